import type { IDBPTransaction } from 'idb';

import { contactIdAt, dossierAt, rowCount, rowsPerSegment } from '../packed/segment';
import type { Run, SortOrder } from '../packed/shapes';
import type { Dossier, LedgerSchema } from '../schema';
import type { Direction } from './page';

/** The stores that a list of contacts is read from. */
export const listStores = [
  'contacts',
  'segments',
  'runs',
  'lists',
  'cards',
  'made',
  'state',
  'journal',
] as const;

export type ListTransaction = IDBPTransaction<LedgerSchema, typeof listStores>;

/** A row of a list with the place where the list goes on after it. */
export interface ListRow {
  readonly dossier: Dossier;
  readonly at: string;
}

/** Some rows of a list in order; `over` where nothing comes behind them. */
interface Rows {
  readonly rows: readonly ListRow[];
  readonly over: boolean;
}

/** Reads on: each call gives the rows behind those of the one before. */
export interface RowReader {
  (): Promise<Rows>;
}

/** The rows of a run that may match, a byte for each; null where all may. */
type Candidates = Uint8Array | null;

/** A run with the rows of it that may match. */
export interface NarrowedRun {
  readonly run: Run;
  readonly may: Candidates;
}

/**
 * Imported rows in the order they came, from behind `after` (`<batch>.<row>`) on: a batch at a time
 * where all may match, else several that have some. Rows that were changed since are left out, they
 * lie in `contacts`.
 */
export function rowsInPlace(
  tx: ListTransaction,
  direction: Direction,
  after: string | null,
  runs: readonly NarrowedRun[],
): RowReader {
  const forward = direction === 'ascending';
  const [begun, behind] = after === null ? [-1, 0] : readPlace(after);
  const batches = batchesInPlace(tx, forward, after === null ? null : begun, runs);
  return async () => {
    const next: Batch[] = [];
    for (let likely = 0; next.length < batchesAtOnce && likely < rowsPerSegment;) {
      const batch = await batches.next();
      if (batch.done === true) break;
      next.push(batch.value);
      likely += countIn(batch.value.may);
    }
    const rows = await Promise.all(next.map(async (batch) => rowsOfBatch(tx, batch, forward)));
    return {
      rows: rows.flat().filter(({ at }) => isBehind(readPlace(at), begun, behind, forward)),
      over: next.length === 0,
    };
  };
}

function isBehind(
  [n, row]: readonly [number, number],
  begun: number,
  behind: number,
  forward: boolean,
): boolean {
  return n !== begun || (forward ? row > behind : row < behind);
}

/** Batches read at once where only few rows of each may match. */
const batchesAtOnce = 16;

/** How many rows may match. */
export function countIn(may: Candidates): number {
  if (!may) return rowsPerSegment;
  let count = 0;
  for (const one of may) count += one;
  return count;
}

interface Batch {
  readonly n: number;
  readonly may: Candidates;
}

/** Batches that may have a match, from one on; those that are in no run yet may. */
async function* batchesInPlace(
  tx: ListTransaction,
  forward: boolean,
  from: number | null,
  runs: readonly NarrowedRun[],
): AsyncGenerator<Batch> {
  const open = (runs.at(-1)?.run.segments.at(-1) ?? -1) + 1;
  const inOpen = async function* () {
    const start = forward ? Math.max(open, from ?? 0) : open;
    const end = forward ? Number.MAX_SAFE_INTEGER : (from ?? Number.MAX_SAFE_INTEGER);
    if (start > end) return;
    const numbers = await tx.objectStore('segments').getAllKeys(IDBKeyRange.bound(start, end));
    for (const n of forward ? numbers : numbers.toReversed()) yield { n, may: null };
  };
  if (!forward) yield* inOpen();
  for (const { run, may } of forward ? runs : runs.toReversed())
    for (let step = 0; step < run.segments.length; step++) {
      const i = forward ? step : run.segments.length - 1 - step;
      const n = run.segments[i] ?? 0;
      if (from !== null && (forward ? n < from : n > from)) continue;
      const own = may && may.subarray(i * rowsPerSegment, (i + 1) * rowsPerSegment);
      if (own === null || own.includes(1)) yield { n, may: own };
    }
  if (forward) yield* inOpen();
}

async function rowsOfBatch(
  tx: ListTransaction,
  { n, may }: Batch,
  forward: boolean,
): Promise<ListRow[]> {
  const segment = await tx.objectStore('segments').get(n);
  if (!segment) return [];
  const ids = IDBKeyRange.bound(contactIdAt(segment, 0), contactIdAt(segment, rowsPerSegment - 1));
  const changed = new Set(await tx.objectStore('contacts').getAllKeys(ids));
  const count = rowCount(segment);
  const rows: ListRow[] = [];
  for (let step = 0; step < count; step++) {
    const i = forward ? step : count - 1 - step;
    if (may !== null && may[i] !== 1) continue;
    const dossier = dossierAt(segment, i);
    if (dossier && !changed.has(dossier.id)) rows.push({ dossier, at: `${n}.${i}` });
  }
  return rows;
}

