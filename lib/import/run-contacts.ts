import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { placeHash } from '@/lib/ledger/packed/places';
import type { Place, PlaceHash } from '@/lib/ledger/packed/places';
import { openIndexer } from '@/lib/ledger/packed/runs';
import type { Indexer } from '@/lib/ledger/packed/runs';
import { rowsPerSegment } from '@/lib/ledger/packed/segment';
import type { PackedRow } from '@/lib/ledger/packed/segment';
import { takeRows } from '@/lib/ledger/packed/take-rows';
import { needRoom } from '@/lib/ledger/room';
import type { ImportProgress, LedgerDatabase, RefusedRow } from '@/lib/ledger/schema';
import { beginStretch } from '@/lib/ledger/stretch';
import type { LedgerEvent } from '@/lib/model/event';

import type { ImportFile } from './encoding';
import { eventsForKnown } from './known';
import type { KnownRow } from './known';
import { earlierReadings } from './misread';
import type { EarlierReadings } from './misread';
import type { ContactPlan, ImportPlan } from './plan';
import type { ImportControl } from './progress';
import { newPulse } from './pulse';
import type { Pulse } from './pulse';
import { readBlock } from './read-block';
import type { BlockReader, ReadBlock } from './read-block';
import { countPartly } from './row';
import { rowsOf } from './rows';
import { inThisBlock, newSeen } from './seen';
import type { Seen } from './seen';
import { seenSoFar } from './seen-so-far';
import { stopCheck } from './stop-filter';

interface Run extends BlockReader {
  readonly db: LedgerDatabase;
  readonly seen: Seen;
  readonly indexer: Indexer;
  readonly control: ImportControl;
  readonly earlier: EarlierReadings;
}

/**
 * Takes people in: each block of the file is read, merged with whom the record or the file had
 * already, freed of whoever asked to be left alone, and written in one transaction with the
 * progress. However it ends, what was taken in is findable and listed.
 */
export async function runContacts(
  db: LedgerDatabase,
  plan: ImportPlan,
  what: ContactPlan,
  file: ImportFile,
  start: ImportProgress,
  control: ImportControl,
): Promise<ImportProgress> {
  const pulse = newPulse(start, control);
  try {
    return await runWith(pulse, db, plan, what, file, start, control);
  } finally {
    pulse.end();
  }
}

async function runWith(
  pulse: Pulse,
  ...[db, plan, what, file, start, control]: Parameters<typeof runContacts>
): Promise<ImportProgress> {
  const { pause } = pulse;
  const isStopped = await stopCheck(db, pause);
  const indexer = await openIndexer(db, pause);
  try {
    const seen = newSeen();
    await seenSoFar(db, seen, indexer.places, pause);
    const earlier = await earlierReadings(db, plan, file, start);
    const run: Run = { db, plan, what, seen, indexer, isStopped, pause, control, earlier };
    const read = await takeAll(run, file, start, pulse);
    pulse.tell({ ...read, offset: file.size, state: 'indexing' });
    await indexer.finish();
    return await finish(run, { ...read, offset: file.size });
  } catch (error) {
    // What stopped it may be the storage, which is the failure to tell of then.
    await indexer.finish().catch(() => null);
    throw error;
  } finally {
    indexer.close();
  }
}

/** A block is read and checked while the one before it is being written. */
async function takeAll(
  run: Run,
  file: ImportFile,
  start: ImportProgress,
  pulse: Pulse,
): Promise<ImportProgress> {
  const blocks = rowsOf(file, run.plan, start);
  const readNext = async () => {
    const next = await blocks.next();
    return next.done === true ? null : readBlock(run, next.value);
  };
  let progress = start;
  let block = await readNext();
  // What the first block has tells how many there will be.
  if (block)
    run.seen.reserve(
      (block.people.length * (file.size - start.offset)) / (block.end - start.offset),
    );
  while (block) {
    run.control.signal.throwIfAborted();
    const [taken, next] = await Promise.allSettled([takeBlock(run, block, progress), readNext()]);
    if (taken.status === 'rejected') throw taken.reason;
    progress = taken.value;
    pulse.tell(progress);
    if (next.status === 'rejected') throw next.reason;
    block = next.value;
    await pulse.pause();
  }
  run.control.signal.throwIfAborted();
  return progress;
}

