import { bytesToHex } from '@noble/hashes/utils.js';

import type { LedgerEvent } from '@/lib/model/event';
import type { IsoInstant } from '@/lib/model/time';

import { sealed, undo, writeEvent, writtenStores } from '../append';
import { add, addAll, endsIn, kindsOf, rowsOf, weekOf } from '../counters';
import type { Counts } from '../counters';
import { clearDesk, link, openDesk } from '../desk';
import type { Desk } from '../desk';
import { digestOfCommon } from '../digest';
import type { Hash } from '../entry';
import { asLedgerError } from '../errors';
import { firstIdOf } from '../first-id';
import { newId } from '../id';
import { commitSoon, issue } from '../issue';
import { tokensOf } from '../key';
import { takeTurn } from '../left-desk';
import type { ImportProgress, LedgerDatabase, RefusedRow, StoreName } from '../schema';
import { packRows, rowCount, rowsPerSegment } from './segment';
import type { PackedRow, UnplacedSegment } from './segment';
import type { SegmentCommon } from './shapes';

/** Everything an import may touch. */
const importStores: StoreName[] = [...writtenStores, 'imports', 'refused'];

/** Rows of one import that are written together, with how far the import is once they are. */
export interface RowBatch {
  readonly author: string;
  readonly at: IsoInstant;
  readonly common: SegmentCommon;
  readonly rows: readonly PackedRow[];
  /** What rows told about people who were on record already. */
  readonly events: readonly LedgerEvent[];
  readonly refused: readonly RefusedRow[];
  readonly progress: ImportProgress;
}

/**
 * Takes a batch of imported rows into the record: packed, with one commitment for each 128 rows and
 * all in one strict transaction with the import's progress, so that a crash loses nothing and
 * repeats nothing.
 *
 * @returns The segment numbers, in order; row _i_ is row _i_ mod 128 of segment _i_ div 128.
 */
export async function takeRows(db: LedgerDatabase, batch: RowBatch): Promise<number[]> {
  const token = await tokensOf(db);
  const common = digestOfCommon(batch.common);
  const segments = await Promise.all(
    chunks(batch.rows).map(async (rows) => seal(rows, batch, common)),
  );
  const events = batch.events.map(sealed);
  try {
    takeTurn(db);
    const tx = db.transaction(importStores, 'readwrite', { durability: 'strict' });
    tx.done.catch(() => null);
    try {
      const desk = await openDesk(tx, token, batch.events);
      const numbers = segments.map((segment) => place(desk, segment, batch));
      for (const event of events) await writeEvent(desk, event);
      await clearDesk(desk);
      issue(tx.objectStore('imports').put(batch.progress));
      for (const row of batch.refused) issue(tx.objectStore('refused').put(row));
      commitSoon(tx);
      await tx.done;
      return numbers;
    } catch (error) {
      throw undo(tx, error);
    }
  } catch (error) {
    throw asLedgerError(error);
  }
}

interface SealedSegment {
  readonly segment: UnplacedSegment;
  readonly commitment: Hash;
  readonly counts: Counts;
}

async function seal(
  rows: readonly PackedRow[],
  { common }: RowBatch,
  commonDigest: Uint8Array,
): Promise<SealedSegment> {
  const segment = packRows(rows, common, commonDigest);
  const digest = await crypto.subtle.digest('SHA-256', segment.bytes);
  const commitment = bytesToHex(new Uint8Array(digest));
  return { segment, commitment, counts: countsOfRows(rows, common) };
}

function place(
  desk: Desk,
  { segment, commitment, counts }: SealedSegment,
  batch: RowBatch,
): number {
  const firstId = firstIdOf(desk.next);
  const kept = {
    batch: {
      importId: segment.common.importId,
      rows: rowCount(segment),
      firstId,
    },
  };
  const { at, author } = batch;
  const { n } = link(desk, {
    id: newId(),
    at,
    author,
    type: 'rows-imported',
    kept,
    commitment,
    payload: null,
  });
  issue(desk.tx.objectStore('segments').put({ ...segment, n, firstId, commitment }));
  addAll(desk.counts, counts, 1);
  return n;
}

/** What these rows count for; the same as their dossiers and notes one by one, only quicker. */
export function countsOfRows(
  rows: readonly PackedRow[],
  { note, importId }: SegmentCommon,
): Counts {
  const counts: Counts = {};
  if (rows.length === 0) return counts;
  for (const [country, times] of timesEach(rows, (row) => row.country))
    for (const name of [`country:${country ?? 'none'}`, ...kindsOf(note, { country })])
      add(counts, name, times);
  for (const [day, times] of timesEach(rows, (row) => row.retainUntil ?? note.retainUntil))
    if (day) add(counts, endsIn(day), times);
  const all = [
    rowsOf(importId),
    'contacts',
    'withNote',
    'notes',
    `basis:${note.basis ?? 'none'}`,
    `origin:${note.source.origin}`,
    `review:${note.review?.state ?? 'none'}`,
    `week:${weekOf(note.createdAt)}:notes`,
  ];
  for (const name of all) add(counts, name, rows.length);
  return counts;
}

function timesEach<T>(rows: readonly PackedRow[], of: (row: PackedRow) => T): Map<T, number> {
  const times = new Map<T, number>();
  for (const row of rows) times.set(of(row), (times.get(of(row)) ?? 0) + 1);
  return times;
}

function chunks(rows: readonly PackedRow[]): (readonly PackedRow[])[] {
  const count = Math.ceil(rows.length / rowsPerSegment);
  return Array.from({ length: count }, (_, i) =>
    rows.slice(i * rowsPerSegment, (i + 1) * rowsPerSegment),
  );
}
