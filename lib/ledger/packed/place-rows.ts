import type { PlaceIndex } from './place-index';
import { placeHash } from './places';
import type { PackedRow } from './segment';

/** Adds the identifiers of all rows of a batch. */
export function addPlaces(index: PlaceIndex, n: number, rows: readonly (PackedRow | null)[]): void {
  rows.forEach((packed, row) => {
    for (const key of packed?.keys ?? []) index.add(placeHash(key), { n, row });
  });
}
