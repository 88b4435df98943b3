// The record at a million contacts: floors and peers in the same browser, in the same run.
// GOODGROUNDS_BENCH_ROWS and _TOKENS make it smaller.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { measureDashboard, measureLists } from './dashboard/measure.mjs';
import { buildExtension, launch } from './shared/extension.mjs';
import { row } from './shared/row.mjs';

const rows = Number(process.env['GOODGROUNDS_BENCH_ROWS'] ?? 1_000_000);
const tokens = Number(process.env['GOODGROUNDS_BENCH_TOKENS'] ?? 10_000_000);
const bareRows = Math.min(rows, 100_000);
const packed = Math.min(rows, 100_000);

/**
 * Some rows alone, by GOODGROUNDS_BENCH_ONLY
 * (`import,note,facts,lists,verify,erase,dashboard,pack`); the record is made all the same.
 */
const only = process.env['GOODGROUNDS_BENCH_ONLY']?.split(',') ?? null;
const isWanted = (/** @type {string} */ part) => only === null || only.includes(part);

/** @returns {Promise<import('./run.mjs').Row[]>} */
export async function measure() {
  const folder = await mkdtemp(path.join(tmpdir(), 'goodgrounds-bench-'));
  const profile = path.join(folder, 'profile');
  const extension = path.join(folder, 'extension');
  await buildExtension(extension);
  try {
    const { context, base } = await launch(profile, extension);
    const found = [];
    try {
      const page = await context.newPage();
      page.on('console', (message) => console.log(message.text()));
      await page.goto(`${base}bench.html`);
      while ((await page.evaluate('typeof bench')) === 'undefined') await page.waitForTimeout(50);
      found.push(...(await measureIn(page)));
    } finally {
      await context.close();
    }
    if (isWanted('dashboard')) found.push(...(await measureDashboard(profile, extension, rows)));
    return found;
  } finally {
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
  await call('makeFile', 0, 1000);
  await call('importRows');
  await call('facts', 20, 1000);
  const small = await call('facts', 150, 1000);

  say('bare adds');
  const bareMs = await call('bareAdds', bareRows);
  say(`tokens`);
  const tokensMs = tokens > 0 ? await call('tokens', tokens, Math.floor(rows / 100)) : 0;
  say(`import`);
  await call('makeFile', 1000, rows);
  // What making it has left is none of the import's.
  await page.evaluate('gc()');
  const heap = await watchHeap(page);
  const imported = await call('importRows');
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
      'ledger-import-task',
      'longest task of the page while importing',
      'allowed',
      [imported.longestTask],
      [50],
      1,
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
  const notes = await call('notes', isWanted('note') ? 200 : 1);
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
    row(
      'ledger-note-floor',
      'its entry, dossier and state written by three bare requests, nothing of ours',
      'a bare strict add of the same bytes',
      pick(notes, 'floor'),
      pick(notes, 'bare'),
      null,
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
      'ledger-facts-floor',
      'the four bare gets that each of 20 recipients needs, all at once, nothing of ours',
      '20 bare gets in one transaction',
      pick(large, 'floor'),
      pick(large, 'bare'),
      null,
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
      'ledger-facts-growth-floor',
      'those four bare gets at that size, nothing of ours',
      'the same at 1,000',
      pick(large, 'floor'),
      pick(small, 'floor'),
      null,
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
    row(
      'ledger-verify-read',
      'the whole journal verified',
      'bare reading of the same batches and their SHA-256',
      [verified.ours],
      [verified.read],
      1.43,
    ),
  );
  found.push(
    row(
      'ledger-verify-floor',
      'bare reading of the batches, four at once, nothing of ours',
      'bare SHA-256 of the same batches',
      [verified.alone],
      [verified.bare],
      null,
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
  say('lists and questions');
  found.push(...(await measureLists(call, rows)));
  if (isWanted('pack')) {
    say('evidence pack');
    await call('packRecord', packed);
    const packHeap = await watchHeap(page);
    const { ms, bytes } = await call('pack');
    const most = await packHeap.peak();
    say(`${bytes} bytes in ${Math.round(ms)} ms`);
    found.push(
      row(
        'dashboard-pack',
        `peak heap of the page while ${packed} people's evidence is written to disk`,
        'allowed',
        [most / 1e6],
        [200],
        1,
        'MB',
      ),
    );
  }
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
