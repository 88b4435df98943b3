import type { IsoInstant } from '@/lib/model/time';

import type { LedgerDatabase } from '../schema';

/** Somebody who wrote in the record: from when to when, and nothing of how much. */
export interface Author {
  readonly name: string;
  readonly firstAt: IsoInstant;
  readonly lastAt: IsoInstant;
}

/** Entries read at once. */
const atOnce = 500;

interface Known {
  /** Entries below are read. */
  next: number;
  readonly authors: Map<string, Author>;
}

const known = new WeakMap<LedgerDatabase, Known>();

/**
 * Everybody who wrote an entry of the journal. The journal only grows, so that a connection reads
 * each entry once.
 *
 * @param onProgress Is told how many entries of how many are read.
 */
export async function authors(
  db: LedgerDatabase,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Author[]> {
  const so = known.get(db) ?? { next: 0, authors: new Map<string, Author>() };
  known.set(db, so);
  for (;;) {
    const tx = db.transaction(['state', 'journal']);
    const total = (await tx.objectStore('state').get('state'))?.next ?? 0;
    // A restore brought another journal.
    if (total < so.next) {
      so.next = 0;
      so.authors.clear();
    }
    const { next: from } = so;
    onProgress(from, total);
    if (from >= total) return [...so.authors.values()];
    const end = Math.min(total, from + atOnce);
    const range = IDBKeyRange.bound(from, end, false, true);
    for (const { author, at } of await tx.objectStore('journal').getAll(range, atOnce)) {
      const old = so.authors.get(author);
      so.authors.set(author, {
        name: author,
        firstAt: old && old.firstAt < at ? old.firstAt : at,
        lastAt: old && old.lastAt > at ? old.lastAt : at,
      });
    }
    so.next = Math.max(so.next, end);
  }
}
