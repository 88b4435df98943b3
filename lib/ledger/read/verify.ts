import { bytesToHex } from '@noble/hashes/utils.js';

import { commit, digestOfCommon, hashEntry } from '../digest';
import type { Hash, JournalEntry } from '../entry';
import { noHash } from '../no-hash';
import { commonDigestIn } from '../packed/segment';
import type { Segment } from '../packed/shapes';
import type { LedgerDatabase } from '../schema';

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

/** Entries read at once; with batches of rows among them half a megabyte. */
const window = 32;

/** Windows that are being read while one is hashed: reading takes the longest by far. */
const windowsAhead = 4;

interface Walk {
  head: Hash;
  erased: number;
  /** Batches that are not what they were, until an erasure that explains it is met. */
  readonly changed: Map<number, Hash>;
  /** Digests of what rows have in common, by its text: a whole import has one. */
  readonly commons: Map<string, Hash>;
}

/**
 * Checks every entry: number, link, header, and payload against its commitment; batches of rows
 * against theirs, or against the one that an erasure put in its place. Edits and removals inside
 * the journal are found; the loss of the whole database, or of its end together with the state
 * record, is not: compare the head hash with one printed earlier.
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
  const entries = state?.next ?? 0;
  const walk: Walk = { head: noHash, erased: 0, changed: new Map(), commons: new Map() };
  const outcome = (fault: JournalFault | null): Verification => {
    const { head, erased } = walk;
    return { entries, head, erased, fault };
  };
  const ahead = Array.from({ length: windowsAhead }, (_, i) => readAhead(db, i * window, entries));
  for (let start = 0; start < entries; start += window) {
    signal?.throwIfAborted();
    const end = Math.min(start + window, entries);
    const read = await ahead.shift();
    if (!read) break;
    ahead.push(readAhead(db, start + windowsAhead * window, entries));
    const fault = await checkWindow(walk, start, end, read);
    if (fault) return outcome(fault);
    onProgress(end, entries);
  }
  const [changed] = walk.changed.keys();
  if (changed !== undefined) return outcome({ entry: changed, kind: 'payload' });
  const ends = state === undefined || state.head === walk.head;
  return outcome(ends ? null : { entry: entries, kind: 'head' });
}

interface Window {
  readonly entries: readonly JournalEntry[];
  readonly segments: ReadonlyMap<number, Segment>;
}

function readAhead(db: LedgerDatabase, start: number, all: number): Promise<Window> {
  const reading = readWindow(db, start, all);
  // It is waited for in its turn, and tells of a failure then.
  reading.catch(() => null);
  return reading;
}

async function readWindow(db: LedgerDatabase, start: number, all: number): Promise<Window> {
  if (start >= all) return { entries: [], segments: new Map() };
  const range = IDBKeyRange.bound(start, Math.min(start + window, all), false, true);
  const tx = db.transaction(['journal', 'segments']);
  const [entries, segments] = await Promise.all([
    tx.objectStore('journal').getAll(range, window),
    tx.objectStore('segments').getAll(range, window),
  ]);
  return { entries, segments: new Map(segments.map((segment) => [segment.n, segment])) };
}

async function checkWindow(
  walk: Walk,
  start: number,
  end: number,
  { entries, segments }: Window,
): Promise<JournalFault | null> {
  const digests = new Map(
    await Promise.all(
      [...segments].map(async ([n, segment]) => [n, await digestOf(walk, segment)] as const),
    ),
  );
  for (let n = start; n < end; n++) {
    const entry = entries[n - start];
    if (entry?.n !== n) return { entry: n, kind: 'gap' };
    const kind = faultOf(walk, entry, digests.get(n));
    if (kind !== null) return { entry: n, kind };
    walk.head = entry.hash;
  }
  return null;
}

function faultOf(
  walk: Walk,
  entry: JournalEntry,
  batch: Hash | undefined,
): JournalFault['kind'] | null {
  if (entry.prev !== walk.head || hashEntry(entry) !== entry.hash) return 'chain';
  for (const { n, commitment } of entry.kept?.recommitted ?? [])
    if (walk.changed.get(n) === commitment) walk.changed.delete(n);
  if (entry.kept?.batch) {
    if (batch === undefined) return 'gap';
    if (batch !== entry.commitment) walk.changed.set(entry.n, batch);
    return null;
  }
  if (entry.kept?.tokens) return null;
  if (!entry.payload) {
    walk.erased += 1;
    return null;
  }
  const { salt, body } = entry.payload;
  return commit(salt, body) === entry.commitment && body.type === entry.type ? null : 'payload';
}

/** The digest of a batch; none where what its rows have in common is not what the bytes say. */
async function digestOf(walk: Walk, segment: Segment): Promise<Hash> {
  const text = JSON.stringify(segment.common);
  const common = walk.commons.get(text) ?? bytesToHex(digestOfCommon(segment.common));
  walk.commons.set(text, common);
  if (bytesToHex(commonDigestIn(segment)) !== common) return '';
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', segment.bytes)));
}
