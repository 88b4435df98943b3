import { undo, writtenStores } from './append';
import { apply } from './apply';
import { addAll } from './counters';
import type { Counts } from './counters';
import { clearDesk, openDesk } from './desk';
import type { Desk } from './desk';
import type { JournalEntry } from './entry';
import { asLedgerError } from './errors';
import { tokensOf } from './key';
import { takeTurn } from './left-desk';
import { remakeRuns } from './packed/runs';
import { rowsIn } from './packed/segment';
import { countsOfRows } from './packed/take-rows';
import type { LedgerDatabase, WriteTransaction } from './schema';
import { domainMap, importedPart } from './stops/stop-pages';
import { keepStop, liftStop, redateStops } from './stops/suppression';
import type { TokenMaker } from './stops/token';

/** Is told how much is done, and of how much. */
export interface Progress {
  (done: number, all: number): void;
}

/** Entries replayed in one go. */
const window = 256;

/**
 * Makes all projections anew from the journal, in one transaction: until it is through, the old
 * ones stand. What people erased stays erased; stops are made from the tokens that the journal
 * keeps. Imported tokens are not in the journal and stay as they are.
 *
 * @param onProgress Is told how far it is in entries, which are gone through once, and where people
 *   were imported twice.
 */
export async function rebuild(db: LedgerDatabase, onProgress: Progress = () => {}): Promise<void> {
  const token = await tokensOf(db);
  takeTurn(db);
  const tx = db.transaction(writtenStores, 'readwrite', { durability: 'strict' });
  tx.done.catch(() => null);
  try {
    await rebuildIn(tx, token, onProgress);
    await tx.done;
  } catch (error) {
    throw asLedgerError(undo(tx, error));
  }
}

/** The same in a transaction that is open already. */
export async function rebuildIn(
  tx: WriteTransaction,
  token: TokenMaker,
  onProgress: Progress = () => {},
): Promise<void> {
  const state = await tx.objectStore('state').get('state');
  if (!state) throw new Error('The state record is missing.');
  await clearProjections(tx);
  await tx.objectStore('made').put(0, 'cards');
  const { tokens = 0 } = state.counts;
  // Which week is the state's own follows from the last entry; a backup does not tell its moment.
  const last = await tx.objectStore('journal').get(state.next - 1);
  const counts: Counts = tokens > 0 ? { tokens } : {};
  await tx.objectStore('state').put({ ...state, at: last?.at ?? state.at, counts }, 'state');
  // Every row's place, before anything refers to it.
  let before = 0;
  await remakeRuns(tx, (entry) => {
    before = state.next;
    onProgress(entry, before + state.next);
  });
  for (let start = 0; start < state.next; start += window) {
    const range = IDBKeyRange.bound(start, start + window, false, true);
    const entries = await tx.objectStore('journal').getAll(range, window);
    const desk = await openDesk(tx, token);
    for (const entry of entries) await replay(desk, entry);
    await clearDesk(desk);
    onProgress(before + Math.min(start + window, state.next), before + state.next);
  }
}

async function replay(desk: Desk, entry: JournalEntry): Promise<void> {
  const { n, id, at, author, kept, payload } = entry;
  desk.before = n;
  if (payload) await apply(desk, { id, at, author, body: payload.body }, { n });
  if (kept?.redated) await redateStops(desk, kept.redated);
  if (payload) return undefined;
  if (kept?.stop) await keepStop(desk, kept.stop, null, at);
  if (kept?.lifted !== undefined) await liftStop(desk, kept.lifted, { at, by: author, reason: '' });
  if (!kept?.batch) return undefined;
  const segment = await desk.tx.objectStore('segments').get(n);
  // Whom nobody was found by until now may be in this batch.
  for (const [key, found] of desk.keys) if (found === null) desk.keys.delete(key);
  if (segment)
    addAll(
      desk.counts,
      countsOfRows(
        rowsIn(segment).filter((row) => row !== null),
        segment.common,
      ),
      1,
    );
  return undefined;
}

async function clearProjections(tx: WriteTransaction): Promise<void> {
  await Promise.all(
    (
      [
        'contacts',
        'suppressions',
        'requests',
        'campaigns',
        'lias',
        'screenings',
        'settings',
        'cards',
        'weeks',
      ] as const
    ).map(async (name) => tx.objectStore(name).clear()),
  );
  // The map of domains stays: it covers imported ones too, and only ever says too much.
  let cursor = await tx.objectStore('stops').openCursor(IDBKeyRange.upperBound(domainMap, true));
  while (cursor) {
    const page = importedPart(cursor.value);
    await (page ? cursor.update(page) : cursor.delete());
    cursor = await cursor.continue();
  }
}
