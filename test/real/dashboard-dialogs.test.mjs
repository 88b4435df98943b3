import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { seedInPage } from '../dashboard/seed-in-page.mjs';
import { breachesIn } from './harness/accessible.mjs';
import { findBrowser, launch, until } from './harness/index.mjs';

/** What opens each dialog of a view, by what it says. */
const opened = /** @type {const} */ ([
  ['a new request', 'requests', 'Record a request'],
  ['a request', 'requests', 'main table a'],
  ['requests together', 'requests', 'Answer…'],
  ['a stop', 'suppression', 'main table a'],
  ['an entry of the journal', 'journal', 'main table a'],
  ['a name for a view', 'contacts?basis=consent', 'Save this view'],
  ['stopping somebody', 'person', 'Record opt-out'],
  ['a request of somebody', 'person', 'Record request'],
  ['a correction', 'person', 'Correct'],
  ['an erasure', 'person', 'Erase…'],
]);

/**
 * Presses what a person would, found by what it says or by where it is.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} what
 */
async function press(page, what) {
  const found = await page.waitForFunction(
    (wanted) =>
      wanted.startsWith('main ')
        ? document.querySelector(wanted)
        : [...document.querySelectorAll('main button')].find((one) =>
            one.textContent.trim().startsWith(wanted),
          ),
    {},
    what,
  );
  await /** @type {import('puppeteer-core').ElementHandle<Element>} */ (found.asElement())?.click();
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} view
 */
async function goTo(page, view) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${view}`);
}

/** A file in a folder of its own, gone with the test. */
async function fileOf(/** @type {string} */ name, /** @type {string} */ text) {
  const folder = await mkdtemp(path.join(tmpdir(), 'goodgrounds-'));
  onTestFinished(async () => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

describe.each(/** @type {const} */ (['light', 'dark']))('accessible, %s', (scheme) => {
  it.skipIf(findBrowser('chromium') === null)(
    'dialogs, a review, a file before it is taken in and after, and a backup that is none',
    async () => {
      const session = await launch('chromium', { scheme });
      onTestFinished(session.close);
      const page = await session.openExtensionPage('dashboard.html');
      await seedInPage(page, 40);
      await page.bringToFront();
      const look = async (/** @type {string} */ what) =>
        expect({ what, breaches: await breachesIn(page) }).toEqual({ what, breaches: [] });

      await goTo(page, 'review');
      await page.waitForSelector('main tbody a');
      await page.click('main tbody input[type=checkbox]');
      await page.waitForSelector('.picked');
      await look('chosen notes');
      await page.click('main tbody a');
      await page.waitForSelector('.person');
      await page.waitForSelector('.review textarea');
      await look('a contact under review');
      const person = await page.evaluate(() => location.hash.split('/')[2]?.split('?')[0] ?? '');

      for (const [what, view, opener] of opened) {
        await goTo(page, view === 'person' ? `contacts/${person}` : view);
        if (opener === 'Answer…') await press(page, 'main thead input[type=checkbox]');
        await press(page, opener);
        await page.waitForSelector('dialog[open]');
        await look(what);
        await page.keyboard.press('Escape');
        await until('no dialog', async () => (await page.$('dialog[open]')) === null);
      }
      await page.keyboard.press('?');
      await page.waitForSelector('dialog[open]');
      await look('the keys');
      await page.keyboard.press('Escape');

      await goTo(page, 'import');
      const rows = [
        'Name,Email,Company,Country',
        'Ada Invented,ada@quay.example,Quay,GB',
        'Nobody,,,',
      ];
      const table = await fileOf('people.csv', rows.join('\n'));
      const field = await page.waitForSelector('main input[type=file]');
      await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
        field
      )?.uploadFile(table);
      await page.waitForSelector('.sheet select');
      await look('a file before it is taken in');

      await goTo(page, 'backup');
      const none = await fileOf('none.backup', 'not a backup');
      const backup = await page.waitForSelector('main input[type=file]');
      await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
        backup
      )?.uploadFile(none);
      await page.waitForSelector('[role=alert]');
      await look('a backup that is none');
    },
    120_000,
  );
});
