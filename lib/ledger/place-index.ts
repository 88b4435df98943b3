import { placePages, placePageOf, withPlaces } from './places';
import type { Place, PlaceHash, PlacePage } from './places';

/** Where rows are, gathered in memory until they are written to their pages all at once. */
export interface PlaceIndex {
  add(hash: PlaceHash, place: Place): void;
  readonly size: number;
  /** Writes every page that gained an entry. */
  write(store: PlaceStore): Promise<void>;
}

interface PlaceStore {
  get(n: number): Promise<PlacePage | undefined>;
  put(page: PlacePage, n: number): Promise<unknown>;
}

/** Four numbers an entry, in arrays that grow: a million objects would cost ten times the memory. */
const perEntry = 4;

/** An empty index. */
export function placeIndex(): PlaceIndex {
  let numbers = new Uint32Array(perEntry * 1024);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add({ high, low }, { n, row }) {
      if ((size + 1) * perEntry > numbers.length) {
        const larger = new Uint32Array(numbers.length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers.set([high, low, n, row], size * perEntry);
      size += 1;
    },
    async write(store) {
      const byPage = sortByPage(numbers, size);
      for (let page = 0; page < placePages; page += 256) {
        const batch = byPage.slice(page, page + 256);
        await Promise.all(
          batch.map(async (entries, i) => {
            if (entries.length === 0) return;
            const more = entries.map((at) => entryAt(numbers, at));
            await store.put(withPlaces(await store.get(page + i), more), page + i);
          }),
        );
      }
    },
  };
}

function sortByPage(numbers: Uint32Array, size: number): number[][] {
  const pages: number[][] = Array.from({ length: placePages }, () => []);
  for (let at = 0; at < size; at++)
    pages[placePageOf({ high: numbers[at * perEntry] ?? 0, low: 0 })]?.push(at);
  return pages;
}

function entryAt(numbers: Uint32Array, at: number): { hash: PlaceHash; place: Place } {
  const [high = 0, low = 0, n = 0, row = 0] = numbers.subarray(at * perEntry, (at + 1) * perEntry);
  return { hash: { high, low }, place: { n, row } };
}
