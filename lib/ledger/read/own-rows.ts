import { newestAtOnce } from '../begin-open';
import type { NewestRows } from '../begin-open';
import type { Piece } from '../packed/words';
import type { Dossier } from '../schema';
import { wordedUpTo } from '../worded';
import type { ContactQuery } from './contact-query';
import { orderOf } from './order-of';
import type { ListTransaction, RowReader } from './packed-rows';
import { rangeAfter, readWindow } from './page';

const indexes = {
  changed: 'byChange',
  name: 'byName',
  company: 'byCompany',
  'erase-by': 'byRetention',
} as const;

/** With more contacts than this that have a word, walking the list finds the first soon enough. */
const mostFound = 2000;

/** People on record by themselves, in the order of the list, from behind `after` on. */
export function ownReader(
  tx: ListTransaction,
  query: ContactQuery,
  pieces: readonly Piece[],
  after: string | null,
  begun: NewestRows | null,
): RowReader {
  let read: RowReader | null = null;
  return async () => {
    if (!read) {
      const found = pieces.length > 0 ? await foundByWords(tx, pieces) : null;
      read = found ? fromThese(tx, query, found, after) : inOrder(tx, query, after, begun);
    }
    return read();
  };
}

function inOrder(
  tx: ListTransaction,
  { sort, direction, limit }: ContactQuery,
  after: string | null,
  begun: NewestRows | null,
): RowReader {
  const list = tx.objectStore('contacts').index(indexes[sort]);
  let from = after;
  let known = begun?.own;
  return async () => {
    const size = known ? newestAtOnce : Math.max(limit + 1, from === null ? 0 : 200);
    const dossiers =
      known ?? (await readWindow(list, rangeAfter(direction, from), direction, size));
    known = undefined;
    const rows = dossiers.map((dossier) => ({ dossier, at: orderOf(dossier, sort) }));
    from = rows.at(-1)?.at ?? null;
    return { rows, over: dossiers.length < size };
  };
}

function fromThese(
  tx: ListTransaction,
  { sort, direction }: ContactQuery,
  ids: ReadonlySet<string>,
  after: string | null,
): RowReader {
  const sign = direction === 'ascending' ? 1 : -1;
  return async () => {
    const contacts = tx.objectStore('contacts');
    const read = async (id: string): Promise<Dossier | undefined> => {
      const dossier = await contacts.get(id);
      return dossier?.mergedInto === undefined ? dossier : read(dossier.mergedInto);
    };
    const found = await Promise.all([...ids].map(async (id) => read(id)));
    const rows = [...new Map(found.flatMap((one) => (one ? [[one.id, one]] : []))).values()]
      .map((dossier) => ({ dossier, at: orderOf(dossier, sort) }))
      .filter(({ at }) => at !== '' && (after === null || sign * (at < after ? -1 : 1) > 0))
      .filter(({ at }) => at !== after)
      .toSorted((a, b) => sign * (a.at < b.at ? -1 : 1));
    return { rows, over: true };
  };
}

/** Contacts whose card has all words, and those whose card is behind; null for too many. */
async function foundByWords(
  tx: ListTransaction,
  pieces: readonly Piece[],
): Promise<ReadonlySet<string> | null> {
  const behind = await wordedUpTo(tx);
  if (behind === null) return null;
  const byWord = tx.objectStore('cards').index('byWord');
  const sets = await Promise.all(
    pieces
      .flatMap(({ ranges }) => ranges)
      .map(async ({ from, to }) => byWord.getAllKeys(IDBKeyRange.bound(from, to), mostFound + 1)),
  );
  const useful = sets.filter((keys) => keys.length <= mostFound).map((keys) => new Set(keys));
  const [first, ...others] = useful.toSorted((a, b) => a.size - b.size);
  if (!first) return null;
  const found = [...first].filter((id) => others.every((ids) => ids.has(id)));
  return new Set([...found, ...behind]);
}
