import { sweepStaged } from '@/lib/import/staging';
import { wordContacts } from '@/lib/ledger/cards';
import { indexLeft } from '@/lib/ledger/packed/runs';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { settleFiles } from '@/lib/ledger/settle-files';
import { yieldTurn } from '@/lib/ledger/yield-turn';

/** How long nothing has to happen before it is done, in milliseconds. */
const quiet = 500;

/**
 * Makes in a quiet moment what nobody should wait for: the words of contacts that were just
 * recorded, and the lists of rows whose import was interrupted. Until it is done a search looks at
 * those contacts one by one. And removes files that were left on their way.
 *
 * @returns Tells that something was recorded.
 */
export function keepUp(ledger: () => Promise<LedgerDatabase>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = async () => {
    const db = await ledger();
    await wordContacts(db);
    await indexLeft(db, yieldTurn);
    await settleFiles(db);
    await sweepStaged(async (id) => {
      const known = await db.get('imports', id);
      return known !== undefined && known.state !== 'done';
    });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      catchUp().catch((error: unknown) => console.info('The lists are made later', error));
    }, quiet);
  };
  soon();
  return soon;
}
