import { openLedger } from '@/lib/ledger/open';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { tellMaking } from '@/lib/messages/making';

/**
 * Opens the ledger when it is first asked for and again after it was closed, so that the worker
 * starts without it. An opening that fails is tried anew at the next message.
 */
export function keepLedgerOpen(): () => Promise<LedgerDatabase> {
  let opening: Promise<LedgerDatabase> | null = null;
  const forget = () => {
    opening = null;
  };
  return async () => {
    opening ??= openLedger({ onClosed: forget, onUpgrade: () => tellMaking('upgrade') });
    try {
      return await opening;
    } catch (error) {
      forget();
      throw error;
    }
  };
}
