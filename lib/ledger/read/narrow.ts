import type { Channel } from '@/lib/model/identifier';

import { channelBits, columnIn, columnPage, countryNumber, dayNumber } from '../packed/columns';
import { rowsPerSegment } from '../packed/segment';
import type { Run, SegmentCommon } from '../packed/shapes';
import { pagesOfCodes, rowsOfWords } from '../packed/word-look-up';
import { contains } from '../packed/words';
import type { CodeRange, Piece } from '../packed/words';
import type { ListTransaction } from './packed-rows';
import { commonText } from './text';

/** What the lists of a run can tell of its rows without looking at them. */
export interface Narrowing {
  readonly pieces: readonly Piece[];
  /** A country code, or `none`. */
  readonly country: string | undefined;
  readonly channel: Channel | undefined;
  /** A day: only rows whose last day has come by then. */
  readonly eraseBy: string | undefined;
  /** Whether a note of an import passes; undefined where every note does. */
  readonly note: ((common: SegmentCommon['note']) => boolean) | undefined;
}

/**
 * A word on more pages than this is in a good part of the rows: those are found soon by looking at
 * one after the other.
 */
const mostPages = 12;

/**
 * The rows of a run that may match, a byte for each, 1 where it may. Whoever uses them looks at the
 * row itself; a row that is 0 does not match.
 */
export async function candidatesIn(
  tx: ListTransaction,
  run: Run,
  narrowing: Narrowing,
): Promise<Uint8Array> {
  const { pieces, country, channel, note, eraseBy } = narrowing;
  const may = new Uint8Array(run.segments.length * rowsPerSegment).fill(1);
  if (note) {
    const passes = run.commons.map((common) => note(common.note));
    run.commonOf.forEach((common, segment) => {
      if (passes[common] !== true)
        may.fill(0, segment * rowsPerSegment, (segment + 1) * rowsPerSegment);
    });
  }
  if (!may.includes(1)) return may;
  await Promise.all([
    country !== undefined || channel !== undefined
      ? narrowByTraits(tx, run, may, country, channel)
      : null,
    eraseBy === undefined ? null : narrowByDay(tx, run, may, dayNumber(eraseBy)),
    ...pieces.map(async (piece) => narrowByPiece(tx, run, may, piece)),
  ]);
  return may;
}

async function narrowByTraits(
  tx: ListTransaction,
  run: Run,
  may: Uint8Array,
  country: string | undefined,
  channel: Channel | undefined,
): Promise<void> {
  const wanted = countryNumber(country === 'none' ? null : (country ?? null));
  const bit = channel === undefined ? 0 : channelBits[channel];
  await narrowByColumn(
    tx,
    run,
    may,
    'traits',
    (traits) =>
      (country === undefined || traits >>> 3 === wanted) && (bit === 0 || (traits & bit) !== 0),
  );
}

async function narrowByDay(
  tx: ListTransaction,
  run: Run,
  may: Uint8Array,
  last: number,
): Promise<void> {
  await narrowByColumn(tx, run, may, 'days', (day) => day !== 0 && day <= last);
}

async function narrowByColumn(
  tx: ListTransaction,
  { k }: Run,
  may: Uint8Array,
  list: 'traits' | 'days',
  fits: (value: number) => boolean,
): Promise<void> {
  const range = IDBKeyRange.bound([k, list], [k, list, []]);
  const pages = await tx.objectStore('lists').getAll(range);
  pages.forEach((page, at) => {
    const first = at * columnPage;
    columnIn(page).forEach((value, i) => {
      if (first + i < may.length && !fits(value)) may[first + i] = 0;
    });
  });
}

async function narrowByPiece(
  tx: ListTransaction,
  run: Run,
  may: Uint8Array,
  piece: Piece,
): Promise<void> {
  const said = run.commons.map((common) => contains(commonText(common.note), piece));
  if (said.every(Boolean)) return;
  await Promise.all(
    piece.ranges.map(async (range) => {
      const rows = await rowsWith(tx, run, range);
      if (!rows) return;
      run.commonOf.forEach((common, segment) => {
        if (said[common] === true)
          rows.fill(1, segment * rowsPerSegment, (segment + 1) * rowsPerSegment);
      });
      for (let row = 0; row < may.length; row++) may[row] = (may[row] ?? 0) & (rows[row] ?? 0);
    }),
  );
}

/** The rows with a word; null where it is in so many that it narrows nothing. */
async function rowsWith(
  tx: ListTransaction,
  { k, words, segments }: Run,
  { from, to }: CodeRange,
): Promise<Uint8Array | null> {
  const numbers = pagesOfCodes(words, from, to);
  if (numbers.length > mostPages) return null;
  const lists = tx.objectStore('lists');
  const pages = await Promise.all(numbers.map(async (at) => lists.get([k, 'words', at])));
  const rows = new Uint8Array(segments.length * rowsPerSegment);
  for (const page of pages) if (page) for (const row of rowsOfWords(page, from, to)) rows[row] = 1;
  return rows;
}
