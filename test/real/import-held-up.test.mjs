import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Papa from 'papaparse';
import { describe, expect, it, onTestFinished } from 'vitest';

import { choose, fillNote, folder, press, says } from './harness/import-view.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';
import { verifyJournal } from './harness/made.mjs';

const people = 120_000;

/**
 * The number of rows that cannot be taken in: each five hundredth, and one that a spreadsheet would
 * run.
 */
const lost = people / 500 + 1;
const formula = '=HYPERLINK("https://a.example","look")';

/** People, and among them some whom nobody could write to. */
function list() {
  const rows = Array.from({ length: people }, (_, i) =>
    i % 500 === 7
      ? `Nobody ${i},,Works ${i % 90}`
      : `Row ${i},row${i}@works${i % 90}.example,Works`,
  );
  rows.splice(40, 0, `"${formula.replaceAll('"', '""')}",,"+49 30 1"`);
  return `Name,Email,Company\n${rows.join('\n')}\n`;
}

/** @param {import('puppeteer-core').Page} page */
const progress = (page) =>
  page.evaluate(() => {
    const bar = document.querySelector('main progress');
    return bar instanceof HTMLProgressElement ? bar.value : 0;
  });

/** @param {import('puppeteer-core').Page} page */
const tiles = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main .tile b')].map((one) =>
      Number((one.textContent ?? '').replace(/\D/gu, '')),
    ),
  );

describe.each(/** @type {const} */ (['chromium', 'firefox']))('a long import: %s', (browser) => {
  it.skipIf(findBrowser(browser) === null)(
    'is held up, goes on where it was, and lists what it left out',
    async () => {
      const downloads = folder();
      const session = await launch(browser, { downloads });
      onTestFinished(session.close);
      const file = join(folder(), 'people.csv');
      writeFileSync(file, list());
      const page = await session.openExtensionPage('dashboard.html#/import');
      await page.bringToFront();
      await choose(page, file);
      await page.waitForSelector('fieldset[aria-label="Columns and first rows"] select.set');
      // Nobody can tell from its columns where such a file comes from.
      await (await page.waitForSelector('.planning input[value="event"]'))?.click();
      await fillNote(page);

      await until('rows to be taken in', async () => (await progress(page)) > 0);
      await press(page, 'Pause');
      await says(page, /Paused/u);
      const [taken = 0] = await tiles(page);
      expect(taken).toBeGreaterThan(0);
      expect(taken).toBeLessThan(people - lost);

      // Whoever comes back another day finds it as it was left.
      await page.evaluate(() => (location.hash = '#/import'));
      await says(page, /people\.csv/u);
      await (await page.waitForSelector('main ul.files a'))?.click();
      await says(page, /What was taken in stays/u);
      expect((await tiles(page))[0]).toBe(taken);

      await press(page, 'Go on');
      await until(
        'the import to be done',
        async () => (await page.evaluate(said)).includes('Done'),
        {
          seconds: 90,
        },
      );
      expect(await tiles(page)).toEqual([people - lost + 1, 0, 0, lost]);

      // The first of them are listed, with the number of the row in the file and the reason.
      const rows = await page.$$eval('table[aria-label="Rows not taken in"] tbody tr', (found) =>
        found.slice(0, 3).map((row) => [...row.cells].map((cell) => cell.textContent)),
      );
      const why = 'No address, profile or phone number';
      expect(rows).toEqual([
        ['9', why, 'Nobody 7 · Works 7'],
        ['42', why, `${formula} · +49 30 1`],
        ['510', why, 'Nobody 507 · Works 57'],
      ]);
      await press(page, `Download all ${lost} as CSV`);
      const name = 'people-not-taken-in.csv';
      await until('the file to be saved', () => readdirSync(downloads).includes(name));
      const saved = await until('all of it', () => {
        const text = readFileSync(join(downloads, name), 'utf8');
        const { data } = Papa.parse(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: true });
        return data.length === lost + 1 ? /** @type {string[][]} */ (data) : null;
      });
      expect(saved[0]).toEqual(['Row', 'Why', 'What it said']);
      // What a spreadsheet would run is text there, and only there.
      expect(saved[2]).toEqual(['42', why, `'${formula}`, '', "'+49 30 1"]);
      const cells = saved.flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
      expect(await verifyJournal(session)).toContain('ok');
    },
  );
});

/** What the page says. */
function said() {
  return document.querySelector('main')?.innerText ?? '';
}
