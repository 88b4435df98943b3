// The record at a million contacts: floors and peers in the same browser, in the same run.
// GOODGROUNDS_BENCH_ROWS and _TOKENS make it smaller.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';
import { build } from 'vite';

import { findBrowser } from '../test/real/harness/executables.mjs';
import { row } from './shared/row.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const rows = Number(process.env['GOODGROUNDS_BENCH_ROWS'] ?? 1_000_000);
const tokens = Number(process.env['GOODGROUNDS_BENCH_TOKENS'] ?? 10_000_000);
const bareRows = Math.min(rows, 100_000);

/** @param {string} folder */
async function buildExtension(folder) {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: path.join(root, 'bench/ledger/page.ts'),
        formats: ['es'],
        fileName: () => 'page.js',
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Ledger benchmark',
    version: '1',
    permissions: ['unlimitedStorage'],
    background: { service_worker: 'worker.js' },
    cross_origin_embedder_policy: { value: 'require-corp' },
    cross_origin_opener_policy: { value: 'same-origin' },
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'worker.js'), '');
  await writeFile(
    path.join(folder, 'page.html'),
    '<!doctype html><title>Ledger</title><script type="module" src="page.js"></script>',
  );
}

/** @returns {Promise<import('./run.mjs').Row[]>} */
export async function measure() {
  const folder = await mkdtemp(path.join(tmpdir(), 'goodgrounds-bench-'));
  const profile = path.join(folder, 'profile');
  const extension = path.join(folder, 'extension');
  await buildExtension(extension);
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium was found.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--js-flags=--expose-gc',
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    page.on('console', (message) => console.log(message.text()));
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/page.html`);
    await page.waitForFunction('globalThis.bench !== undefined');
    return await measureIn(page);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {import('playwright-core').Page} page */
async function measureIn(page) {
  const call = (/** @type {string} */ name, /** @type {unknown[]} */ ...args) =>
    page.evaluate(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})`);
  const say = (/** @type {string} */ text) => console.log(`${new Date().toISOString()} ${text}`);
  const pick = (/** @type {Record<string, number>[]} */ samples, /** @type {string} */ name) =>
    samples.map((sample) => sample[name] ?? 0);
  const found = [];

  say('a thousand contacts');
  await call('bareAdds', 2000);
  await call('importRows', 0, 1000);
  await call('facts', 20, 1000);
  const small = await call('facts', 150, 1000);

  say('bare adds');
  const bareMs = await call('bareAdds', bareRows);
  say(`tokens`);
  const tokensMs = tokens > 0 ? await call('tokens', tokens, Math.floor(rows / 100)) : 0;
  say(`import`);
  const heap = await watchHeap(page);
  const imported = await call('importRows', 1000, rows);
  const peak = await heap.peak();
  say(`${imported.summary} in ${Math.round(imported.ms)} ms`);
  const rowsMs = (bareMs / bareRows) * (rows - 1000);
  found.push(
    row(
      'ledger-import',
      `${rows} contacts with notes imported, all told`,
      `bare single-row adds, ${bareRows} measured`,
      [imported.ms],
      [rowsMs],
      0.111,
    ),
    row(
      'ledger-import-heap',
      'peak heap of the page while importing',
      'allowed',
      [peak / 1e6],
      [300],
      1,
      'MB',
    ),
    row(
      'ledger-import-progress',
      'longest time between two reports of progress',
      'allowed',
      [imported.longestGap],
      [200],
      1,
    ),
  );
  if (tokens > 0)
    found.push(
      row(
        'ledger-tokens',
        `${tokens} suppression tokens imported`,
        'allowed',
        [tokensMs / 1000],
        [30],
        1,
        's',
      ),
    );

  say('notes');
  await call('notes', 20);
  const notes = await call('notes', 200);
  found.push(
    row(
      'ledger-note',
      'one note: entry, commitment, projections, strict',
      'a bare strict add of the same bytes',
      pick(notes, 'ours'),
      pick(notes, 'bare'),
      1.4,
    ),
    row(
      'ledger-note-dexie',
      'the same',
      "Dexie's strict add of the same bytes, unchained",
      pick(notes, 'ours'),
      pick(notes, 'dexie'),
      1,
    ),
  );
  say('facts');
  await call('facts', 30, rows);
  const large = await call('facts', 150, rows);
  const check = await call('check', 400);
  found.push(
    row(
      'ledger-facts',
      `facts for 20 recipients at ${rows} contacts`,
      '20 bare gets in one transaction',
      pick(large, 'ours'),
      pick(large, 'bare'),
      2,
    ),
    row(
      'ledger-facts-growth',
      `facts for 20 recipients at ${rows} contacts`,
      'the same at 1,000',
      pick(large, 'ours'),
      pick(small, 'ours'),
      1.3,
    ),
    row(
      'ledger-check',
      `one address checked against ${tokens} tokens`,
      'one bare get of such a page',
      pick(check, 'ours'),
      pick(check, 'bare'),
      1.6,
    ),
  );
  say('lists');
  for (const sort of ['changed', 'name']) {
    const list = await call('list', 60, sort);
    found.push(
      row(
        `ledger-list-${sort}`,
        `first 50 of ${rows} contacts by ${sort}`,
        '50 bare rows',
        pick(list, 'ours'),
        pick(list, 'bare'),
        null,
      ),
    );
  }
  say('verify');
  const verified = await call('verify');
  say(verified.outcome);
  found.push(
    row(
      'ledger-verify',
      'the whole journal verified',
      'bare SHA-256 of the same batches',
      [verified.ours],
      [verified.bare],
      1.43,
    ),
  );
  say('erasures');
  const erased = await call('erasures', 60, rows);
  found.push(
    row(
      'ledger-erase',
      `one person of ${rows} erased`,
      'a bare strict transaction',
      pick(erased, 'ours'),
      pick(erased, 'bare'),
      20,
    ),
  );
  return found;
}

/** @param {import('playwright-core').Page} page */
async function watchHeap(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let most = 0;
  const watch = { on: true };
  const watching = (async () => {
    while (watch.on) {
      const { metrics } = await session.send('Performance.getMetrics');
      most = Math.max(most, metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return {
    async peak() {
      watch.on = false;
      await watching;
      return most;
    },
  };
}
