import type { IDBPTransaction } from 'idb';

import { identifierKey, type Identifier } from '@/lib/model/identifier';
import type { Id } from '@/lib/model/record';

import { packedById, packedByKey, packedIn } from '../packed/find-row';
import type { Place } from '../packed/places';
import { contactIdAt } from '../packed/segment';
import type { Dossier, LedgerDatabase, LedgerSchema } from '../schema';

/** The stores that facts and dossiers are read from. */
export const dossierStores = ['contacts', 'segments', 'places', 'stops'] as const;

/** A transaction that reaches them all. */
export type DossierTransaction = IDBPTransaction<LedgerSchema, typeof dossierStores>;

/** The dossier of one contact, through any merging; null where there is none. */
export async function dossierOf(db: LedgerDatabase, id: Id): Promise<Dossier | null> {
  return dossierById(db.transaction(dossierStores), id);
}

/** The same in a transaction that is open already. */
async function dossierById(tx: DossierTransaction, id: Id): Promise<Dossier | null> {
  const [changed, packed] = await Promise.all([
    tx.objectStore('contacts').get(id),
    packedById(packedIn(tx), id),
  ]);
  if (changed?.mergedInto !== undefined) return dossierById(tx, changed.mergedInto);
  return changed ?? packed;
}

/**
 * The dossier of whoever has this identifier (or note, as `note:<id>`); null where nobody is on
 * record. What was changed since an import comes before what was imported.
 */
export async function dossierByKey(tx: DossierTransaction, key: string): Promise<Dossier | null> {
  const [changed, packed] = await Promise.all([
    tx.objectStore('contacts').index('byKey').get(key),
    packedByKey(packedIn(tx), key),
  ]);
  // An imported row that was changed since lies in `contacts` with all its keys, so it is found there.
  return changed ?? packed;
}

/** The dossier that a request or message belongs to, also of somebody who is not on record. */
export async function dossierOfSubject(
  db: LedgerDatabase,
  { contactId, identifier }: { readonly contactId: Id | null; readonly identifier: Identifier },
): Promise<Dossier | null> {
  const tx = db.transaction(dossierStores);
  const known = contactId === null ? null : await dossierById(tx, contactId);
  return known ?? dossierByKey(tx, identifierKey(identifier));
}

/** The dossier of an imported row as it is now; null where there is none. */
export async function dossierAtPlace(
  tx: DossierTransaction,
  { n, row }: Place,
): Promise<Dossier | null> {
  const segment = await tx.objectStore('segments').get(n);
  return segment ? dossierById(tx, contactIdAt(segment, row)) : null;
}
