import type { Id } from '@/lib/model/record';

import { addAll, countsOfEvent, weekOf } from './counters';
import { count, dossierById, dropWithPointers, entryAt, rewriteEntry } from './desk';
import type { Desk } from './desk';
import type { Hash, Kept } from './entry';
import { LedgerError } from './errors';
import { placeHash, placePageOf, withoutPlace } from './packed/places';
import { removeFromRun } from './packed/run-erase';
import { commitSegment, rowAt, withoutRow } from './packed/segment';
import type { Dossier } from './schema';
import { isIndexed } from './stale';
import { blindLifting, blindStop } from './stops/suppression';

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
  const batches: number[] = [];
  for (const { n, row } of dossier.entries) {
    if (row === undefined) await eraseEntry(desk, n);
    else if (await eraseRow(desk, n, row)) batches.push(n);
  }
  await eraseRequests(desk, dossier);
  for (const { id } of dossier.notes) await eraseEvidence(desk, id);
  if (isIndexed(dossier)) {
    const card = await desk.tx.objectStore('cards').get(dossier.id);
    for (const word of card?.words ?? []) desk.stale.words.add(word);
  }
  dropWithPointers(desk, dossier);
  if (batches.length === 0) return null;
  const recommitted = await Promise.all(
    [...new Set(batches)].map(async (n) => ({ n, commitment: await commitmentOf(desk, n) })),
  );
  return { recommitted };
}

/**
 * Takes a row out of its batch. The batch has one commitment for all its rows, so it is checked
 * against it first, and the entry of the erasure carries a new one for what is left.
 */
async function eraseRow(desk: Desk, n: number, row: number): Promise<boolean> {
  const segments = desk.tx.objectStore('segments');
  const segment = await segments.get(n);
  const packed = segment && rowAt(segment, row);
  if (!segment || !packed) return false;
  if (commitSegment(segment) !== segment.commitment)
    throw new LedgerError('edited', `Batch ${String(n)} is not what was imported.`);
  await removeFromRun(desk.tx, n, row, packed);
  desk.erasedRows.push({ n, row });
  await segments.put(withoutRow(segment, row));
  count(desk, `week:${weekOf(segment.common.note.createdAt)}:notes`, -1);
  const places = desk.tx.objectStore('places');
  for (const key of packed.keys) {
    const hash = placeHash(key);
    const page = await places.get(placePageOf(hash.high));
    if (!page) continue;
    const left = withoutPlace(page, hash, { n, row });
    await (left.length > 0
      ? places.put(left, placePageOf(hash.high))
      : places.delete(placePageOf(hash.high)));
  }
  return true;
}

async function commitmentOf(desk: Desk, n: number): Promise<Hash> {
  const segment = await desk.tx.objectStore('segments').get(n);
  if (!segment) throw new LedgerError('unavailable', `Batch ${String(n)} is missing.`);
  return segment.commitment;
}

/**
 * Takes out what an entry said, and what a stop kept of it. Only that: a replay finds the other
 * entries as they are, and a stop that came later on an address that was corrected away is not this
 * person's.
 */
async function eraseEntry(desk: Desk, n: number): Promise<void> {
  const entry = await entryAt(desk, n);
  if (!entry?.payload) return;
  const { body } = entry.payload;
  addAll(desk.counts, countsOfEvent(body, entry.at), -1);
  if (body.type === 'suppression-recorded') await blindStop(desk, body.suppression.id);
  if (body.type === 'suppression-lifted') await blindLifting(desk, body.suppressionId);
  rewriteEntry(desk, { ...entry, payload: null });
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
