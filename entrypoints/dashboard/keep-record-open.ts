import { openLedger } from '@/lib/ledger/open';
import type { LedgerDatabase } from '@/lib/ledger/schema';

/**
 * Opens the record once, and anew after it was closed: an update in another page closes ours, so
 * that this page never holds up the background. An opening that fails is tried again at the next
 * read.
 */
export function keepRecordOpen(): () => Promise<LedgerDatabase> {
  let opening: Promise<LedgerDatabase> | null = null;
  const forget = () => {
    opening = null;
  };
  return async () => {
    opening ??= openLedger({ onClosed: forget });
    try {
      return await opening;
    } catch (error) {
      forget();
      throw error;
    }
  };
}
