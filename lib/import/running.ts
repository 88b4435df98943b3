import { LedgerError, asLedgerError } from '@/lib/ledger/errors';
import type { LedgerFault } from '@/lib/ledger/errors';
import type { ImportProgress, LedgerDatabase } from '@/lib/ledger/schema';
import type { Id } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';

import { isPlan, type ImportPlan } from './plan';
import { startOf } from './progress';
import { runImport } from './run';
import { putAway, staged } from './staging';

/** Imports that this worker is carrying out. */
const running = new Map<Id, { readonly stop: AbortController; progress: ImportProgress | null }>();

/**
 * What stopped an import where that could not be written beside it: with no room left, the next one
 * who asks would begin it again for ever.
 */
const unwritten = new Map<Id, LedgerFault | 'failed'>();

/**
 * Begins an import, or goes on with it, and comes back at once: whoever wants to know asks
 * {@link importStatus}, which also keeps the worker awake. Two calls for one import are one
 * import.
 */
export function beginImport(db: LedgerDatabase, plan: ImportPlan, now: () => IsoInstant): void {
  if (running.has(plan.id)) return;
  unwritten.delete(plan.id);
  const stop = new AbortController();
  const run: { stop: AbortController; progress: ImportProgress | null } = { stop, progress: null };
  running.set(plan.id, run);
  const onProgress = (progress: ImportProgress) => {
    run.progress = progress;
  };
  void carryOut(db, plan, { signal: stop.signal, onProgress, now }).finally(() =>
    running.delete(plan.id),
  );
}

async function carryOut(
  db: LedgerDatabase,
  plan: ImportPlan,
  control: Parameters<typeof runImport>[3],
): Promise<void> {
  try {
    const { state } = await runImport(db, plan, await staged(plan.id), control);
    if (state === 'done') await putAway(plan.id);
  } catch (error) {
    // `runImport` has written the reason beside the import, where the page reads it, if it could;
    // a file that is not there is a failure before it.
    const reason = asLedgerError(error);
    const fault = reason instanceof LedgerError ? reason.fault : 'failed';
    const known = await db.get('imports', plan.id);
    if (!known || !isUnfinished(known)) return;
    try {
      await db.put('imports', { ...known, state: 'failed', error: fault });
    } catch {
      unwritten.set(plan.id, fault);
    }
  }
}

/** Writes an import down before it begins, so that a crash in the first moment does not lose it. */
export async function planImport(
  db: LedgerDatabase,
  plan: ImportPlan,
  at: IsoInstant,
): Promise<void> {
  await db.put('imports', await startOf(db, plan, await staged(plan.id), at));
}

/** How an import stands; null where there is none. One that was interrupted with its worker goes on. */
export async function importStatus(
  db: LedgerDatabase,
  id: Id,
  now: () => IsoInstant,
): Promise<ImportProgress | null> {
  const here = running.get(id)?.progress;
  if (here) return here;
  const known = await db.get('imports', id);
  const fault = unwritten.get(id);
  if (known && fault !== undefined) return { ...known, state: 'failed', error: fault };
  if (known && isUnfinished(known) && isPlan(known.plan)) beginImport(db, known.plan, now);
  return known ?? null;
}

/** Pauses an import; what it has taken in stays. */
export async function pauseImport(db: LedgerDatabase, id: Id): Promise<void> {
  const here = running.get(id);
  if (here) {
    here.stop.abort();
    return;
  }
  // Its worker died: nobody goes on with it until somebody says so.
  const known = await db.get('imports', id);
  if (known && isUnfinished(known)) await db.put('imports', { ...known, state: 'paused' });
}

/**
 * Goes on with an import that was paused or failed, as it was planned.
 *
 * @throws {LedgerError} `not-on-record` where there is no such import.
 */
export async function resumeImport(
  db: LedgerDatabase,
  id: Id,
  now: () => IsoInstant,
): Promise<void> {
  const known = await db.get('imports', id);
  if (!known || !isPlan(known.plan))
    throw new LedgerError('not-on-record', 'There is no such import.');
  if (known.state === 'done') return;
  await db.put('imports', { ...known, state: 'reading', error: null });
  beginImport(db, known.plan, now);
}

function isUnfinished({ state }: ImportProgress): boolean {
  return state === 'reading' || state === 'indexing';
}
