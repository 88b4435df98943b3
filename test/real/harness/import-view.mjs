import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { until } from './until.mjs';

/** A folder of the test's own, gone afterwards. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'goodgrounds-files-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/**
 * Chooses a file in the view that is open.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} path
 */
export async function choose(page, path) {
  const input = await page.waitForSelector('.drop input:not(:disabled)');
  await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(
    path,
  );
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {RegExp} words
 */
export const says = (page, words) =>
  until(`the page to say ${words}`, async () => {
    const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    if (!words.test(text)) throw new Error(`It says: ${text.slice(0, 500)} … ${text.slice(-1500)}`);
    return true;
  });

/**
 * Presses the button with this name.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} name
 */
export async function press(page, name) {
  const button = await page.waitForSelector(
    `::-p-xpath(//main//button[normalize-space()="${name}"])`,
  );
  await button?.click();
}

/**
 * Fills in the note that everybody in the file gets.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function fillNote(page) {
  await (await page.waitForSelector('.planning input[value="other"]'))?.click();
  await page.waitForSelector('.planning textarea');
  const fields = await page.$$('.planning .form > .field > input');
  await fields.at(-1)?.type('Shift planning for maintenance leads');
  await (await page.$('.planning textarea'))?.type('they run maintenance in firms that expand');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await (await page.waitForSelector('.planning input[value="contract"]'))?.click();
  await press(page, 'Import');
}
