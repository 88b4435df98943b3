import { LedgerError } from '@/lib/ledger/errors';
import type { ImportProgress, LedgerDatabase } from '@/lib/ledger/schema';
import type { Id } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';

import type { ImportPlan } from './plan';
import { runImport } from './run';
import { staged, unstage } from './staging';

/** Imports that this worker is carrying out. */
const running = new Map<Id, { readonly stop: AbortController; progress: ImportProgress | null }>();

/**
 * Begins an import, or goes on with it, and comes back at once: whoever wants to know asks
 * {@link importStatus}, which also keeps the worker awake. Two calls for one import are one
 * import.
 */
export function beginImport(db: LedgerDatabase, plan: ImportPlan, now: () => IsoInstant): void {
  if (running.has(plan.id)) return;
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
    if (state === 'done') await unstage(plan.id);
  } catch (error) {
    // `runImport` has written the reason beside the import, where the page reads it; a file that is
    // not there is the one failure before it.
    const known = await db.get('imports', plan.id);
    if (known?.state === 'reading' && error instanceof LedgerError)
      await db.put('imports', { ...known, state: 'failed', error: error.message });
  }
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
  if (known && isUnfinished(known) && isPlan(known.plan)) beginImport(db, known.plan, now);
  return known ?? null;
}

/** Pauses an import; what it has taken in stays. */
export function pauseImport(id: Id): void {
  running.get(id)?.stop.abort();
}

function isUnfinished({ state }: ImportProgress): boolean {
  return state === 'reading' || state === 'indexing';
}

/** The plan was parsed when the import began; the store gives it back as it was put. */
function isPlan(plan: unknown): plan is ImportPlan {
  return typeof plan === 'object' && plan !== null && 'what' in plan && 'encoding' in plan;
}
