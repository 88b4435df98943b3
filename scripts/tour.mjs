// Takes the dashboard's screenshots for the README, from the built extension over a record of invented
// people: node scripts/tour.mjs
import { mkdir } from 'node:fs/promises';

import { seedInPage } from '../test/dashboard/seed-in-page.mjs';
import { launch, until } from '../test/real/harness/index.mjs';

const folder = 'docs/screenshots';

/** @typedef {{ name: string; view: string; there: string }} Stop */

/** @type {readonly Stop[]} */
const stops = [
  { name: 'review', view: 'review', there: 'main table' },
  { name: 'contacts', view: 'contacts', there: 'main table' },
  { name: 'figures', view: 'reports/figures', there: 'main section.panel canvas' },
  { name: 'report', view: 'reports/record-of-processing', there: 'main article' },
  { name: 'journal', view: 'journal', there: 'main table' },
];

/**
 * @param {'light' | 'dark'} scheme
 * @param {number} contacts
 * @param {readonly Stop[]} visited
 * @param {string} suffix
 */
async function visit(scheme, contacts, visited, suffix) {
  const session = await launch('chromium', { scheme, window: { width: 1120, height: 700 } });
  try {
    const page = await session.openExtensionPage('dashboard.html');
    await seedInPage(page, contacts);
    await page.bringToFront();
    for (const { name, view, there } of visited) {
      await page.evaluate((hash) => {
        location.hash = hash;
        location.reload();
      }, `#/${view}`);
      await until(name, () => page.$(there));
      const path = `${folder}/dashboard-${name}${suffix}.webp`;
      await page.screenshot({ path, type: 'webp', quality: 80 });
    }
  } finally {
    await session.close();
  }
}

await mkdir(folder, { recursive: true });
await visit('light', 60, stops, '');
await visit('dark', 60, stops.slice(0, 2), '-dark');
await visit('light', 3, stops.slice(1, 2), '-three');
await visit(
  'light',
  0,
  [{ name: 'contacts', view: 'contacts', there: 'main .state h2' }],
  '-empty',
);
console.log(`Written: ${folder}/dashboard-*.webp`);
