import type { WriteTransaction } from '../schema';
import { columnIn, columnPage, orders } from './columns';
import { eachWord } from './run-builder';
import { rowsPerSegment } from './segment';
import type { PackedRow } from './segment';
import type { Run, RunList, RunPage } from './shapes';
import { pageOfWord } from './word-look-up';
import { withoutWord } from './word-pages';

/**
 * Takes a row out of its run: its words, its places in the orders (they tell between whom a name
 * stands), and what it is filtered by.
 */
export async function removeFromRun(
  tx: WriteTransaction,
  n: number,
  row: number,
  packed: PackedRow,
): Promise<void> {
  const runs = await tx.objectStore('runs').getAll();
  const run = runs.find(({ segments }) => segments.includes(n));
  if (!run) return;
  const number = run.segments.indexOf(n) * rowsPerSegment + row;
  await Promise.all([
    removeWords(tx, run, number, packed),
    clearColumn(tx, run.k, 'traits', number),
    clearColumn(tx, run.k, 'days', number),
    removeFromOrders(tx, run.k, number),
  ]);
}

async function removeWords(
  tx: WriteTransaction,
  run: Run,
  number: number,
  packed: PackedRow,
): Promise<void> {
  const { k, words, wordRows } = run;
  const codes = new Set<number>();
  eachWord(packed, (code) => codes.add(code));
  const onPage = new Map<number, number[]>();
  let wasFirst = false;
  for (const code of codes) {
    const page = pageOfWord(run, code, number);
    onPage.set(page, [...(onPage.get(page) ?? []), code]);
    if (page === 0 || words[page] !== code || wordRows[page] !== number) continue;
    // The page begins with a later row now; nothing of this one may tell where it began.
    wordRows[page] = number + 1;
    wasFirst = true;
  }
  const lists = tx.objectStore('lists');
  await Promise.all(
    [...onPage].map(async ([at, own]) => {
      const page = await lists.get([k, 'words', at]);
      if (!page) return;
      const left = own.reduce<RunPage | null>(
        (all, code) => all && withoutWord(all, code, number),
        page,
      );
      await (left ? lists.put(left, [k, 'words', at]) : lists.delete([k, 'words', at]));
    }),
  );
  if (wasFirst) await tx.objectStore('runs').put(run);
}

async function clearColumn(
  tx: WriteTransaction,
  k: number,
  list: 'traits' | 'days',
  number: number,
): Promise<void> {
  const lists = tx.objectStore('lists');
  const at = Math.floor(number / columnPage);
  const page = await lists.get([k, list, at]);
  if (!page) return;
  columnIn(page)[number % columnPage] = 0;
  await lists.put(page, [k, list, at]);
}

async function removeFromOrders(tx: WriteTransaction, k: number, number: number): Promise<void> {
  const lists = tx.objectStore('lists');
  const at = Math.floor(number / columnPage);
  const pages = await lists.get([k, 'pages', at]);
  if (!pages) return;
  const own = pages[number % columnPage] ?? 0;
  pages[number % columnPage] = 0;
  await Promise.all([
    lists.put(pages, [k, 'pages', at]),
    ...orders.map(async (list, i) => {
      const key: [number, RunList, number] = [k, list, (own >>> (i * 8)) & 0xff];
      const left = (await lists.get(key))?.filter((one) => one !== number);
      if (left) await (left.length > 0 ? lists.put(left, key) : lists.delete(key));
    }),
  ]);
}
