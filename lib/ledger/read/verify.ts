import { commit, hashEntry, noHash } from '../digest';
import type { Hash, JournalEntry, LedgerDatabase } from '../schema';

/** What is wrong with the journal, and where. */
export interface JournalFault {
  readonly entry: number;
  readonly kind:
    /** An entry is missing. */
    | 'gap'
    /** Its header or its link to the entry before was changed. */
    | 'chain'
    /** What it says was changed. */
    | 'payload'
    /** The journal does not end where the ledger says it does. */
    | 'head';
}

/** The outcome of a verification. */
export interface Verification {
  readonly entries: number;
  readonly head: Hash;
  /** Entries whose content was erased: their place in the chain was checked, not what they said. */
  readonly erased: number;
  /** The first fault, or null. */
  readonly fault: JournalFault | null;
}

/** Entries read at once. */
const window = 500;

/**
 * Checks every entry: number, link, header, and payload against its commitment. Edits and removals
 * inside the journal are found; the loss of the whole database, or of its end together with the
 * state record, is not: compare the head hash with one printed earlier.
 *
 * @param onProgress Is told the number of entries checked and of all.
 * @throws What `signal` was aborted with.
 */
export async function verifyJournal(
  db: LedgerDatabase,
  onProgress: (done: number, all: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Verification> {
  const state = await db.get('state', 'state');
  const all = state?.next ?? 0;
  let head = noHash;
  let erased = 0;
  for (let start = 0; start < all; start += window) {
    signal?.throwIfAborted();
    const end = Math.min(start + window, all);
    const range = IDBKeyRange.bound(start, end, false, true);
    const entries = await db.getAll('journal', range, window);
    for (let i = 0; i < end - start; i++) {
      const entry = entries[i];
      const kind = entry?.n === start + i ? faultOf(entry, head) : 'gap';
      if (kind !== null || !entry)
        return { entries: all, head, erased, fault: { entry: start + i, kind: kind ?? 'gap' } };
      head = entry.hash;
      if (!entry.payload) erased += 1;
    }
    onProgress(end, all);
  }
  const ends = state === undefined || state.head === head;
  return { entries: all, head, erased, fault: ends ? null : { entry: all, kind: 'head' } };
}

function faultOf(entry: JournalEntry, head: Hash): JournalFault['kind'] | null {
  if (entry.prev !== head || hashEntry(entry) !== entry.hash) return 'chain';
  if (!entry.payload) return null;
  const { salt, body } = entry.payload;
  return commit(salt, body) === entry.commitment && body.type === entry.type ? null : 'payload';
}
