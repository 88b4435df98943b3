// An import as a manager has it: the file chosen in the dashboard, the background taking it in.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { row } from '../shared/row.mjs';

const people = 100_000;

/**
 * Imports people nobody knows, and watches the page the manager looks at meanwhile. The page's
 * `longest` is what `measure.mjs` watches with.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} base
 * @param {string} folder Where the file may be written.
 * @returns {Promise<import('../run.mjs').Row[]>}
 */
export async function measureImportView(page, base, folder) {
  const file = path.join(folder, 'arrivals.csv');
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const lines = Array.from(
    { length: people },
    (_, i) =>
      `Arrival${i % 3000},Late${i},https://www.linkedin.com/in/late-${i},late${i}@works${i % 9000}.example,Works ${i % 9000},Buyer,12 Nov 2026`,
  );
  await writeFile(file, `${header}\n${lines.join('\n')}\n`);
  await page.goto('about:blank');
  await page.goto(`${base}dashboard.html#/import`);
  await page.locator('.drop input:not(:disabled)').setInputFiles(file);
  await page.locator('.planning input[value="other"]').check();
  await page.locator('.planning .form > .field > input').last().fill('Shift planning');
  await page.locator('.planning textarea').fill('they run maintenance in firms that expand');
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((one) => (one.open = true)),
  );
  await page.locator('.planning input[value="contract"]').check();
  await page.evaluate('longest = 0');
  const start = performance.now();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText(/^Done/u).first().waitFor({ timeout: 300_000 });
  const took = performance.now() - start;
  const longest = Number(await page.evaluate('longest'));
  console.log(`${people} through the dashboard in ${Math.round(took)} ms`);
  return [
    row(
      'dashboard-import-task',
      `longest task of the dashboard while the background takes ${people} people in`,
      'allowed',
      [longest],
      [50],
      1,
    ),
  ];
}
