import type { EventBody } from '@/lib/model/event';
import { identifierKey } from '@/lib/model/identifier';
import type { Contact, Id, Note, Outreach, SubjectRequest } from '@/lib/model/record';
import type { IsoDate, IsoInstant } from '@/lib/model/time';

import type { Dossier, EntryRef, OutreachSummary } from './schema';

const noOutreach: OutreachSummary = {
  count: 0,
  firstAt: null,
  lastAt: null,
  unanswered: 0,
  noticeGivenAt: null,
};

/**
 * An empty dossier: under a contact's id, or for somebody not on record under their token ({@link
 * strangerId}).
 */
export function newDossier(id: Id, keys: readonly string[] = []): Dossier {
  return {
    id,
    contact: null,
    keys,
    notes: [],
    outreach: noOutreach,
    requests: [],
    entries: [],
  };
}

/**
 * The dossier id of somebody who is not on record but was written to, or asked something: it may
 * stand in the journal after an erasure, so it is the token and never the address.
 */
export function strangerId(token: string): Id {
  return `token:${token}`;
}

/** Whether a dossier is of somebody who is not on record. */
export function isStranger({ id }: Dossier): boolean {
  return id.startsWith('token:');
}

/** The dossier with the index fields that follow from it. `at` is when it last changed. */
export function indexed(dossier: Dossier, at: IsoInstant): Dossier {
  const {
    nameOrder: _,
    companyOrder: __,
    changeOrder: ___,
    retentionOrder: ____,
    ...rest
  } = dossier;
  if (!rest.contact || rest.mergedInto !== undefined) return rest;
  const until = earliest(rest.notes.flatMap((note) => note.retainUntil ?? []));
  return {
    ...rest,
    nameOrder: `${nameKey(rest.contact)} ${rest.id}`,
    companyOrder: `${searchKey(rest.contact.organisation ?? '')} ${rest.id}`,
    changeOrder: `${at} ${rest.id}`,
    ...(until !== null && { retentionOrder: `${until} ${rest.id}` }),
  };
}

/** What a contact is sorted and found by: its name without case and accents, else its address. */
function nameKey({ name, identifiers }: Pick<Contact, 'name' | 'identifiers'>): string {
  return searchKey(name ?? identifiers[0]?.value ?? '');
}

