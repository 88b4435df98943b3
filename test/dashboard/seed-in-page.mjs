import path from 'node:path';

import { build } from 'vite';

/** @type {Map<string, Promise<string>>} */
const bundles = new Map();

/**
 * Fills the record of a page of the extension with invented people, through the ledger's own code.
 *
 * @param {import('puppeteer-core').Page} page A page of the extension.
 * @param {number} contacts
 */
export async function seedInPage(page, contacts) {
  await runInPage(page, 'seed-record.ts', `seed(${contacts})`);
}

/**
 * Imports so many invented people into the record of a page of the extension.
 *
 * @param {import('puppeteer-core').Page} page A page of the extension.
 * @param {number} contacts
 */
export async function importInPage(page, contacts) {
  await runInPage(page, 'import-many.ts', `importMany(${contacts})`);
}

/**
 * Puts the record of a page of the extension back to its first version, content and all.
 *
 * @param {import('puppeteer-core').Page} page A page of the extension.
 * @param {boolean} [hold] Whether the page holds it open afterwards, and lets go for nobody.
 */
export async function ageInPage(page, hold = false) {
  await runInPage(page, 'age-record.ts', `age(${hold})`);
}

/**
 * Runs a call of a file beside this one inside a page.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} file
 * @param {string} call
 */
async function runInPage(page, file, call) {
  const bundle = bundles.get(file) ?? bundled(file);
  bundles.set(file, bundle);
  await page.evaluate(await bundle);
  return page.evaluate(`GoodgroundsTest.${call}`);
}

/** @param {string} file */
async function bundled(file) {
  const root = path.resolve(import.meta.dirname, '../..');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: path.join(import.meta.dirname, file),
        formats: ['iife'],
        name: 'GoodgroundsTest',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${file} could not be bundled`);
  return `${chunk.code};globalThis.GoodgroundsTest = GoodgroundsTest;`;
}
