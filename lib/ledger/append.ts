import type { LedgerEvent } from '@/lib/model/event';

import { apply } from './apply';
import { clearDesk, laidDesk, leaveDesk, link, openDesk } from './desk';
import type { Desk, LeftDesk } from './desk';
import { commit, newSalt } from './digest';
import type { Hash, Kept } from './entry';
import { erase } from './erase';
import { asLedgerError } from './errors';
import { forgetGathered } from './gathering';
import { issue } from './issue';
import { tokensOf } from './key';
import { leave, takeLeft } from './left-desk';
import type { LedgerDatabase, State, StoredEvidence, StoreName } from './schema';
import { keptStop } from './suppression';
import type { TokenMaker } from './token';

/** Everything an append may touch. */
export const writtenStores: StoreName[] = [
  'journal',
  'segments',
  'evidence',
  'state',
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
  const written = events.map(sealed);
  const left = takeLeft(db);
  try {
    const desk =
      (left && (await write(db, token, written, files, left))) ??
      (await write(db, token, written, files, null));
    if (!desk) throw new Error('A desk that was not left is always laid.');
    leave(db, leaveDesk(desk));
    for (const { n, row } of desk.erasedRows) forgetGathered(db.name, n, row);
    return { head: desk.head, entry: desk.next - 1 };
  } catch (error) {
    throw asLedgerError(error);
  }
}

/**
 * Writes everything in one transaction. With a desk that was `left` nothing has to be read first:
 * the writes go out at once, and the state is compared while they are carried out.
 *
 * @returns Null, with nothing written, where what was left is not enough or not so any more.
 */
async function write(
  db: LedgerDatabase,
  token: TokenMaker,
  written: readonly SealedEvent[],
  files: readonly StoredEvidence[],
  left: LeftDesk | null,
): Promise<Desk | null> {
  const events = written.map(({ event }) => event);
  const tx = db.transaction(writtenStores, 'readwrite', { durability: 'strict' });
  // Awaited at the end; until then a failure reaches us through the request that failed.
  tx.done.catch(() => null);
  try {
    const desk = left ? laidDesk(tx, token, events, left) : await openDesk(tx, token, events);
    if (!desk) {
      abort(tx);
      return null;
    }
    const now = left && tx.objectStore('state').get('state');
    now?.catch(() => null);
    for (const event of written) await writeEvent(desk, event);
    clearDesk(desk);
    for (const file of files) issue(tx.objectStore('evidence').put(file));
    if (left && !isSame(await now, left.state)) {
      abort(tx);
      return null;
    }
    tx.commit();
    await tx.done;
    return desk;
  } catch (error) {
    abort(tx);
    throw error;
  }
}

function isSame(now: State | null | undefined, before: State): boolean {
  return now?.head === before.head && JSON.stringify(now) === JSON.stringify(before);
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
}

/** What the entry keeps when its payload goes; an erasure is carried out here, before it is written. */
async function prepare(desk: Desk, body: LedgerEvent['body']): Promise<Kept | null> {
  if (body.type === 'suppression-recorded') return { stop: keptStop(body.suppression, desk.token) };
  if (body.type === 'suppression-lifted') return { lifted: body.suppressionId };
  if (body.type === 'contact-erased') return erase(desk, body.contactId);
  return null;
}

/** Undoes a transaction that may be over already. */
export function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch (error) {
    // Already over: a failed request has aborted it.
    if (!(error instanceof DOMException)) throw error;
  }
}