/** What a block's rows turned out to be. */
interface Sorted {
  readonly fresh: PackedRow[];
  /** The identifiers of each fresh row as the tables hold them. */
  readonly hashes: PlaceHash[][];
  readonly known: KnownRow[];
  readonly refused: RefusedRow[];
  merged: number;
  suppressed: number;
}

async function takeBlock(
  run: Run,
  block: ReadBlock,
  progress: ImportProgress,
): Promise<ImportProgress> {
  const { db, plan, what, seen, control } = run;
  const { refused, suppressed } = block;
  const partly = countPartly(refused);
  const sorted: Sorted = { fresh: [], hashes: [], known: [], refused, merged: 0, suppressed };
  const work = beginStretch(run.pause);
  for (const person of block.people) {
    if (work.isOver()) await work.end();
    sortPerson(seen, sorted, person);
  }
  const at = control.now();
  await run.earlier.goTo(block.end);
  const events = await eventsForKnown(db, plan, what, sorted.known, run.earlier, at);
  const next: ImportProgress = {
    ...progress,
    offset: block.end,
    row: block.row,
    added: progress.added + sorted.fresh.length,
    merged: progress.merged + sorted.merged,
    suppressed: progress.suppressed + suppressed,
    refused: progress.refused + refused.length - partly,
    partly: (progress.partly ?? 0) + partly,
  };
  const common = { importId: plan.id, note: what.note };
  const { fresh: rows } = sorted;
  const batch = { author: plan.author, at, common, rows, events, refused, progress: next };
  await needRoom(block.end - progress.offset);
  const numbers = await takeRows(db, batch);
  remember(run, sorted, numbers);
  for (const [i, n] of numbers.entries()) {
    if (work.isOver()) await work.end();
    await run.indexer.add(n, rows.slice(i * rowsPerSegment, (i + 1) * rowsPerSegment), common);
  }
  return next;
}

/** New, in this very block, or on record already. */
function sortPerson(seen: Seen, sorted: Sorted, row: PackedRow): void {
  const hashes = row.keys.map(placeHash);
  const place = placeOf(seen, hashes);
  if (!place) {
    for (const hash of hashes) seen.set(hash, { n: inThisBlock, row: sorted.fresh.length });
    sorted.fresh.push(row);
    sorted.hashes.push(hashes);
    return;
  }
  sorted.merged += 1;
  const here = place.n === inThisBlock ? sorted.fresh[place.row] : undefined;
  if (here) {
    sorted.fresh[place.row] = mergedRow(here, row);
    sorted.hashes[place.row]?.push(...hashes.filter((hash) => !seen.find(hash)));
  } else sorted.known.push({ row, place });
  for (const hash of hashes) if (!seen.find(hash)) seen.set(hash, place);
}

function placeOf(seen: Seen, hashes: readonly PlaceHash[]): Place | null {
  for (const hash of hashes) {
    const place = seen.find(hash);
    if (place) return place;
  }
  return null;
}

/** Two rows for one person: what the first one lacks, the second one gives. */
function mergedRow(a: PackedRow, b: PackedRow): PackedRow {
  return {
    name: a.name ?? b.name,
    keys: [...new Set([...a.keys, ...b.keys])],
    organisation: a.organisation ?? b.organisation,
    role: a.role ?? b.role,
    country: a.country ?? b.country,
    kind: a.kind ?? b.kind,
    occurredOn: a.occurredOn ?? b.occurredOn,
    retainUntil: a.retainUntil ?? b.retainUntil,
    reason: a.reason === '' ? b.reason : a.reason,
  };
}

/** Notes where the new rows are now. */
function remember({ seen, indexer }: Run, sorted: Sorted, numbers: readonly number[]): void {
  sorted.hashes.forEach((hashes, i) => {
    const n = numbers[Math.floor(i / rowsPerSegment)] ?? 0;
    const place = { n, row: i % rowsPerSegment };
    for (const hash of hashes) {
      seen.set(hash, place);
      indexer.places.add(hash, place);
    }
  });
}

/** Writes that the import is over. */
async function finish(run: Run, progress: ImportProgress): Promise<ImportProgress> {
  const { db, plan, control } = run;
  const at = control.now();
  const done: ImportProgress = { ...progress, state: 'done', finishedAt: at };
  const recorded: LedgerEvent = {
    id: newId(),
    author: plan.author,
    at,
    body: {
      type: 'import-recorded',
      importId: plan.id,
      rows: progress.added,
      sha256: plan.digest,
    },
  };
  await append(db, [recorded]);
  await db.put('imports', done);
  return done;
}
