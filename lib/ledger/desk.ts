import type { LedgerEvent } from '@/lib/model/event';
import { identifierKey } from '@/lib/model/identifier';
import type { Identifier } from '@/lib/model/identifier';
import type { Id } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';

import { add, addAll, countsOf } from './counters';
import type { Counts } from './counters';
import { hashEntry } from './digest';
import { indexed, isStranger, merged, newDossier, noteKey, strangerId } from './dossier';
import type { EntryHeader, JournalEntry } from './entry';
import { issue } from './issue';
import { noticed } from './notices';
import { packedById, packedByKey, packedIn } from './packed/find-row';
import type { Place } from './packed/places';
import { queued } from './queue';
import type { Dossier, State, WriteTransaction } from './schema';
import { lookForStale, noStale, outdate } from './stale';
import type { Stale } from './stale';
import type { StopPage } from './stops/stop-pages';
import { tokenText } from './stops/token';
import type { TokenMaker } from './stops/token';
import { settleWeeks } from './weeks';

/**
 * What one transaction has on its desk: everything is read once, changed in memory and written
 * once, at the end ({@link clearDesk}), so that an append costs few requests however many events it
 * has.
 */
export interface Desk {
  readonly tx: WriteTransaction;
  readonly token: TokenMaker;
  next: number;
  head: string;
  at: IsoInstant | null;
  /** The last entry's moment when the counts were read. */
  countedAt: IsoInstant | null;
  readonly counts: Counts;
  readonly entries: Map<number, JournalEntry>;
  readonly dossiers: Map<Id, Dossier | null>;
  readonly keys: Map<string, Id | null>;
  readonly pages: Map<number, StopPage>;
  readonly changedDossiers: Set<Id>;
  readonly changedPages: Set<number>;
  /** What indexes may still hold of somebody who changed or went. */
  readonly stale: Stale;
  /** Rows of batches that were erased: whoever gathers them for a list has to forget them. */
  readonly erasedRows: Place[];
  /** A replay knows the rows of all batches; an entry may meet only those of batches before it. */
  before: number;
}

function emptyDesk(tx: WriteTransaction, token: TokenMaker): Desk {
  return {
    tx,
    token,
    next: 0,
    head: '',
    at: null,
    countedAt: null,
    counts: {},
    entries: new Map(),
    dossiers: new Map(),
    keys: new Map(),
    pages: new Map(),
    changedDossiers: new Set(),
    changedPages: new Set(),
    stale: noStale(),
    erasedRows: [],
    before: Number.POSITIVE_INFINITY,
  };
}

/** Takes a desk for a transaction, with what the events will surely need fetched at once. */
export async function openDesk(
  tx: WriteTransaction,
  token: TokenMaker,
  events: readonly LedgerEvent[] = [],
): Promise<Desk> {
  const desk = emptyDesk(tx, token);
  const wanted = needed(events);
  const [state] = await Promise.all([
    tx.objectStore('state').get('state'),
    ...wanted.ids.map(async (id) => dossierById(desk, id)),
    ...wanted.keys.map(async (key) => dossierByKey(desk, key)),
  ]);
  if (!state) throw new Error('The state record is missing.');
  layState(desk, state);
  return desk;
}

function layState(desk: Desk, { next, head, at, counts }: State): void {
  desk.next = next;
  desk.head = head;
  desk.at = at;
  desk.countedAt = at;
  Object.assign(desk.counts, counts);
}

/** What was on the desk when the last transaction was through. */
export interface LeftDesk {
  readonly state: State;
  readonly dossiers: readonly Dossier[];
}

/** Dossiers that are left on the desk. */
const mostLeft = 16;

/** What may stay on the desk: whoever is on record, the last ones. */
export function leaveDesk(desk: Desk): LeftDesk {
  const dossiers = [...desk.dossiers.values()].filter((one) => one !== null);
  return { state: stateOf(desk), dossiers: dossiers.slice(-mostLeft) };
}

