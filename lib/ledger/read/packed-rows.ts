import type { IDBPTransaction } from 'idb';

import type { Id } from '@/lib/model/record';

import { orderRange } from '../order-range';
import type { Dossier, LedgerSchema, SortOrder } from '../schema';
import { contactIdAt, dossierAt, placeOfId, rowCount, rowsPerSegment } from '../segment';
import type { Direction } from './page';

/** The stores that a list of contacts is read from. */
export const listStores = ['contacts', 'segments', 'orders'] as const;

export type ListTransaction = IDBPTransaction<LedgerSchema, typeof listStores>;

/** A row of a list with the place where the list goes on after it. */
export interface ListRow {
  readonly dossier: Dossier;
  readonly at: string;
}

/**
 * Imported rows in the order they came, from after `after` (`<segment>.<row>`) on: at least one
 * segment's. Rows that were changed since are left out, they lie in `contacts`.
 *
 * @returns The rows, and how far they reach; null at the end.
 */
export async function rowsInPlace(
  tx: ListTransaction,
  direction: Direction,
  after: string | null,
): Promise<{ rows: ListRow[]; end: string | null }> {
  const forward = direction === 'ascending';
  const [n, row] = after === null ? [null, 0] : readPlace(after);
  const range = n === null ? null : fromSegment(n, row, forward);
  const cursor = await tx.objectStore('segments').openCursor(range, forward ? 'next' : 'prev');
  if (!cursor) return { rows: [], end: null };
  const segment = cursor.value;
  const ids = IDBKeyRange.bound(contactIdAt(segment, 0), contactIdAt(segment, rowsPerSegment - 1));
  const changed = new Set(await tx.objectStore('contacts').getAllKeys(ids));
  const count = rowCount(segment);
  const numbers = Array.from({ length: count }, (_, i) => (forward ? i : count - 1 - i));
  const rows = numbers
    .filter((i) => segment.n !== n || (forward ? i > row : i < row))
    .flatMap((i): ListRow[] => {
      const dossier = dossierAt(segment, i);
      return dossier && !changed.has(dossier.id) ? [{ dossier, at: `${segment.n}.${i}` }] : [];
    });
  return { rows, end: `${segment.n}.${forward ? rowsPerSegment - 1 : 0}` };
}

/** The same in the order of a list, by its pages. */
export async function rowsInOrder(
  tx: ListTransaction,
  sort: SortOrder,
  direction: Direction,
  after: string | null,
  count: number,
): Promise<{ rows: ListRow[]; end: string | null }> {
  const keys = await keysAfter(tx, sort, direction, after, count);
  const rows = await Promise.all(keys.map(async (key) => unchangedRow(tx, key)));
  return { rows: rows.flat(), end: keys.at(-1) ?? null };
}

async function keysAfter(
  tx: ListTransaction,
  sort: SortOrder,
  direction: Direction,
  after: string | null,
  count: number,
): Promise<string[]> {
  const forward = direction === 'ascending';
  const keys: string[] = [];
  const orders = tx.objectStore('orders');
  let cursor = await orders.openCursor(
    after === null ? orderRange(sort) : orderRange(sort, after),
    after === null && forward ? 'next' : 'prev',
  );
  // Going forward begins on the page that `after` is in, and goes on behind it.
  if (cursor && forward && after !== null) {
    const from = IDBKeyRange.bound(cursor.key, [sort, []]);
    cursor = await orders.openCursor(from, 'next');
  } else if (!cursor && forward) cursor = await orders.openCursor(orderRange(sort), 'next');
  while (cursor && keys.length < count) {
    const page = forward ? cursor.value.keys : cursor.value.keys.toReversed();
    for (const key of page)
      if (keys.length < count && (after === null || (forward ? key > after : key < after)))
        keys.push(key);
    cursor = keys.length < count ? await cursor.continue() : null;
  }
  return keys;
}

async function unchangedRow(tx: ListTransaction, key: string): Promise<ListRow[]> {
  const id: Id = key.slice(-36);
  const { n, row } = placeOfId(id);
  const [changed, segment] = await Promise.all([
    tx.objectStore('contacts').getKey(id),
    tx.objectStore('segments').get(n),
  ]);
  const dossier = changed === undefined && segment ? dossierAt(segment, row) : null;
  return dossier ? [{ dossier, at: key }] : [];
}

/** A segment whose last row was shown is not read again. */
function fromSegment(n: number, row: number, forward: boolean): IDBKeyRange {
  return forward
    ? IDBKeyRange.lowerBound(n, row === rowsPerSegment - 1)
    : IDBKeyRange.upperBound(n, row === 0);
}

function readPlace(text: string): [number, number] {
  const [n = Number.NaN, row = Number.NaN] = text.split('.').map(Number);
  if (Number.isNaN(n) || Number.isNaN(row)) throw new TypeError('Not a page cursor.');
  return [n, row];
}
