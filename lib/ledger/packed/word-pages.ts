import { beginStretch } from '../stretch';
import type { Pause, Stretch } from '../stretch';
import { rowsOfWords } from './word-look-up';

/** Rows on a page: reading one costs no more than reading a segment. */
const perPage = 4096;

/** Pages of words in order, with the first word of each, and the first row of that word. */
interface WordPages {
  readonly pages: readonly Uint32Array<ArrayBuffer>[];
  readonly firsts: Uint32Array<ArrayBuffer>;
  readonly firstRows: Uint32Array<ArrayBuffer>;
}

/** Words of rows, gathered until they are sorted into pages. */
export interface WordRows {
  add(code: number, row: number): void;
  /** Pages of words in order, and the first word of each; rows that are not `there` are left out. */
  pages(there: Uint8Array, pause: Pause): Promise<WordPages>;
}

/** A word and a row in one number, exact below 2^53: the code's 32 bits before the row's 17. */
const rowSpan = 0x20000;

/** Words sorted at once: their first twelve bits. */
const buckets = 4096;
const bucketShift = 20;

/** Words gone through before the clock is looked at. */
const wordsAtOnce = 0x4000;

/** No words yet. */
export function wordRows(): WordRows {
  let codes = new Uint32Array(1 << 16);
  let rows = new Uint32Array(1 << 16);
  let size = 0;
  return {
    add(code, row) {
      if (size === codes.length) {
        codes = twice(codes);
        rows = twice(rows);
      }
      codes[size] = code;
      rows[size] = row;
      size += 1;
    },
    async pages(there, pause) {
      const work = beginStretch(pause);
      const sorted = await sortInBuckets(codes.subarray(0, size), rows.subarray(0, size), work);
      return pagesOf(sorted, there, work);
    },
  };
}

function twice(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

async function sortInBuckets(
  codes: Uint32Array,
  rows: Uint32Array,
  work: Stretch,
): Promise<Float64Array> {
  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < codes.length; i++) {
    if (i % wordsAtOnce === 0 && work.isOver()) await work.end();
    const next = ((codes[i] ?? 0) >>> bucketShift) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let i = 0; i < buckets; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const sorted = new Float64Array(codes.length);
  const next = starts.slice();
  for (let i = 0; i < codes.length; i++) {
    if (i % wordsAtOnce === 0 && work.isOver()) await work.end();
    const code = codes[i] ?? 0;
    const at = next[code >>> bucketShift] ?? 0;
    sorted[at] = code * rowSpan + (rows[i] ?? 0);
    next[code >>> bucketShift] = at + 1;
  }
  for (let i = 0; i < buckets; i++) {
    if (work.isOver()) await work.end();
    const bucket = sorted.subarray(starts[i], starts[i + 1]);
    if (bucket.length > 1) bucket.sort();
  }
  return sorted;
}

/** Pages of words: how many there are, each word, where its rows end, and the rows. */
async function pagesOf(sorted: Float64Array, there: Uint8Array, work: Stretch): Promise<WordPages> {
  const pages: Uint32Array<ArrayBuffer>[] = [];
  const firsts: number[] = [];
  const firstRows: number[] = [];
  const codes = new Uint32Array(perPage);
  const ends = new Uint32Array(perPage);
  const rows = new Uint32Array(perPage);
  let words = 0;
  let used = 0;
  const end = () => {
    if (used === 0) return;
    firsts.push(pages.length === 0 ? 0 : (codes[0] ?? 0));
    firstRows.push(pages.length === 0 ? 0 : (rows[0] ?? 0));
    pages.push(wordPage(codes.subarray(0, words), ends.subarray(0, words), rows.subarray(0, used)));
    words = 0;
    used = 0;
  };
  let last = -1;
  // By number: going through as `for of` makes two objects of each of millions.
  for (let i = 0; i < sorted.length; i++) {
    const number = sorted[i] ?? 0;
    const code = Math.floor(number / rowSpan);
    const row = number - code * rowSpan;
    if (number === last || there[row] !== 1) continue;
    last = number;
    if (used === perPage) {
      end();
      if (work.isOver()) await work.end();
    }
    if (words === 0 || codes[words - 1] !== code) {
      codes[words] = code;
      words += 1;
    }
    rows[used] = row;
    used += 1;
    ends[words - 1] = used;
  }
  end();
  return { pages, firsts: Uint32Array.from(firsts), firstRows: Uint32Array.from(firstRows) };
}

function wordPage(
  codes: ArrayLike<number>,
  ends: ArrayLike<number>,
  rows: ArrayLike<number>,
): Uint32Array<ArrayBuffer> {
  const page = new Uint32Array(1 + codes.length * 2 + rows.length);
  page[0] = codes.length;
  page.set(codes, 1);
  page.set(ends, 1 + codes.length);
  page.set(rows, 1 + codes.length * 2);
  return page;
}

/** The page of words without one row of one word; null where nothing is left. */
export function withoutWord(
  page: Uint32Array,
  code: number,
  row: number,
): Uint32Array<ArrayBuffer> | null {
  const count = page[0] ?? 0;
  const codes: number[] = [];
  const ends: number[] = [];
  const rows: number[] = [];
  for (let i = 0; i < count; i++) {
    const word = page[1 + i] ?? 0;
    const own = rowsOfWords(page, word, word);
    const left = word === code ? own.filter((one) => one !== row) : own;
    if (left.length === 0) continue;
    codes.push(word);
    rows.push(...left);
    ends.push(rows.length);
  }
  return rows.length === 0 ? null : wordPage(codes, ends, rows);
}
