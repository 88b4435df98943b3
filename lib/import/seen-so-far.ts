import type { PlaceIndex } from '@/lib/ledger/packed/place-index';
import { placeHash, placePages } from '@/lib/ledger/packed/places';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { Pause } from '@/lib/ledger/stretch';

import { byThemselves } from './seen';
import type { Seen } from './seen';

/** Pages read at once. */
const atOnce = 128;

/**
 * Fills the table with everybody on record: from the place pages of earlier imports, rows that are
 * gathered for them (an import was interrupted), and the contacts recorded by themselves.
 */
export async function seenSoFar(
  db: LedgerDatabase,
  seen: Seen,
  gathered: PlaceIndex,
  pause: Pause,
): Promise<void> {
  await readPlaces(db, seen, pause);
  gathered.each((hash, place) => seen.set(hash, place));
  await readContacts(db, seen);
}

async function readPlaces(db: LedgerDatabase, seen: Seen, pause: Pause): Promise<void> {
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
    await pause();
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
