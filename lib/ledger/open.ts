import { openAt } from './open-at';
import type { OpenOptions } from './open-at';
import type { LedgerDatabase } from './schema';
import { steps } from './steps';
import type { LedgerStep } from './steps/step';

/**
 * Opens the ledger, bringing an older one up to date step by step.
 *
 * @throws {LedgerError} As {@link openAt} does.
 */
export async function openLedger(
  options: OpenOptions & { readonly steps?: readonly LedgerStep[] } = {},
): Promise<LedgerDatabase> {
  const path = options.steps ?? steps;
  return openAt(
    path.at(-1)?.to ?? 1,
    async (db, tx, from) => {
      for (const step of path) if (step.to > from) await step.upgrade(db, tx);
    },
    options,
  );
}
