import { identifierKey } from '@/lib/model/identifier';
import type { Identifier } from '@/lib/model/identifier';

import type { Desk } from './desk';
import { withoutIdentifiers } from './dossier';
import { placeHash, placePageOf, withoutPlace } from './packed/places';
import type { Dossier } from './schema';

/**
 * Takes wrong identifiers from a person (Article 16). Nobody is found by them any more, not through
 * the batch they were imported in either; stops on them stand, and are erased with the person.
 */
export async function correctContact(
  desk: Desk,
  dossier: Dossier,
  removed: readonly Identifier[],
): Promise<Dossier> {
  const keys = removed.map(identifierKey).filter((key) => dossier.keys.includes(key));
  if (keys.length === 0) return dossier;
  const places = desk.tx.objectStore('places');
  for (const key of keys) {
    const hash = placeHash(key);
    for (const { n, row } of dossier.entries) {
      if (row === undefined) continue;
      const page = await places.get(placePageOf(hash.high));
      if (page) await places.put(withoutPlace(page, hash, { n, row }), placePageOf(hash.high));
    }
    if (desk.keys.get(key) === dossier.id) desk.keys.set(key, null);
  }
  return withoutIdentifiers(dossier, keys);
}