/** Whether everything that the events need was left. */
export function isEnough({ dossiers }: LeftDesk, events: readonly LedgerEvent[]): boolean {
  const { ids, keys } = needed(events);
  return (
    ids.every((id) => dossiers.some((one) => one.id === id)) &&
    keys.every((key) => dossiers.some((one) => one.keys.includes(key)))
  );
}

/**
 * A desk as it was left. Nothing is read: that nobody has written since is the turn's to know
 * (`left-desk.ts`), and an entry that somebody did write is not written over ({@link link}).
 */
export function laidDesk(
  tx: WriteTransaction,
  token: TokenMaker,
  { state, dossiers }: LeftDesk,
): Desk {
  const desk = emptyDesk(tx, token);
  layState(desk, state);
  for (const dossier of dossiers) {
    desk.dossiers.set(dossier.id, dossier);
    for (const key of dossier.keys) desk.keys.set(key, dossier.id);
  }
  return desk;
}

function stateOf({ next, head, at, counts }: Desk): State {
  return { next, head, at, counts };
}

/** The dossier with this id, through any merging; null where there is none. */
export async function dossierById(desk: Desk, id: Id): Promise<Dossier | null> {
  const known = desk.dossiers.get(id);
  const dossier = known === undefined ? await fetchById(desk, id) : known;
  return dossier?.mergedInto === undefined ? dossier : dossierById(desk, dossier.mergedInto);
}

/** The dossier with this identifier or note, or null. */
export async function dossierByKey(desk: Desk, key: string): Promise<Dossier | null> {
  const known = desk.keys.get(key);
  if (known !== undefined) return known === null ? null : dossierById(desk, known);
  const found =
    (await desk.tx.objectStore('contacts').index('byKey').get(key)) ??
    (await packedByKey(packedIn(desk.tx), key, desk.before));
  // Another look-up may have come to know better while this one waited.
  const meanwhile = desk.keys.get(key);
  if (meanwhile !== undefined) return meanwhile === null ? null : dossierById(desk, meanwhile);
  desk.keys.set(key, found?.id ?? null);
  if (!found) return null;
  if (!desk.dossiers.has(found.id)) desk.dossiers.set(found.id, found);
  return dossierById(desk, found.id);
}

/** The dossier of whoever has the identifier; a new one where nobody is on record. */
export async function dossierOfIdentifier(desk: Desk, identifier: Identifier): Promise<Dossier> {
  const key = identifierKey(identifier);
  const found = await dossierByKey(desk, key);
  return found ?? newDossier(strangerId(tokenText(desk.token(key))), [key]);
}

/** Puts a dossier back on the desk, with the counts it changes. */
export function keepDossier(desk: Desk, dossier: Dossier, at: IsoInstant): void {
  const before = desk.dossiers.get(dossier.id) ?? null;
  addAll(desk.counts, countsOf(before), -1);
  const { rowOf: _, ...own } = dossier;
  const next = noticed(queued(indexed(own, at)));
  outdate(desk.stale, before, next);
  desk.dossiers.set(dossier.id, next);
  desk.changedDossiers.add(dossier.id);
  for (const key of next.keys) desk.keys.set(key, dossier.id);
  addAll(desk.counts, countsOf(next), 1);
}

/** Takes a dossier away for good. */
function dropDossier(desk: Desk, dossier: Dossier): void {
  const before = desk.dossiers.get(dossier.id) ?? null;
  addAll(desk.counts, countsOf(before), -1);
  outdate(desk.stale, before, null);
  desk.dossiers.set(dossier.id, null);
  desk.changedDossiers.add(dossier.id);
  for (const key of dossier.keys) if (desk.keys.get(key) === dossier.id) desk.keys.set(key, null);
}

/** Removes a dossier for good, and what points to it. */
export function dropWithPointers(desk: Desk, dossier: Dossier): void {
  dropDossier(desk, dossier);
  for (const id of dossier.mergedFrom ?? []) {
    desk.dossiers.set(id, null);
    desk.changedDossiers.add(id);
  }
}

/**
 * Two dossiers of one person become one, under the id that was made first; the other points to it,
 * since events still to come may name it.
 */
