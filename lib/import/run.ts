import { LedgerError, asLedgerError } from '@/lib/ledger/errors';
import type { ImportProgress, LedgerDatabase } from '@/lib/ledger/schema';

import type { ImportFile } from './encoding';
import type { ImportPlan } from './plan';
import { keepStopped, startOf } from './progress';
import type { ImportControl } from './progress';
import { runContacts } from './run-contacts';
import { runStops } from './run-stops';

/**
 * Carries an import out, or goes on with one that was paused or interrupted: what was taken in is
 * not taken in again. No import ever lifts a stop.
 *
 * @returns The import as it stands: `done`, `paused` where the signal stopped it, or `failed` with
 *   the reason; what was written up to then stays.
 */
export async function runImport(
  db: LedgerDatabase,
  plan: ImportPlan,
  file: ImportFile,
  control: ImportControl,
): Promise<ImportProgress> {
  const start = await startOf(db, plan, file, control.now());
  if (start.state === 'done') return start;
  if (start.size !== file.size)
    throw new LedgerError('other-file', 'This is not the file that the import began with.');
  await db.put('imports', start);
  try {
    return plan.what.kind === 'contacts'
      ? await runContacts(db, plan, plan.what, file, start, control)
      : await runStops(db, plan, plan.what, file, start, control);
  } catch (error) {
    if (control.signal.aborted) return keepStopped(db, start, 'paused', null);
    const known = asLedgerError(error);
    const fault = known instanceof LedgerError ? known.fault : 'failed';
    // Where there is no room there is none for this either: what is thrown says it all the same.
    await keepStopped(db, start, 'failed', fault).catch(() => null);
    throw known;
  }
}
