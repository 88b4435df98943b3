import { issue } from '../issue';
import { placePages, placePageOf, withPlaces } from './places';
import type { Place, PlaceHash, PlacePage } from './places';

/** Where rows are, gathered in memory until they are written to their pages all at once. */
export interface PlaceIndex {
  add(hash: PlaceHash, place: Place): void;
  /** Calls back with all that was added. */
  each(seen: (hash: PlaceHash, place: Place) => void): void;
  /** Leaves a row out that was erased since it was added. */
  forget(place: Place): void;
  readonly size: number;
  /** One more than the highest batch that was added. */
  readonly end: number;
  clear(): void;
  /** Writes every page that gained an entry. */
  write(store: PlaceStore): Promise<void>;
}

interface PlaceStore {
  getAll(range: IDBKeyRange, count: number): Promise<PlacePage[]>;
  getAllKeys(range: IDBKeyRange, count: number): Promise<IDBValidKey[]>;
  put(page: PlacePage, n: number): Promise<unknown>;
}

/** Four numbers an entry, in arrays that grow: a million objects would cost ten times the memory. */
const perEntry = 4;

/** An empty index. */
export function placeIndex(): PlaceIndex {
  let numbers = new Uint32Array(perEntry * 1024);
  let size = 0;
  let end = 0;
  return {
    get size() {
      return size;
    },
    get end() {
      return end;
    },
    clear() {
      size = 0;
    },
    each(seen) {
      for (let at = 0; at < size * perEntry; at += perEntry) {
        const [high = 0, low = 0, n = 0, row = 0] = numbers.subarray(at, at + perEntry);
        seen({ high, low }, { n, row });
      }
    },
    forget({ n, row }) {
      let to = 0;
      for (let from = 0; from < size; from++) {
        const at = from * perEntry;
        if (numbers[at + 2] === n && numbers[at + 3] === row) continue;
        numbers.copyWithin(to * perEntry, at, at + perEntry);
        to += 1;
      }
      size = to;
    },
    add({ high, low }, { n, row }) {
      if ((size + 1) * perEntry > numbers.length) {
        const larger = new Uint32Array(numbers.length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[size * perEntry] = high;
      numbers[size * perEntry + 1] = low;
      numbers[size * perEntry + 2] = n;
      numbers[size * perEntry + 3] = row;
      size += 1;
      end = Math.max(end, n + 1);
    },
    write: async (store) => writePages(store, sortByPage(numbers, size)),
  };
}

async function writePages(
  store: PlaceStore,
  { sorted, starts }: ReturnType<typeof sortByPage>,
): Promise<void> {
  for (let first = 0; first < placePages; first += pagesAtOnce) {
    const range = IDBKeyRange.bound(first, first + pagesAtOnce, false, true);
    const [pages, keys] = await Promise.all([
      store.getAll(range, pagesAtOnce),
      store.getAllKeys(range, pagesAtOnce),
    ]);
    const known = new Map(keys.map((key, i) => [key, pages[i]]));
    for (let page = first; page < first + pagesAtOnce; page++) {
      const own = sorted.subarray(
        (starts[page] ?? 0) * perEntry,
        (starts[page + 1] ?? 0) * perEntry,
      );
      if (own.length > 0) issue(store.put(withPlaces(known.get(page), own), page));
    }
  }
}

const pagesAtOnce = 256;

/** The entries of each page together, and where each page begins. */
function sortByPage(
  numbers: Uint32Array,
  size: number,
): { sorted: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(placePages + 1);
  const pageAt = (at: number) => placePageOf(numbers[at * perEntry] ?? 0);
  for (let at = 0; at < size; at++) starts[pageAt(at) + 1] = (starts[pageAt(at) + 1] ?? 0) + 1;
  for (let page = 0; page < placePages; page++)
    starts[page + 1] = (starts[page + 1] ?? 0) + (starts[page] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(size * perEntry);
  for (let at = 0; at < size; at++) {
    const page = pageAt(at);
    const to = next[page] ?? 0;
    next[page] = to + 1;
    for (let i = 0; i < perEntry; i++) sorted[to * perEntry + i] = numbers[at * perEntry + i] ?? 0;
  }
  return { sorted, starts };
}