/** The rows of one run in the order of a list, from behind `after` (`<batch>.<row>.<page>`) on. */
export function rowsInOrder(
  tx: ListTransaction,
  { run, may }: NarrowedRun,
  sort: SortOrder,
  direction: Direction,
  after: string | null,
  count: number,
): RowReader {
  const forward = direction === 'ascending';
  let walk: AsyncGenerator<{ number: number; page: number }> | null = null;
  return async () => {
    walk ??= numbersInOrder(tx, run, sort, forward, after, may !== null);
    const wanted: { number: number; page: number }[] = [];
    let over = false;
    while (wanted.length < count) {
      const next = await walk.next();
      if (next.done === true) {
        over = true;
        break;
      }
      if (may === null || may[next.value.number] === 1) wanted.push(next.value);
    }
    const rows = await Promise.all(wanted.map(async (one) => unchangedRow(tx, run, one)));
    return { rows: rows.flat(), over };
  };
}

async function* numbersInOrder(
  tx: ListTransaction,
  { k, segments }: Run,
  sort: SortOrder,
  forward: boolean,
  after: string | null,
  many: boolean,
): AsyncGenerator<{ number: number; page: number }> {
  const lists = tx.objectStore('lists');
  const keys = await lists.getAllKeys(IDBKeyRange.bound([k, sort], [k, sort, []]));
  let pages = keys.map(([, , page]) => page);
  let behind: number | null = null;
  if (after !== null) {
    const [n = 0, row = 0, hint = 0] = after.split('.').map(Number);
    behind = segments.indexOf(n) * rowsPerSegment + row;
    pages = pages.filter((page) => (forward ? page >= hint : page <= hint));
  }
  const inTurn = forward ? pages : pages.toReversed();
  for (let start = 0; start < inTurn.length; start += many ? pagesAtOnce : 1) {
    const some = inTurn.slice(start, start + (many ? pagesAtOnce : 1));
    const read = await Promise.all(some.map(async (page) => lists.get([k, sort, page])));
    for (const [i, numbers] of read.entries()) {
      if (!numbers) continue;
      let from = 0;
      if (behind !== null) {
        // Whoever stood there may be erased by now: then the page is shown from where it would stand.
        from = (forward ? numbers : numbers.toReversed()).indexOf(behind) + 1;
        behind = null;
      }
      const page = some[i] ?? 0;
      for (let at = from; at < numbers.length; at++)
        yield { number: numbers[forward ? at : numbers.length - 1 - at] ?? 0, page };
    }
  }
}

/** Pages of an order read at once where few of its rows are wanted. */
const pagesAtOnce = 8;

async function unchangedRow(
  tx: ListTransaction,
  { segments }: Run,
  { number, page }: { readonly number: number; readonly page: number },
): Promise<ListRow[]> {
  const n = segments[Math.floor(number / rowsPerSegment)] ?? 0;
  const row = number % rowsPerSegment;
  const segment = await tx.objectStore('segments').get(n);
  const dossier = segment ? dossierAt(segment, row) : null;
  if (!dossier) return [];
  const changed = await tx.objectStore('contacts').getKey(dossier.id);
  return changed === undefined ? [{ dossier, at: `${n}.${row}.${page}` }] : [];
}

/** Rows of all runs where few may match: all of them are read, and sorted here. */
export function fewRows(
  tx: ListTransaction,
  runs: readonly NarrowedRun[],
  byOrder: (a: Dossier, b: Dossier) => number,
  after: string | null,
): RowReader {
  return async () => {
    const found = await Promise.all(
      runs.flatMap(({ run, may }) =>
        numbersIn(may).map(async (number) => unchangedRow(tx, run, { number, page: 0 })),
      ),
    );
    const rows = found.flat().toSorted((a, b) => byOrder(a.dossier, b.dossier));
    const behind = after === null ? 0 : rows.findIndex(({ at }) => at === after) + 1;
    return { rows: rows.slice(behind), over: true };
  };
}

function numbersIn(may: Candidates): number[] {
  const numbers: number[] = [];
  for (let at = may?.indexOf(1) ?? -1; at >= 0; at = may?.indexOf(1, at + 1) ?? -1)
    numbers.push(at);
  return numbers;
}

/** A place in the list as its two numbers, batch and row. */
export function readPlace(text: string): [number, number] {
  const [n = Number.NaN, row = Number.NaN] = text.split('.').map(Number);
  if (Number.isNaN(n) || Number.isNaN(row)) throw new TypeError('Not a page cursor.');
  return [n, row];
}
