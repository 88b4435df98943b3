import { channelOf } from '@/lib/model/identifier';

import { searchKey } from '../dossier';
import type { Pause } from '../stretch';
import { channelBits, columnIn, columnPage, countryNumber, dayNumber, orders } from './columns';
import { rowsPerSegment, typeOfKey } from './segment';
import type { PackedRow } from './segment';
import type { Run, RunList, RunPage, SegmentCommon, SortOrder } from './shapes';
import { keyWriter, sortKeys } from './sort-keys';
import type { KeyWriter } from './sort-keys';
import { wordRows } from './word-pages';
import type { WordRows } from './word-pages';
import { eachCode } from './words';

/** Segments in a run: 131,072 rows, so that a million rows are eight runs. */
export const segmentsPerRun = 1024;

/** Rows a run has room for; a row's number in it has 17 bits. */
const mostRows = segmentsPerRun * rowsPerSegment;

/** Row numbers on a page of a list. */
const perPage = 4096;

/** A run with its pages, ready to be written. */
export interface BuiltRun {
  readonly run: Run;
  readonly pages: readonly { readonly key: [number, RunList, number]; readonly page: RunPage }[];
}

/** Gathers imported rows until they are a run. */
export interface RunBuilder {
  readonly segments: number;
  add(n: number, rows: readonly (PackedRow | null)[], common: SegmentCommon): void;
  /** Leaves a row out that was erased since it was added. */
  forget(n: number, row: number): void;
  build(k: number, pause: Pause): Promise<BuiltRun>;
}

/** A run of no rows yet. */
export function runBuilder(): RunBuilder {
  const gathered = gathering();
  return {
    get segments() {
      return gathered.segments.length;
    },
    add: (n, rows, common) => addSegment(gathered, n, rows, common),
    forget(n, row) {
      const at = gathered.segments.indexOf(n);
      if (at < 0) return;
      const number = at * rowsPerSegment + row;
      gathered.rows[number] = 0;
      gathered.traits[number] = 0;
      gathered.days[number] = 0;
    },
    build: async (k, pause) => build(gathered, k, pause),
  };
}

interface Gathered {
  readonly segments: number[];
  readonly commons: SegmentCommon[];
  readonly commonOf: number[];
  readonly names: KeyWriter;
  readonly companies: KeyWriter;
  /** Last days, as the days since 1970; 0 where there is none. */
  readonly days: Uint16Array;
  readonly traits: Uint16Array<ArrayBuffer>;
  /** Rows that are there: an erased one is in no list. */
  readonly rows: Uint8Array;
  readonly words: WordRows;
}

function gathering(): Gathered {
  return {
    segments: [],
    commons: [],
    commonOf: [],
    names: keyWriter(mostRows),
    companies: keyWriter(mostRows),
    days: new Uint16Array(mostRows),
    traits: new Uint16Array(mostRows),
    rows: new Uint8Array(mostRows),
    words: wordRows(),
  };
}

function addSegment(
  to: Gathered,
  n: number,
  rows: readonly (PackedRow | null)[],
  common: SegmentCommon,
): void {
  const first = to.segments.length * rowsPerSegment;
  const text = JSON.stringify(common);
  const known = to.commons.findIndex((one) => one === common || JSON.stringify(one) === text);
  to.segments.push(n);
  to.commonOf.push(known < 0 ? to.commons.push(common) - 1 : known);
  for (let row = 0; row < rowsPerSegment; row++) {
    const packed = rows[row] ?? null;
    to.names.add(packed ? nameOrder(packed) : '');
    to.companies.add(packed ? companyOrder(packed) : '');
    if (!packed) continue;
    to.rows[first + row] = 1;
    to.traits[first + row] = traitsOf(packed);
    const until = packed.retainUntil ?? common.note.retainUntil;
    if (until !== null) to.days[first + row] = dayNumber(until);
    eachWord(packed, (code) => to.words.add(code, first + row));
  }
}

/** Longer keys are sorted by their beginning. */
const longestKey = 64;

function nameOrder({ name, keys: [key = ''] }: PackedRow): string {
  return searchKey(name ?? valueOf(key)).slice(0, longestKey);
}

function companyOrder({ organisation }: PackedRow): string {
  return searchKey(organisation ?? '').slice(0, longestKey);
}

/** Calls back with the numbers of all words of a row that are its own. */
export function eachWord(row: PackedRow, seen: (code: number) => void): void {
  if (row.name !== null) eachCode(row.name, seen);
  if (row.organisation !== null) eachCode(row.organisation, seen);
  if (row.role !== null) eachCode(row.role, seen);
  if (row.reason !== '') eachCode(row.reason, seen);
  for (const key of row.keys) eachCode(valueOf(key), seen);
}

function valueOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** What a row can be filtered by: its country and the channels it can be reached on. */
function traitsOf({ country, keys }: PackedRow): number {
  let channels = 0;
  for (const key of keys) channels |= channelBits[channelOf({ type: typeOfKey(key) })];
  return (countryNumber(country) << 3) | channels;
}

async function build(from: Gathered, k: number, pause: Pause): Promise<BuiltRun> {
  const pages: { key: [number, RunList, number]; page: RunPage }[] = [];
  const put = (list: RunList, page: RunPage, at: number) =>
    pages.push({ key: [k, list, at], page });
  const rows = from.segments.length * rowsPerSegment;
  const pageOf = new Uint32Array(rows);
  for (const [i, list] of orders.entries()) {
    const all = await sorted(from, list, pause);
    const order = all.filter((row) => from.rows[row] === 1);
    for (let at = 0; at * perPage < order.length; at++) {
      const page = order.slice(at * perPage, (at + 1) * perPage);
      for (const row of page) pageOf[row] = (pageOf[row] ?? 0) | (at << (i * 8));
      put(list, page, at);
    }
    await pause();
  }
  for (let at = 0; at * columnPage < rows; at++) {
    const [start, end] = [at * columnPage, Math.min(rows, (at + 1) * columnPage)];
    put('traits', packed(from.traits.subarray(start, end)), at);
    put('days', packed(from.days.subarray(start, end)), at);
    put('pages', pageOf.slice(start, end), at);
  }
  const words = await from.words.pages(from.rows, pause);
  words.pages.forEach((page, at) => put('words', page, at));
  const run: Run = {
    k,
    segments: Uint32Array.from(from.segments),
    commons: from.commons,
    commonOf: Uint16Array.from(from.commonOf),
    words: words.firsts,
    wordRows: words.firstRows,
  };
  return { run, pages };
}

async function sorted(from: Gathered, list: SortOrder, pause: Pause) {
  if (list === 'erase-by') return sortByDay(from.days);
  return sortKeys(list === 'name' ? from.names : from.companies, pause);
}

/** Two rows' traits or days in each number of a page. */
function packed(column: Uint16Array): RunPage {
  const page = new Uint32Array(Math.ceil(column.length / 2));
  columnIn(page).set(column);
  return page;
}

/** Days are few, so they are counted; who has none is in no list. */
function sortByDay(days: Uint16Array): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(0x10000);
  let listed = 0;
  for (const day of days) {
    if (day === 0) continue;
    starts[day] = (starts[day] ?? 0) + 1;
    listed += 1;
  }
  let start = 0;
  starts.forEach((count, day) => {
    starts[day] = start;
    start += count;
  });
  const order = new Uint32Array(listed);
  days.forEach((day, row) => {
    if (day === 0) return;
    const at = starts[day] ?? 0;
    order[at] = row;
    starts[day] = at + 1;
  });
  return order;
}
