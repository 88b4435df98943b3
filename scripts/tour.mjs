// Takes the dashboard's screenshots for the README and docs/tour.md, from the built extension over
// records of invented people: node scripts/tour.mjs
import { mkdir } from 'node:fs/promises';

import { importInPage, seedInPage } from '../test/dashboard/seed-in-page.mjs';
import { launch, until } from '../test/real/harness/index.mjs';

const folder = 'docs/screenshots';

/** @typedef {{ name: string; view: string; there: string }} Stop */

const rows = 'main tbody a, main .state h2';

/** @type {readonly Stop[]} */
const stops = [
  { name: 'review', view: 'review', there: 'main:has(.chart canvas, .panel > .hint) .wrap' },
  { name: 'contacts', view: 'contacts', there: rows },
  { name: 'figures', view: 'reports/figures', there: 'main :is(.chart canvas, .panel > .hint)' },
  { name: 'report', view: 'reports/record-of-processing', there: 'main article' },
  { name: 'journal', view: 'journal', there: rows },
  { name: 'requests', view: 'requests', there: rows },
  { name: 'suppression', view: 'suppression', there: rows },
  { name: 'assessments', view: 'assessments', there: 'main :is(table, .state h2)' },
  { name: 'retention', view: 'retention', there: rows },
  { name: 'reports', view: 'reports', there: 'main .cards' },
  { name: 'import', view: 'import', there: 'main h1' },
  { name: 'backup', view: 'backup', there: 'main h1' },
  { name: 'team', view: 'team', there: 'main table' },
  { name: 'policy', view: 'policy', there: 'main input' },
  { name: 'identity', view: 'identity', there: 'main .panel, main .state' },
];

/**
 * @param {'light' | 'dark'} scheme
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} fill
 * @param {readonly Stop[]} visited
 * @param {string} suffix
 */
async function visit(scheme, fill, visited, suffix) {
  const session = await launch('chromium', { scheme, window: { width: 1120, height: 700 } });
  try {
    const page = await session.openExtensionPage('dashboard.html');
    page.setDefaultTimeout(600_000);
    await fill(page);
    await page.bringToFront();
    for (const { name, view, there } of visited) {
      await page.evaluate((hash) => {
        location.hash = hash;
        location.reload();
      }, `#/${view}`);
      await until(name, () => page.$(there));
      // What comes after the rows is drawn by the second frame.
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
      const path = `${folder}/dashboard-${name}${suffix}.webp`;
      await page.screenshot({ path, type: 'webp', quality: suffix === '' ? 80 : 60 });
    }
  } finally {
    await session.close();
  }
}

/** @param {number} contacts */
const seeded = (contacts) => (/** @type {import('puppeteer-core').Page} */ page) =>
  seedInPage(page, contacts);

await mkdir(folder, { recursive: true });
await visit('light', seeded(60), stops.slice(0, 5), '');
await visit('dark', seeded(60), stops.slice(0, 2), '-dark');
await visit('light', async () => {}, stops, '-empty');
await visit('light', seeded(3), stops, '-three');
await visit(
  'light',
  async (page) => {
    await seedInPage(page, 60);
    await importInPage(page, 1_000_000);
  },
  stops,
  '-million',
);
console.log(`Written: ${folder}/dashboard-*.webp`);
