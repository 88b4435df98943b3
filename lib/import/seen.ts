import type { Place, PlaceHash } from '@/lib/ledger/packed/places';

/** Whom an import has met: identifiers' hashes with where the person is, in flat arrays. */
export interface Seen {
  readonly size: number;
  /** Where somebody with this identifier is, or null. */
  find(hash: PlaceHash): Place | null;
  set(hash: PlaceHash, place: Place): void;
  /** Makes room for so many more at once, which is quicker than growing by and by. */
  reserve(more: number): void;
}

/** The `n` of somebody who is on record by themselves, not in a batch. */
export const byThemselves = 0xffffffff;

/** The `n` of somebody who is in the block being read; `row` is the position in it. */
export const inThisBlock = 0xfffffffe;

const perEntry = 4;
const empty = 0xfffffffd;

/** An empty table: open addressing, a million entries in some 32 MB. */
export function newSeen(): Seen {
  let slots = 1 << 12;
  let numbers = new Uint32Array(slots * perEntry);
  let size = 0;
  clear(numbers);
  const set = ({ high, low }: PlaceHash, { n, row }: Place) => {
    if (size * 2 > slots) growTo(slots * 2);
    const at = slotOf(numbers, slots, high, low);
    if (numbers[at + 2] === empty) size += 1;
    numbers[at] = high;
    numbers[at + 1] = low;
    numbers[at + 2] = n;
    numbers[at + 3] = row;
  };
  const growTo = (wanted: number) => {
    const old = numbers;
    slots = wanted;
    numbers = new Uint32Array(slots * perEntry);
    clear(numbers);
    for (let at = 0; at < old.length; at += perEntry) {
      if (old[at + 2] === empty) continue;
      const to = slotOf(numbers, slots, old[at] ?? 0, old[at + 1] ?? 0);
      numbers.set(old.subarray(at, at + perEntry), to);
    }
  };
  return {
    get size() {
      return size;
    },
    set,
    reserve(more) {
      let wanted = slots;
      while (wanted < (size + more) * 2) wanted *= 2;
      if (wanted > slots) growTo(wanted);
    },
    find({ high, low }) {
      const at = slotOf(numbers, slots, high, low);
      const n = numbers[at + 2] ?? empty;
      return n === empty ? null : { n, row: numbers[at + 3] ?? 0 };
    },
  };
}

function clear(numbers: Uint32Array): void {
  for (let at = 2; at < numbers.length; at += perEntry) numbers[at] = empty;
}

function slotOf(numbers: Uint32Array, slots: number, high: number, low: number): number {
  let slot = low & (slots - 1);
  for (;;) {
    const at = slot * perEntry;
    if (numbers[at + 2] === empty || (numbers[at] === high && numbers[at + 1] === low)) return at;
    slot = (slot + 1) & (slots - 1);
  }
}
