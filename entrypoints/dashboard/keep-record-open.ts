import type { OpenOptions } from '@/lib/ledger/open-at';
import { openCurrentLedger } from '@/lib/ledger/open-current';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { tellMaking } from '@/lib/messages/making';

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
    opening ??= openRecord({ onClosed: forget });
    try {
      return await opening;
    } catch (error) {
      forget();
      throw error;
    }
  };
}

/** The steps that bring an older record up to date are loaded where there is one to bring. */
async function openRecord(options: OpenOptions): Promise<LedgerDatabase> {
  const current = await openCurrentLedger(options);
  if (current) return current;
  const { openLedger } = await import('@/lib/ledger/open');
  return openLedger({ ...options, onUpgrade: () => tellMaking('upgrade') });
}
