import type { LedgerDatabase, UpgradeTransaction } from '../schema';

/**
 * One change of the stored shape, from the version before to `to`. It runs inside the upgrade
 * transaction, so that it happens whole or not at all; it never drops what it does not understand.
 */
export interface LedgerStep {
  readonly to: number;
  /** Its file is `NNN-<name>.ts`. */
  readonly name: string;
  /** `tell` hears how much of it is done, from 0 to 1. */
  upgrade(db: LedgerDatabase, tx: UpgradeTransaction, tell: (share: number) => void): Promise<void>;
}
