import type { PlaceIndex } from '@/lib/ledger/place-index';
import { placeHash, placePages } from '@/lib/ledger/places';
import { addPlaces } from '@/lib/ledger/rebuild';
import type { ImportProgress, LedgerDatabase } from '@/lib/ledger/schema';

import { byThemselves } from './seen';
import type { Seen } from './seen';

/** Pages or segments read at once. */
const atOnce = 128;

/**
 * Fills the table with everybody on record: from the place pages of earlier imports, the contacts
 * recorded by themselves, and what this very import wrote before it was interrupted.
 */
export async function seenSoFar(
  db: LedgerDatabase,
  seen: Seen,
  index: PlaceIndex,
  start: ImportProgress,
): Promise<void> {
  await readPlaces(db, seen);
  await readOwn(db, seen, index, start);
  await readContacts(db, seen);
}

async function readPlaces(db: LedgerDatabase, seen: Seen): Promise<void> {
  for (let first = 0; first < placePages; first += atOnce) {
    const range = IDBKeyRange.bound(first, first + atOnce, false, true);
    const tx = db.transaction('places');
    const [pages, keys] = await Promise.all([
      tx.store.getAll(range, atOnce),
      tx.store.getAllKeys(range, atOnce),
    ]);
    pages.forEach((page, i) => {
      const top = (keys[i] ?? 0) * 0x100000;
      for (let at = 0; at < page.length; at += 3) {
        const middle = page[at + 1] ?? 0;
        const hash = { high: (top + (middle >>> 7)) >>> 0, low: page[at] ?? 0 };
        seen.set(hash, { n: page[at + 2] ?? 0, row: middle & 0x7f });
      }
    });
  }
}

/** Rows that this import wrote already: their places are not written before its end. */
async function readOwn(
  db: LedgerDatabase,
  seen: Seen,
  index: PlaceIndex,
  { id, firstEntry }: ImportProgress,
): Promise<void> {
  const both: PlaceIndex = {
    size: 0,
    write: async () => {},
    add(hash, place) {
      seen.set(hash, place);
      index.add(hash, place);
    },
  };
  let from = firstEntry;
  for (;;) {
    const segments = await db.getAll('segments', IDBKeyRange.lowerBound(from), atOnce);
    for (const segment of segments) if (segment.common.importId === id) addPlaces(both, segment);
    const last = segments.at(-1);
    if (!last) return;
    from = last.n + 1;
  }
}

async function readContacts(db: LedgerDatabase, seen: Seen): Promise<void> {
  let cursor = await db.transaction('contacts').store.index('byKey').openKeyCursor();
  while (cursor) {
    if (!cursor.key.startsWith('note:'))
      seen.set(placeHash(cursor.key), { n: byThemselves, row: 0 });
    cursor = await cursor.continue();
  }
}
