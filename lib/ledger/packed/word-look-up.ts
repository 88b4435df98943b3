import type { Run } from './shapes';

/** The rows that a page of words has for the words from one to another. */
export function rowsOfWords(page: Uint32Array, from: number, to: number): Uint32Array {
  const count = page[0] ?? 0;
  const [start, end] = [firstAtLeast(page, count, from), firstAtLeast(page, count, to + 1)];
  const rows = 1 + count * 2;
  const begin = start === 0 ? 0 : (page[count + start] ?? 0);
  const stop = end === 0 ? 0 : (page[count + end] ?? 0);
  return page.subarray(rows + begin, rows + stop);
}

function firstAtLeast(page: Uint32Array, count: number, code: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((page[1 + middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The pages that may have words from one to another. */
export function pagesOfCodes(firsts: Uint32Array, from: number, to: number): number[] {
  const pages: number[] = [];
  // A word may go on from the page before the one that begins with it.
  for (let at = Math.max(0, atLeast(firsts, from) - 1); at < firsts.length; at++) {
    if ((firsts[at] ?? 0) > to) break;
    pages.push(at);
  }
  return pages;
}

function atLeast(firsts: Uint32Array, code: number): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The page that has a row of a word, where the row has it. */
export function pageOfWord({ words, wordRows }: Run, code: number, row: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const first = words[middle] ?? 0;
    const before = first < code || (first === code && (wordRows[middle] ?? 0) <= row);
    if (before) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