/** Text without case, accents and surplus space. */
export function searchKey(text: string): string {
  // Most names are plain; a million of them are sorted after an import.
  if (/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The dossier with the contact's data as last told; identifiers once known are kept. */
export function withContact(dossier: Dossier, contact: Contact): Dossier {
  const known = [...contact.identifiers, ...(dossier.contact?.identifiers ?? [])];
  const byKey = new Map(known.map((identifier) => [identifierKey(identifier), identifier]));
  return {
    ...dossier,
    contact: { ...contact, id: dossier.id, identifiers: [...byKey.values()] },
    keys: [...new Set([...dossier.keys, ...byKey.keys()])],
  };
}

/** Under what key a dossier is found by one of its notes. */
export function noteKey(id: Id): string {
  return `note:${id}`;
}

/** The dossier with a note, new or in a newer version. */
export function withNote(dossier: Dossier, note: Note): Dossier {
  const others = dossier.notes.filter(({ id }) => id !== note.id);
  return {
    ...dossier,
    notes: [...others, note].toSorted(byCreation),
    keys: [...new Set([...dossier.keys, noteKey(note.id)])],
  };
}

/** The dossier with one note changed. */
export function changeNote(dossier: Dossier, id: Id, change: (note: Note) => Note): Dossier {
  return {
    ...dossier,
    notes: dossier.notes.map((note) => (note.id === id ? change(note) : note)),
  };
}

/**
 * The note after its consent was withdrawn, for some channels or for all: what is left of it still
 * holds.
 */
export function withoutConsent(
  note: Note,
  { channels, at, how }: Omit<Extract<EventBody, { type: 'consent-withdrawn' }>, 'type' | 'noteId'>,
): Note {
  const { consent } = note;
  if (!consent || consent.withdrawnAt !== null) return note;
  const left = channels === 'all' ? [] : consent.channels.filter((one) => !channels.includes(one));
  return left.length > 0
    ? { ...note, consent: { ...consent, channels: left } }
    : {
        ...note,
        consent: { ...consent, withdrawnAt: at, ...(how !== undefined && { withdrawnHow: how }) },
      };
}

/** The dossier after identifiers turned out to be wrong: it is not found by them any more. */
export function withoutIdentifiers(dossier: Dossier, removed: readonly string[]): Dossier {
  const contact = dossier.contact && {
    ...dossier.contact,
    identifiers: dossier.contact.identifiers.filter((one) => !removed.includes(identifierKey(one))),
  };
  return {
    ...dossier,
    contact,
    keys: dossier.keys.filter((key) => !removed.includes(key)),
  };
}

/** The dossier after a message was sent. */
export function withOutreach(dossier: Dossier, outreach: Outreach): Dossier {
  const { count, firstAt, lastAt, unanswered, noticeGivenAt } = dossier.outreach;
  const noticed = outreach.notice.length > 0 ? outreach.at : null;
  return {
    ...withFindings(
      dossier,
      outreach.findings.map(({ rule }) => rule),
    ),
    ...lastOverride(dossier.override, outreach),
    outreach: {
      count: count + 1,
      firstAt: earlier(firstAt, outreach.at),
      lastAt: later(lastAt, outreach.at),
      unanswered: unanswered + 1,
      noticeGivenAt: noticed === null ? noticeGivenAt : earlier(noticeGivenAt, noticed),
    },
  };
}

type Override = Dossier['override'];

/** The later of the override that is known and the one that a message was sent with. */
function lastOverride(known: Override, { at, override }: Outreach): Pick<Dossier, 'override'> {
  if (!override || (known && known.at > at)) return {};
  return { override: { at, reason: override.reason } };
}

function laterOverride(a: Override, b: Override): Pick<Dossier, 'override'> {
  const override = a && b ? (a.at > b.at ? a : b) : (a ?? b);
  return override ? { override } : {};
}

function withFindings(dossier: Dossier, rules: readonly string[]): Dossier {
  const findings = [...new Set([...(dossier.findings ?? []), ...rules])].toSorted();
  return findings.length > 0 ? { ...dossier, findings } : dossier;
}

/** The dossier after the person answered. */
export function withReply(dossier: Dossier): Dossier {
  return { ...dossier, outreach: { ...dossier.outreach, unanswered: 0 } };
}

/** The dossier with a request, new or in a newer state. */
export function withRequest(dossier: Dossier, request: SubjectRequest): Dossier {
  const others = dossier.requests.filter(({ id }) => id !== request.id);
  return { ...dossier, requests: [...others, request] };
}

/** The dossier with one more place its story is told. */
export function withEntry(dossier: Dossier, ref: EntryRef): Dossier {
  return { ...dossier, entries: [...dossier.entries, ref] };
}

/** Two dossiers of one person as one, under the id of `kept`. */
export function merged(kept: Dossier, other: Dossier): Dossier {
  let all = other.contact
    ? withContact({ ...kept }, preferKnown(kept.contact, other.contact))
    : { ...kept, keys: [...new Set([...kept.keys, ...other.keys])] };
  for (const note of other.notes) all = withNote(all, note);
  for (const request of other.requests) all = withRequest(all, request);
  const from = [
    ...(kept.mergedFrom ?? []),
    ...(other.mergedFrom ?? []),
    ...(isStranger(other) ? [] : [other.id]),
  ];
  return {
    ...withFindings(all, other.findings ?? []),
    ...laterOverride(kept.override, other.override),
    ...((kept.stopped ?? other.stopped) && { stopped: true }),
    ...(from.length > 0 && { mergedFrom: from }),
    outreach: mergedOutreach(kept.outreach, other.outreach),
    entries: [...kept.entries, ...other.entries].toSorted(
      (a, b) => a.n - b.n || (a.row ?? 0) - (b.row ?? 0),
    ),
  };
}

function preferKnown(kept: Contact | null, other: Contact): Contact {
  if (!kept) return other;
  return {
    ...kept,
    name: kept.name ?? other.name,
    identifiers: [...kept.identifiers, ...other.identifiers],
    organisation: kept.organisation ?? other.organisation,
    role: kept.role ?? other.role,
    country: kept.country ?? other.country,
    kind: kept.kind ?? other.kind,
  };
}

function mergedOutreach(a: OutreachSummary, b: OutreachSummary): OutreachSummary {
  return {
    count: a.count + b.count,
    firstAt: earlier(a.firstAt, b.firstAt),
    lastAt: later(a.lastAt, b.lastAt),
    unanswered: a.unanswered + b.unanswered,
    noticeGivenAt: earlier(a.noticeGivenAt, b.noticeGivenAt),
  };
}

function byCreation(a: Note, b: Note): number {
  return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1;
}

function earlier(a: IsoInstant | null, b: IsoInstant | null): IsoInstant | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function later(a: IsoInstant | null, b: IsoInstant | null): IsoInstant | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function earliest(days: readonly IsoDate[]): IsoDate | null {
  return days.reduce<IsoDate | null>(
    (first, day) => (first === null || day < first ? day : first),
    null,
  );
}
