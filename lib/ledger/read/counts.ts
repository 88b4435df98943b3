import type { IsoInstant } from '@/lib/model/time';

import type { Counts } from '../counters';
import type { Hash } from '../entry';
import type { LedgerDatabase } from '../schema';

/** The kept counts (names in `counters.ts`) and the head of the journal. */
export interface LedgerCounts {
  readonly counts: Readonly<Counts>;
  /** How many entries the journal has. */
  readonly entries: number;
  readonly head: Hash;
  readonly lastEntryAt: IsoInstant | null;
}

/** Everything that is counted, in one read. */
export async function counts(db: LedgerDatabase): Promise<LedgerCounts> {
  const state = await db.get('state', 'state');
  if (!state) throw new Error('The state record is missing.');
  return { counts: state.counts, entries: state.next, head: state.head, lastEntryAt: state.at };
}
