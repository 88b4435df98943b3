/**
 * Where imported identifiers are: pages by the top 12 bits of a 64-bit hash, each a sorted list of
 * three numbers: the hash's low half, 20 more bits of it with the row, the segment. A look-up is
 * one read and a search; whoever finds a place checks the row itself, so a chance meeting of hashes
 * costs a read and no more.
 */
export type PlacePage = Uint32Array<ArrayBuffer>;

/** A row in a segment. */
export interface Place {
  readonly n: number;
  readonly row: number;
}

/** The hash of an identifier's key: two halves of 32 bits. Not secret, only spread. */
export interface PlaceHash {
  readonly high: number;
  readonly low: number;
}

/** Pages there are. */
export const placePages = 4096;

const width = 3;
const rowBits = 7;

/** Spreads a key over 64 bits (two rounds of multiply and fold, as in MurmurHash3's finish). */
export function placeHash(key: string): PlaceHash {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return { high: (high ^ (high >>> 16)) >>> 0, low: (low ^ (low >>> 16)) >>> 0 };
}

/** The page that a hash is in, by its high half. */
export function placePageOf(high: number): number {
  return high >>> 20;
}

/** The rows that a key with this hash may be in. */
export function findPlaces(page: PlacePage | undefined, hash: PlaceHash): Place[] {
  if (!page) return [];
  const found: Place[] = [];
  const upper = upperOf(hash);
  for (let at = firstAt(page, hash.low); page[at] === hash.low; at += width) {
    const middle = page[at + 1] ?? 0;
    if (middle >>> rowBits === upper)
      found.push({ n: page[at + 2] ?? 0, row: middle & ((1 << rowBits) - 1) });
  }
  return found;
}

/**
 * The page with more entries, each four numbers: the hash's halves, segment, row. One that is there
 * already is not written twice.
 */
export function withPlaces(page: PlacePage | undefined, more: Uint32Array): PlacePage {
  const old = page ?? new Uint32Array(0);
  const known = old.length / width;
  const all = new Uint32Array(old.length + (more.length / 4) * width);
  all.set(old);
  for (let from = 0, to = old.length; from < more.length; from += 4, to += width) {
    all[to] = more[from + 1] ?? 0;
    all[to + 1] = (((more[from] ?? 0) & upperBits) << rowBits) | (more[from + 3] ?? 0);
    all[to + 2] = more[from + 2] ?? 0;
  }
  return inOrder(all, known);
}

/** Entries by their first number; those from `known` on are left out where they stand already. */
function inOrder(all: Uint32Array, known: number): PlacePage {
  const count = all.length / width;
  // First number and position in one, so that the sort needs no comparison of ours.
  const order = new Float64Array(count);
  for (let i = 0; i < count; i++) order[i] = (all[i * width] ?? 0) * 0x100000 + i;
  order.sort();
  const page = new Uint32Array(all.length);
  let end = 0;
  for (let k = 0; k < count; k++) {
    const i = (order[k] ?? 0) % 0x100000;
    if (i >= known && stands(page, end, all, i * width)) continue;
    for (let part = 0; part < width; part++) page[end + part] = all[i * width + part] ?? 0;
    end += width;
  }
  return page.slice(0, end);
}

/** Whether the entry is among those with the same first number at the end of the page. */
function stands(page: Uint32Array, end: number, all: Uint32Array, entry: number): boolean {
  for (let at = end - width; at >= 0 && page[at] === all[entry]; at -= width)
    if (page[at + 1] === all[entry + 1] && page[at + 2] === all[entry + 2]) return true;
  return false;
}

/** The page without one row's entry. */
export function withoutPlace(page: PlacePage, hash: PlaceHash, place: Place): PlacePage {
  const middle = ((upperOf(hash) << rowBits) | place.row) >>> 0;
  const kept: number[] = [];
  for (let at = 0; at < page.length; at += width) {
    const entry = page.subarray(at, at + width);
    if (entry[0] !== hash.low || entry[1] !== middle || entry[2] !== place.n) kept.push(...entry);
  }
  return Uint32Array.from(kept);
}

/** The bits of the high half that the page's number does not say. */
const upperBits = 0xfffff;

function upperOf({ high }: PlaceHash): number {
  return high & upperBits;
}

function firstAt(page: PlacePage, low: number): number {
  let start = 0;
  let end = page.length / width;
  while (start < end) {
    const middle = (start + end) >>> 1;
    if ((page[middle * width] ?? 0) < low) start = middle + 1;
    else end = middle;
  }
  return start * width;
}
