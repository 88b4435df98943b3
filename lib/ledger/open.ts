import { openAt } from './open-at';
import type { OpenOptions } from './open-at';
import type { LedgerDatabase } from './schema';
import { steps } from './steps';
import type { LedgerStep } from './steps/step';

interface Upgrading {
  /** Called where an older ledger is brought up to date; what it gives hears how far that is. */
  readonly onUpgrade?: () => (done: number, all: number) => void;
  /** Other steps than those there are, for a test. */
  readonly steps?: readonly LedgerStep[];
}

/**
 * Opens the ledger, bringing an older one up to date step by step.
 *
 * @throws {LedgerError} As {@link openAt} does.
 */
export async function openLedger(options: OpenOptions & Upgrading = {}): Promise<LedgerDatabase> {
  const path = options.steps ?? steps;
  return openAt(
    path.at(-1)?.to ?? 1,
    async (db, tx, from) => {
      const left = path.filter(({ to }) => to > from);
      // A new ledger has nothing to bring along.
      const tell = from > 0 ? options.onUpgrade?.() : undefined;
      for (const [i, step] of left.entries())
        await step.upgrade(db, tx, (share) => tell?.(i + Math.min(share, 1), left.length));
      tell?.(left.length, left.length);
    },
    options,
  );
}
