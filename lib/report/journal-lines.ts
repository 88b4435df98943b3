import type { JournalEntry } from '@/lib/ledger/entry';
import { journalPage } from '@/lib/ledger/read/journal';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { IsoDate } from '@/lib/model/time';

/** Entries read at once. */
const window = 500;

/** Which entries keep what they say; of the others only the place in the chain is told. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The journal as JSON lines, the oldest entry first: every header, so that the chain can be
 * followed from its beginning, and the payloads of the period. `upTo` is the number of entries when
 * the pack was begun; what is written meanwhile is left out.
 */
export async function* journalLines(
  db: LedgerDatabase,
  upTo: number,
  period: Period,
): AsyncGenerator<string> {
  for (let start = 0; start < upTo; start += window) {
    const end = Math.min(start + window, upTo);
    const { rows } = await journalPage(db, {
      after: start - 1,
      limit: end - start,
      direction: 'ascending',
    });
    yield rows.map((entry) => `${JSON.stringify(lineOf(entry, period))}\n`).join('');
  }
}

function lineOf(entry: JournalEntry, { from, to }: Period) {
  const { n, id, at, author, type, kept, prev, commitment, hash, payload } = entry;
  const day = at.slice(0, 10);
  const told = day >= from && day <= to;
  return { n, id, at, author, type, kept, prev, commitment, hash, payload: told ? payload : null };
}
