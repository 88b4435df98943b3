import { newId } from '@/lib/ledger/id';
import type { Place } from '@/lib/ledger/packed/places';
import { readKey } from '@/lib/ledger/packed/segment';
import type { PackedRow } from '@/lib/ledger/packed/segment';
import { dossierAtPlace, dossierByKey, dossierStores } from '@/lib/ledger/read/dossier';
import type { DossierTransaction } from '@/lib/ledger/read/dossier';
import type { Dossier, LedgerDatabase } from '@/lib/ledger/schema';
import type { EventBody, LedgerEvent } from '@/lib/model/event';
import { identifierKey } from '@/lib/model/identifier';
import type { Contact, Note } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';

import { putRight } from './misread';
import type { EarlierReadings } from './misread';
import type { ContactPlan, ImportPlan } from './plan';
import { byThemselves } from './seen';

/** A row of somebody who is on record, and where. */
export interface KnownRow {
  readonly row: PackedRow;
  readonly place: Place;
}

/**
 * What rows tell about people who are on record: new identifiers and data that was missing, and a
 * note where none says the same. Nothing on record is overwritten but what an earlier import of the
 * same file misread.
 */
export async function eventsForKnown(
  db: LedgerDatabase,
  plan: ImportPlan,
  what: ContactPlan,
  known: readonly KnownRow[],
  earlier: EarlierReadings,
  at: IsoInstant,
): Promise<LedgerEvent[]> {
  if (known.length === 0) return [];
  const tx = db.transaction(dossierStores);
  const dossiers = await Promise.all(known.map(async (one) => dossierOf(tx, one)));
  // The same person twice in one block gets one note.
  const noted = new Set<string>();
  return known.flatMap(({ row }, i) =>
    bodiesFor(row, dossiers[i] ?? null, what, noted, earlier).map((body) => ({
      id: newId(),
      author: plan.author,
      at,
      body,
    })),
  );
}

/** A row that this import has just written is found by its place only. */
async function dossierOf(
  tx: DossierTransaction,
  { row: { keys }, place }: KnownRow,
): Promise<Dossier | null> {
  const there = place.n === byThemselves ? null : await dossierAtPlace(tx, place);
  if (there && keys.some((key) => there.keys.includes(key))) return there;
  const found = await Promise.all(keys.map(async (key) => dossierByKey(tx, key)));
  return found.find((dossier) => dossier !== null) ?? null;
}

function bodiesFor(
  row: PackedRow,
  dossier: Dossier | null,
  what: ContactPlan,
  noted: Set<string>,
  earlier: EarlierReadings,
): EventBody[] {
  const bodies: EventBody[] = [];
  const known = dossier?.contact ?? null;
  const right = known && putRight(known, row, earlier.find(row.keys));
  if (right && differs(right, known))
    bodies.push({ type: 'contact-corrected', contact: right, removed: [] });
  const contact = contactFor(row, right);
  if (tellsMore(contact, right)) bodies.push({ type: 'contact-recorded', contact });
  const note: Note = {
    ...what.note,
    id: newId(),
    contactId: contact.id,
    reason: row.reason === '' ? what.note.reason : row.reason,
    retainUntil: row.retainUntil ?? what.note.retainUntil,
    source: { ...what.note.source, occurredOn: row.occurredOn ?? what.note.source.occurredOn },
  };
  const isNew = !noted.has(contact.id) && !dossier?.notes.some((one) => saysTheSame(one, note));
  if (isNew) bodies.push({ type: 'note-recorded', note });
  noted.add(contact.id);
  return bodies;
}

function contactFor(row: PackedRow, known: Contact | null): Contact {
  const identifiers = new Map(
    [...(known?.identifiers ?? []), ...row.keys.map(readKey)].map((identifier) => [
      identifierKey(identifier),
      identifier,
    ]),
  );
  return {
    id: known?.id ?? newId(),
    name: known?.name ?? row.name,
    identifiers: [...identifiers.values()],
    organisation: known?.organisation ?? row.organisation,
    role: known?.role ?? row.role,
    country: known?.country ?? row.country,
    kind: known?.kind ?? row.kind,
  };
}

function tellsMore(contact: Contact, known: Contact | null): boolean {
  return (
    !known ||
    contact.identifiers.length > known.identifiers.length ||
    contact.country !== known.country ||
    differs(contact, known)
  );
}

function differs(a: Contact, b: Contact | null): boolean {
  return a.name !== b?.name || a.organisation !== b.organisation || a.role !== b.role;
}

function saysTheSame(a: Note, b: Note): boolean {
  return (
    a.purpose === b.purpose &&
    a.basis === b.basis &&
    a.source.origin === b.source.origin &&
    a.source.place === b.source.place
  );
}
