import type { Id } from '@/lib/model/record';

import type { Dossier } from '../schema';
import { findPlaces, placeHash, placePageOf } from './places';
import type { PlacePage } from './places';
import { dossierAt, isIdAt, placeOfId } from './segment';
import type { Segment } from './shapes';

/** Read access to what imports packed. */
export interface PackedStores {
  segment(n: number): Promise<Segment | undefined>;
  placePage(n: number): Promise<PlacePage | undefined>;
}

/** A transaction that reaches both stores. */
interface PackedTransaction {
  objectStore(name: 'segments'): { get(n: number): Promise<Segment | undefined> };
  objectStore(name: 'places'): { get(n: number): Promise<PlacePage | undefined> };
}

/** Reads the packed stores through a transaction. */
export function packedIn(tx: PackedTransaction): PackedStores {
  return {
    segment: async (n) => tx.objectStore('segments').get(n),
    placePage: async (n) => tx.objectStore('places').get(n),
  };
}

/** The imported person with this contact id; null where the id is none of an import. */
export async function packedById(stores: PackedStores, id: Id): Promise<Dossier | null> {
  const { n, row } = placeOfId(id);
  if (!Number.isInteger(n)) return null;
  const segment = await stores.segment(n);
  return segment && isIdAt(segment, row, id) ? dossierAt(segment, row) : null;
}

/**
 * The imported person with this identifier or note; null where there is none. Batches from entry
 * `before` on are left out.
 */
export async function packedByKey(
  stores: PackedStores,
  key: string,
  before = Number.POSITIVE_INFINITY,
): Promise<Dossier | null> {
  if (key.startsWith('note:')) return packedById(stores, key.slice('note:'.length));
  const hash = placeHash(key);
  const places = findPlaces(await stores.placePage(placePageOf(hash.high)), hash);
  for (const { n, row } of places) {
    if (n >= before) continue;
    const segment = await stores.segment(n);
    const dossier = segment ? dossierAt(segment, row) : null;
    if (dossier?.keys.includes(key)) return dossier;
  }
  return null;
}
