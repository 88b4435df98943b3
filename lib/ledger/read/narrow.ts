import type { Channel } from '@/lib/model/identifier';

import { channelBits, countryNumber, traitsIn, traitsPerPage } from '../run-builder';
import { pagesOfCodes } from '../run-erase';
import type { Run, SegmentCommon } from '../schema';
import { rowsPerSegment } from '../segment';
import { rowsOfWords } from '../word-pages';
import { contains } from '../words';
import type { CodeRange, Piece } from '../words';
import type { ListTransaction } from './packed-rows';
import { commonText } from './text';

/** What the lists of a run can tell of its rows without looking at them. */
export interface Narrowing {
  readonly pieces: readonly Piece[];
  /** A country code, or `none`. */
  readonly country: string | undefined;
  readonly channel: Channel | undefined;
  /** Whether a note of an import passes; undefined where every note does. */
  readonly note: ((common: SegmentCommon['note']) => boolean) | undefined;
}

/** Whether anything is narrowed at all. */
export function narrows({ pieces, country, channel, note }: Narrowing): boolean {
  return pieces.length > 0 || [country, channel, note].some((one) => one !== undefined);
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
  const { pieces, country, channel, note } = narrowing;
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
    ...pieces.map(async (piece) => narrowByPiece(tx, run, may, piece)),
  ]);
  return may;
}

async function narrowByTraits(
  tx: ListTransaction,
  { k }: Run,
  may: Uint8Array,
  country: string | undefined,
  channel: Channel | undefined,
): Promise<void> {
  const range = IDBKeyRange.bound([k, 'traits'], [k, 'traits', []]);
  const pages = await tx.objectStore('lists').getAll(range, 8);
  const wanted = countryNumber(country === 'none' ? null : (country ?? null));
  const bit = channel === undefined ? 0 : channelBits[channel];
  pages.forEach((page, at) => {
    const first = at * traitsPerPage;
    traitsIn(page).forEach((traits, i) => {
      const fits =
        (country === undefined || traits >>> 3 === wanted) && (bit === 0 || (traits & bit) !== 0);
      if (!fits && first + i < may.length) may[first + i] = 0;
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
