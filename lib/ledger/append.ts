import type { LedgerEvent } from '@/lib/model/event';

import { apply } from './apply';
import { clearDesk, isEnough, laidDesk, leaveDesk, link, openDesk } from './desk';
import type { Desk, LeftDesk } from './desk';
import { commit, newSalt } from './digest';
import type { Hash, Kept } from './entry';
import { erase } from './erase';
import { asLedgerError } from './errors';
import { commitSoon, issue } from './issue';
import { tokensOf } from './key';
import { takeTurn } from './left-desk';
import { forgetGathered } from './packed/gathering';
import { needLittleRoom } from './room';
import type { LedgerDatabase, StoredEvidence, StoreName } from './schema';
import { keptStop, redateStops } from './stops/suppression';
import type { TokenMaker } from './stops/token';
import { redatedWith } from './stops/with-request';

/** Everything an append may touch. */
export const writtenStores: StoreName[] = [
  'journal',
  'segments',
  'evidence',
  'state',
  'weeks',
  'settings',
  'contacts',
  'places',
  'runs',
  'lists',
  'cards',
  'made',
  'stops',
  'suppressions',
  'requests',
  'campaigns',
  'lias',
  'screenings',
];

/**
 * Writes events to the record, in order: journal entries, commitments and all projections in one
 * transaction of strict durability. When it resolves, everything is on disk; when it throws,
 * nothing was written.
 *
 * Only the background calls this (design decision 12). `files` are the bytes of evidence that the
 * events speak of.
 *
 * @returns The hash of the last entry, and its number.
 * @throws {LedgerError} `not-on-record`, `quota`, `unavailable`.
 */
export async function append(
  db: LedgerDatabase,
  events: readonly LedgerEvent[],
  files: readonly StoredEvidence[] = [],
): Promise<{ head: Hash; entry: number }> {
  const token = await tokensOf(db);
  await needLittleRoom();
  const turn = takeTurn(db);
  const what = { token, events, files };
  try {
    const desk =
      (turn.desk && isEnough(turn.desk, events) && (await write(db, what, turn.desk))) ||
      (await write(db, what, null));
    if (!desk)
      throw new Error('Nobody else can have written what was read in the same transaction.');
    turn.leave(leaveDesk(desk));
    for (const { n, row } of desk.erasedRows) forgetGathered(db.name, n, row);
    return { head: desk.head, entry: desk.next - 1 };
  } catch (error) {
    throw asLedgerError(error);
  }
}

interface Write {
  readonly token: TokenMaker;
  readonly events: readonly LedgerEvent[];
  readonly files: readonly StoredEvidence[];
}

/**
 * Writes everything in one transaction. With a desk that was `left` nothing is read and nothing is
 * waited for: should somebody have written since, which this worker would know, the entry's number
 * is taken, and the transaction fails whole.
 *
 * @returns Null, with nothing written, where what was left is not so any more.
 */
async function write(
  db: LedgerDatabase,
  { token, events, files }: Write,
  left: LeftDesk | null,
): Promise<Desk | null> {
  const tx = db.transaction(writtenStores, 'readwrite', { durability: 'strict' });
  // Awaited at the end; until then a failure reaches us through the request that failed.
  tx.done.catch(() => null);
  try {
    const opening = left ? laidDesk(tx, token, left) : openDesk(tx, token, events);
    // The browser opens the transaction and reads meanwhile.
    const written = events.map(sealed);
    const desk = await opening;
    for (const event of written) await writeEvent(desk, event);
    await clearDesk(desk);
    for (const file of files) issue(tx.objectStore('evidence').put(file));
    commitSoon(tx);
    await tx.done;
    return desk;
  } catch (error) {
    const cause = undo(tx, error);
    if (left && isTaken(cause)) return null;
    throw cause;
  }
}

/** How a number that is taken fails the transaction: some browsers tell of its abort first. */
function isTaken(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'ConstraintError' || error.name === 'AbortError')
  );
}

/** An event with the commitment to it. */
export interface SealedEvent {
  readonly event: LedgerEvent;
  readonly salt: string;
  readonly commitment: Hash;
}

/** Commits to an event, under a fresh salt. */
export function sealed(event: LedgerEvent): SealedEvent {
  const salt = newSalt();
  return { event, salt, commitment: commit(salt, event.body) };
}

/** Puts one event on the desk: its entry, and all that follows from it. */
export async function writeEvent(
  desk: Desk,
  { event, salt, commitment }: SealedEvent,
): Promise<void> {
  const { id, at, author, body } = event;
  const kept = await prepare(desk, body);
  const header = { id, at, author, type: body.type, kept, commitment };
  const { n } = link(desk, { ...header, payload: { salt, body } });
  await apply(desk, event, { n });
  if (kept?.redated) await redateStops(desk, kept.redated);
}

/** What the entry keeps when its payload goes; an erasure is carried out here, before it is written. */
async function prepare(desk: Desk, body: LedgerEvent['body']): Promise<Kept | null> {
  if (body.type === 'suppression-recorded') return { stop: keptStop(body.suppression, desk.token) };
  if (body.type === 'suppression-lifted') return { lifted: body.suppressionId };
  if (body.type === 'request-updated') {
    const redated = await redatedWith(desk, body.request);
    return redated && { redated };
  }
  if (body.type === 'contact-erased') return erase(desk, body.contactId);
  return null;
}

/** A transaction that can be undone, and that knows what ended it. */
interface Ending {
  readonly error: DOMException | null;
  abort(): void;
}

/**
 * Undoes a transaction that may be over already, and tells what ended it. Where the browser did, as
 * on a disk without room, whichever request is waited for says only that it was aborted; the
 * transaction knows why.
 */
export function undo(tx: Ending, error: unknown): unknown {
  try {
    tx.abort();
    return error;
  } catch (over) {
    // Already over: a failed request has aborted it, or the browser.
    if (!(over instanceof DOMException)) throw over;
    const isAborted = error instanceof DOMException && error.name === 'AbortError';
    return isAborted ? (tx.error ?? error) : error;
  }
}
