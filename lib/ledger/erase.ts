import type { Id } from '@/lib/model/record';

import { addAll, countsOfEvent } from './counters';
import { count, dossierById, dropDossier, entryAt } from './desk';
import type { Desk } from './desk';
import type { Dossier, Kept } from './schema';
import { blindStops } from './suppression';

/**
 * Removes every copy of a person's data (Article 17): the dossier, the payloads and salts of the
 * journal entries, evidence, requests, and the plain words of stops. The chain keeps its
 * commitments and still verifies; the tokens of stops stay.
 *
 * Somebody who is not (or no longer) on record is erased already.
 *
 * @returns What the entry of the erasure has to keep, for batches that were written anew.
 */
export async function erase(desk: Desk, contactId: Id): Promise<Kept | null> {
  const dossier = await dossierById(desk, contactId);
  if (!dossier) return null;
  for (const { n, row } of dossier.entries) if (row === undefined) await erasePayload(desk, n);
  await blindStops(desk, dossier.keys);
  await eraseRequests(desk, dossier);
  for (const { id } of dossier.notes) await eraseEvidence(desk, id);
  dropDossier(desk, dossier);
  return null;
}

async function erasePayload(desk: Desk, n: number): Promise<void> {
  const entry = await entryAt(desk, n);
  if (!entry?.payload) return;
  addAll(desk.counts, countsOfEvent(entry.payload.body, entry.at), -1);
  desk.entries.set(n, { ...entry, payload: null });
}

async function eraseRequests(desk: Desk, dossier: Dossier): Promise<void> {
  for (const { id, state } of dossier.requests) {
    await desk.tx.objectStore('requests').delete(id);
    if (state === 'open') count(desk, 'requests:open', -1);
  }
}

async function eraseEvidence(desk: Desk, noteId: Id): Promise<void> {
  const evidence = desk.tx.objectStore('evidence');
  let cursor = await evidence.index('byNote').openKeyCursor(noteId);
  while (cursor) {
    await evidence.delete(cursor.primaryKey);
    cursor = await cursor.continue();
  }
}
