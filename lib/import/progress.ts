import type { ImportProgress, LedgerDatabase } from '@/lib/ledger/schema';
import type { IsoInstant } from '@/lib/model/time';

import type { ImportFile } from './encoding';
import type { ImportPlan } from './plan';

/** How an import is watched and stopped. */
export interface ImportControl {
  /** Pauses: what was taken in stays, and the import can go on. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly now: () => IsoInstant;
}

/** Where the import stands: where it left off, or at the beginning. */
export async function startOf(
  db: LedgerDatabase,
  plan: ImportPlan,
  file: ImportFile,
  startedAt: IsoInstant,
): Promise<ImportProgress> {
  const known = await db.get('imports', plan.id);
  if (known) return { ...known, state: known.state === 'done' ? 'done' : 'reading', error: null };
  const state = await db.get('state', 'state');
  return {
    id: plan.id,
    fileName: plan.fileName,
    state: 'reading',
    offset: plan.encoding.skip,
    size: file.size,
    row: 1,
    firstEntry: state?.next ?? 0,
    added: 0,
    merged: 0,
    suppressed: 0,
    refused: 0,
    startedAt,
    finishedAt: null,
    error: null,
    plan,
  };
}

/** The import as it is when something stopped it. */
export async function keepStopped(
  db: LedgerDatabase,
  progress: ImportProgress,
  state: 'paused' | 'failed',
  error: string | null,
): Promise<ImportProgress> {
  const known = (await db.get('imports', progress.id)) ?? progress;
  const stopped = { ...known, state, error };
  await db.put('imports', stopped);
  return stopped;
}
