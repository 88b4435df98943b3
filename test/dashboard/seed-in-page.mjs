import path from 'node:path';

import { build } from 'vite';

/** @type {Promise<string> | null} */
let bundle = null;

/**
 * Fills the record of a page of the extension with invented people, through the ledger's own code.
 *
 * @param {import('puppeteer-core').Page} page A page of the extension.
 * @param {number} contacts
 */
export async function seedInPage(page, contacts) {
  bundle ??= bundled();
  await page.evaluate(await bundle);
  await page.evaluate(`GoodgroundsSeed.seed(${contacts})`);
}

async function bundled() {
  const root = path.resolve(import.meta.dirname, '../..');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: path.join(import.meta.dirname, 'seed-record.ts'),
        formats: ['iife'],
        name: 'GoodgroundsSeed',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the seed could not be bundled');
  return `${chunk.code};globalThis.GoodgroundsSeed = GoodgroundsSeed;`;
}
