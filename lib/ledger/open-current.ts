import { takeBegun } from './begin-open';
import { currentVersion } from './current';
import { LedgerError } from './errors';
import { openAt, takeOver } from './open-at';
import type { OpenOptions } from './open-at';
import type { LedgerDatabase } from './schema';

const notCurrent = new Error('The record is older than this version, or is not there yet.');

/**
 * Opens a ledger that is up to date, without the weight of the steps that lead there: what a page
 * tries before its first rows. Takes over what {@link beginOpen} began.
 *
 * @returns Null where steps are needed; nothing was changed, and {@link openLedger} takes them.
 * @throws {LedgerError} As {@link openAt} does.
 */
export async function openCurrentLedger(options: OpenOptions): Promise<LedgerDatabase | null> {
  const taken = options.name === undefined ? await takeOver(takeBegun(), options) : null;
  if (taken) return taken;
  try {
    return await openAt(currentVersion, async () => Promise.reject(notCurrent), options);
  } catch (error) {
    if (error instanceof LedgerError && error.cause === notCurrent) return null;
    throw error;
  }
}
