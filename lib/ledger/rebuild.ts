import { writtenStores } from './append';
import { apply } from './apply';
import { clearDesk, openDesk } from './desk';
import type { Desk } from './desk';
import { tokensOf } from './key';
import type { JournalEntry, LedgerDatabase, WriteTransaction } from './schema';
import { importedPart } from './stops';
import { keepStop, liftStop } from './suppression';

/** Entries replayed in one go. */
const window = 500;

/**
 * Makes all projections anew from the journal, in one transaction: until it is through, the old
 * ones stand. What people erased stays erased; stops are made from the tokens that the journal
 * keeps. Imported tokens are not in the journal and stay as they are.
 *
 * @param onProgress Is told the number of entries replayed and of all.
 */
export async function rebuild(
  db: LedgerDatabase,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<void> {
  const token = await tokensOf(db);
  const tx = db.transaction(writtenStores, 'readwrite', { durability: 'strict' });
  const state = await tx.objectStore('state').get('state');
  if (!state) throw new Error('The state record is missing.');
  await clearProjections(tx);
  await tx.objectStore('state').put({ ...state, counts: {} }, 'state');
  const journal = tx.objectStore('journal');
  for (let start = 0; start < state.next; start += window) {
    const range = IDBKeyRange.bound(start, start + window, false, true);
    const entries = await journal.getAll(range, window);
    const desk = await openDesk(tx, token);
    for (const entry of entries) await replay(desk, entry);
    await clearDesk(desk);
    onProgress(Math.min(start + window, state.next), state.next);
  }
  await tx.done;
}

async function replay(desk: Desk, entry: JournalEntry): Promise<void> {
  const { n, id, at, author, kept, payload } = entry;
  if (payload) return apply(desk, { id, at, author, body: payload.body }, { n });
  if (kept?.stop) await keepStop(desk, kept.stop, null, at);
  if (kept?.lifted !== undefined) await liftStop(desk, kept.lifted, { at, by: author, reason: '' });
}

async function clearProjections(tx: WriteTransaction): Promise<void> {
  await Promise.all([
    tx.objectStore('contacts').clear(),
    tx.objectStore('suppressions').clear(),
    tx.objectStore('requests').clear(),
    tx.objectStore('campaigns').clear(),
    tx.objectStore('lias').clear(),
    tx.objectStore('settings').clear(),
  ]);
  const stops = tx.objectStore('stops');
  let cursor = await stops.openCursor();
  while (cursor) {
    const page = importedPart(cursor.value);
    await (page ? cursor.update(page) : cursor.delete());
    cursor = await cursor.continue();
  }
}
