import { beginStretch } from '../stretch';
import type { Pause } from '../stretch';

/** Keys as bytes, one after the other: row _i_ is from `ends[i - 1]` to `ends[i]`. */
export interface ByteKeys {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
  readonly count: number;
}

/** Bytes of a key that are compared at once; with the row's number they make up 64 bits. */
const atOnce = 5;

/**
 * The rows in the order of their keys, those with the same key in the order they came in. Five
 * bytes and the row's number are one number of 64 bits: the browser sorts those without calling
 * back, ten times as fast as strings, and only rows that are alike so far are looked at again.
 */
export async function sortKeys(
  { bytes, ends, count }: ByteKeys,
  pause: Pause,
): Promise<Uint32Array<ArrayBuffer>> {
  const numbers = new BigUint64Array(count);
  const halves = new Uint32Array(numbers.buffer);
  const order = Uint32Array.from({ length: count }, (_, row) => row);
  // Nothing is made here that has to be cleared away: it is called some millions of times.
  const fill = (i: number, depth: number) => {
    const row = order[i] ?? 0;
    const end = ends[row] ?? 0;
    let at = (row === 0 ? 0 : (ends[row - 1] ?? 0)) + depth;
    let first = 0;
    for (const until = at + 4; at < until; at++)
      first = (first << 8) | (at < end ? (bytes[at] ?? 0) : 0);
    halves[i * 2] = ((at < end ? (bytes[at] ?? 0) : 0) << 24) | row;
    halves[i * 2 + 1] = first;
  };
  const isTie = (a: number, b: number) =>
    halves[a * 2 + 1] === halves[b * 2 + 1] &&
    (halves[a * 2] ?? 0) >>> 24 === (halves[b * 2] ?? 0) >>> 24;
  const left: [from: number, to: number, depth: number][] = [[0, count, 0]];
  const work = beginStretch(pause);
  for (let range = left.pop(); range; range = left.pop()) {
    const [from, to, depth] = range;
    for (let i = from; i < to; i++) fill(i, depth);
    if (work.isOver()) await work.end();
    numbers.subarray(from, to).sort();
    if (work.isOver()) await work.end();
    for (let i = from; i < to; i++) order[i] = (halves[i * 2] ?? 0) & 0xffffff;
    if (work.isOver()) await work.end();
    for (let start = from; start < to;) {
      let end = start + 1;
      while (end < to && isTie(start, end)) end += 1;
      // A key that is over has nothing more to tell.
      const goesOn = (halves[start * 2] ?? 0) >>> 24 !== 0;
      if (end - start > 1 && goesOn) left.push([start, end, depth + atOnce]);
      start = end;
    }
    if (work.isOver()) await work.end();
  }
  return order;
}

/** Keys that grow by one row after the other. */
export interface KeyWriter extends ByteKeys {
  add(key: string): void;
}

const encoder = new TextEncoder();

/** Keys of no row yet. */
export function keyWriter(rows: number): KeyWriter {
  let bytes = new Uint8Array(rows * 8);
  const ends = new Uint32Array(rows);
  let count = 0;
  let used = 0;
  const room = (more: number) => {
    if (used + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, used + more));
    larger.set(bytes);
    bytes = larger;
  };
  return {
    get bytes() {
      return bytes;
    },
    ends,
    get count() {
      return count;
    },
    add(key) {
      room(key.length * 3);
      used += write(key, bytes, used);
      ends[count] = used;
      count += 1;
    },
  };
}

function write(key: string, bytes: Uint8Array, used: number): number {
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    if (unit > 0x7f) return encoder.encodeInto(key, bytes.subarray(used)).written;
    bytes[used + i] = unit;
  }
  return key.length;
}
