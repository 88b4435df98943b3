import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { writeOrders } from '@/lib/ledger/orders';
import { placeIndex } from '@/lib/ledger/place-index';
import type { PlaceIndex } from '@/lib/ledger/place-index';
import { placeHash } from '@/lib/ledger/places';
import type { ImportProgress, LedgerDatabase, RefusedRow } from '@/lib/ledger/schema';
import { rowsPerSegment } from '@/lib/ledger/segment';
import type { PackedRow } from '@/lib/ledger/segment';
import { takeRows } from '@/lib/ledger/take-rows';
import type { LedgerEvent } from '@/lib/model/event';
import { identifierKey } from '@/lib/model/identifier';

import type { ImportFile } from './encoding';
import { eventsForKnown } from './known';
import type { ContactPlan, ImportPlan } from './plan';
import type { ImportControl } from './progress';
import { readRow } from './row';
import type { Refusal } from './row';
import { fieldsOf, rowsOf } from './rows';
import type { RowBlock } from './rows';
import { byThemselves, inThisBlock, newSeen } from './seen';
import type { Seen } from './seen';
import { seenSoFar } from './seen-so-far';
import { stopCheck } from './stop-filter';
import type { StopCheck } from './stop-filter';

interface Run {
  readonly db: LedgerDatabase;
  readonly plan: ImportPlan;
  readonly what: ContactPlan;
  readonly seen: Seen;
  readonly index: PlaceIndex;
  readonly isStopped: StopCheck;
  readonly control: ImportControl;
}

/**
 * Takes people in: each block of the file is read, merged with whom the record or the file had
 * already, freed of whoever asked to be left alone, and written in one transaction with the
 * progress.
 */
export async function runContacts(
  db: LedgerDatabase,
  plan: ImportPlan,
  what: ContactPlan,
  file: ImportFile,
  start: ImportProgress,
  control: ImportControl,
): Promise<ImportProgress> {
  const run: Run = {
    db,
    plan,
    what,
    seen: newSeen(),
    index: placeIndex(),
    isStopped: await stopCheck(db),
    control,
  };
  await seenSoFar(db, run.seen, run.index, start);
  let progress = start;
  for await (const block of rowsOf(file, plan, progress)) {
    control.signal.throwIfAborted();
    progress = await takeBlock(run, block, progress);
    control.onProgress(progress);
  }
  return finish(run, { ...progress, offset: file.size });
}

/** What a block's rows turned out to be. */
interface Sorted {
  readonly fresh: PackedRow[];
  readonly known: PackedRow[];
  readonly refused: RefusedRow[];
  merged: number;
  suppressed: number;
}

async function takeBlock(
  run: Run,
  block: RowBlock,
  progress: ImportProgress,
): Promise<ImportProgress> {
  const { db, plan, what, control } = run;
  const sorted = await sortRows(run, block);
  const at = control.now();
  const events = await eventsForKnown(db, plan, what, sorted.known, at);
  const next: ImportProgress = {
    ...progress,
    offset: block.end,
    row: block.row + block.rows.length,
    added: progress.added + sorted.fresh.length,
    merged: progress.merged + sorted.merged,
    suppressed: progress.suppressed + sorted.suppressed,
    refused: progress.refused + sorted.refused.length,
  };
  const common = { importId: plan.id, note: what.note };
  const { fresh: rows, refused } = sorted;
  const batch = { author: plan.author, at, common, rows, events, refused, progress: next };
  const numbers = await takeRows(db, batch);
  remember(run, sorted, numbers);
  return next;
}

async function sortRows(run: Run, block: RowBlock): Promise<Sorted> {
  const { plan, what, seen } = run;
  const sorted: Sorted = { fresh: [], known: [], refused: [], merged: 0, suppressed: 0 };
  const refuse = (i: number, reason: Refusal) => {
    const cells = block.rows[i] ?? [];
    sorted.refused.push({ importId: plan.id, row: block.row + i, reason, cells: [...cells] });
  };
  const settings = { country: plan.country, retentionMonths: what.retentionMonths };
  const fields = fieldsOf(plan);
  const read = block.rows.map((cells) => readRow(cells, fields, settings));
  const people = read.flatMap((row, i) =>
    row !== null && typeof row === 'object' ? [{ row, i }] : [],
  );
  read.forEach((row, i) => {
    if (typeof row === 'string') refuse(i, row);
  });
  const stopped = await run.isStopped(people.map(({ row }) => row.identifiers));
  people.forEach(({ row, i }, p) => {
    if (stopped[p] === true) {
      sorted.suppressed += 1;
      refuse(i, 'stopped');
    } else sortPerson(seen, sorted, row);
  });
  return sorted;
}

/** New, in this very block, or on record already. */
function sortPerson(seen: Seen, sorted: Sorted, row: PackedRow): void {
  const hashes = row.identifiers.map((identifier) => placeHash(identifierKey(identifier)));
  const place = hashes.map((hash) => seen.find(hash)).find((found) => found !== null);
  if (!place) {
    for (const hash of hashes) seen.set(hash, { n: inThisBlock, row: sorted.fresh.length });
    sorted.fresh.push(row);
    return;
  }
  sorted.merged += 1;
  const here = place.n === inThisBlock ? sorted.fresh[place.row] : undefined;
  if (here) sorted.fresh[place.row] = mergedRow(here, row);
  else sorted.known.push(row);
  for (const hash of hashes) if (!seen.find(hash)) seen.set(hash, place);
}

/** Two rows for one person: what the first one lacks, the second one gives. */
function mergedRow(a: PackedRow, b: PackedRow): PackedRow {
  const identifiers = new Map(
    [...a.identifiers, ...b.identifiers].map((identifier) => [
      identifierKey(identifier),
      identifier,
    ]),
  );
  return {
    name: a.name ?? b.name,
    identifiers: [...identifiers.values()],
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
function remember({ seen, index }: Run, sorted: Sorted, numbers: readonly number[]): void {
  sorted.fresh.forEach((row, i) => {
    const n = numbers[Math.floor(i / rowsPerSegment)] ?? 0;
    const place = { n, row: i % rowsPerSegment };
    for (const identifier of row.identifiers) {
      const hash = placeHash(identifierKey(identifier));
      seen.set(hash, place);
      index.add(hash, place);
    }
  });
  for (const row of sorted.known)
    for (const identifier of row.identifiers)
      seen.set(placeHash(identifierKey(identifier)), { n: byThemselves, row: 0 });
}

/** Makes the rows findable by their identifiers, and writes that the import is over. */
async function finish(run: Run, progress: ImportProgress): Promise<ImportProgress> {
  const { db, plan, index, control } = run;
  control.onProgress({ ...progress, state: 'indexing' });
  const tx = db.transaction(['places', 'segments', 'orders'], 'readwrite', {
    durability: 'strict',
  });
  // A request that fails tells by itself; what aborted it is no second failure.
  tx.done.catch(() => null);
  await index.write(tx.objectStore('places'));
  await writeOrders(tx);
  await tx.done;
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