export function mergeDossiers(desk: Desk, a: Dossier, b: Dossier, at: IsoInstant): Dossier {
  const [kept, other] = isStranger(a) || (!isStranger(b) && b.id < a.id) ? [b, a] : [a, b];
  dropDossier(desk, other);
  if (!isStranger(other)) keepDossier(desk, { ...newDossier(other.id), mergedInto: kept.id }, at);
  const all = merged(kept, other);
  keepDossier(desk, all, at);
  return all;
}

/**
 * Adds an entry to the chain. It is sent to be written at once, while what follows from it is still
 * being worked out; an entry that is there already fails the transaction.
 */
export function link(
  desk: Desk,
  entry: Omit<EntryHeader, 'n' | 'prev'> & { readonly payload: JournalEntry['payload'] },
): JournalEntry {
  const { payload, ...fields } = entry;
  const header = { ...fields, n: desk.next, prev: desk.head };
  const linked: JournalEntry = { ...header, hash: hashEntry(header), payload };
  issue(desk.tx.objectStore('journal').add(linked));
  desk.entries.set(linked.n, linked);
  desk.next += 1;
  desk.head = linked.hash;
  desk.at = linked.at;
  return linked;
}

/** The entry with this number, also where this transaction has just written it. */
export async function entryAt(desk: Desk, n: number): Promise<JournalEntry | null> {
  return desk.entries.get(n) ?? (await desk.tx.objectStore('journal').get(n)) ?? null;
}

/** Writes an entry again that is in the chain already, without what it said. */
export function rewriteEntry(desk: Desk, entry: JournalEntry): void {
  issue(desk.tx.objectStore('journal').put(entry));
  desk.entries.set(entry.n, entry);
}

/**
 * Writes what changed; the requests all go out at once, but for what is first read where another
 * week begins.
 */
export async function clearDesk(desk: Desk): Promise<void> {
  const { tx } = desk;
  await settleWeeks(tx, desk.counts, desk.countedAt, desk.at);
  const state = stateOf(desk);
  const contacts = tx.objectStore('contacts');
  const stops = tx.objectStore('stops');
  issue(tx.objectStore('state').put(state, 'state'));
  for (const id of desk.changedDossiers) {
    const dossier = desk.dossiers.get(id);
    issue(dossier ? contacts.put(dossier) : contacts.delete(id));
    // Whoever is gone, or is another contact now, must not be found by their words.
    if (!dossier?.contact && !id.startsWith('token:')) issue(tx.objectStore('cards').delete(id));
  }
  for (const n of desk.changedPages) {
    const page = desk.pages.get(n);
    issue(page && page.length > 0 ? stops.put(page, n) : stops.delete(n));
  }
  lookForStale(tx, desk.stale);
}

/** Counts something by its kind. */
export function count(desk: Desk, name: string, by: number): void {
  add(desk.counts, name, by);
}

async function fetchById(desk: Desk, id: Id): Promise<Dossier | null> {
  const found =
    (await desk.tx.objectStore('contacts').get(id)) ?? (await packedById(packedIn(desk.tx), id));
  const meanwhile = desk.dossiers.get(id);
  if (meanwhile !== undefined) return meanwhile;
  desk.dossiers.set(id, found);
  return found;
}

function needed(events: readonly LedgerEvent[]): { ids: Id[]; keys: string[] } {
  const ids = new Set<Id>();
  const keys = new Set<string>();
  for (const { body } of events) {
    if (body.type === 'contact-recorded') {
      ids.add(body.contact.id);
      for (const identifier of body.contact.identifiers) keys.add(identifierKey(identifier));
    } else if (body.type === 'note-recorded') ids.add(body.note.contactId);
    else if (body.type === 'outreach-recorded' && body.outreach.contactId !== null)
      ids.add(body.outreach.contactId);
    else if (body.type === 'outreach-recorded') keys.add(identifierKey(body.outreach.identifier));
    else if (body.type === 'note-reviewed' || body.type === 'evidence-added')
      keys.add(noteKey(body.noteId));
  }
  return { ids: [...ids], keys: [...keys] };
}
