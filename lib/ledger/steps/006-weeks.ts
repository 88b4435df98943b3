import { addAll, countsOf, countsOfEvent } from '../counters';
import type { Counts } from '../counters';
import { rowsIn } from '../packed/segment';
import { countsOfRows } from '../packed/take-rows';
import type { UpgradeTransaction } from '../schema';
import { settleWeeks } from '../weeks';
import type { LedgerStep } from './step';
import { walk } from './walk';

/** What was not counted by week before this step. */
const isNew = /^week:[^:]+:(?:basis|origin|country|answers|override):/u;

/**
 * A record for each week, so that what is in them can be told for any period, and the state, which
 * is written with every entry, grows no more.
 */
export const weeks: LedgerStep = {
  to: 6,
  name: 'weeks',
  async upgrade(db, tx, tell) {
    db.createObjectStore('weeks');
    const state = await tx.objectStore('state').get('state');
    if (!state) return;
    const counts = { ...state.counts };
    const { contacts: people = 0 } = counts;
    const single = await countSingle(tx, counts, (i) => tell(i / people / 3));
    await countRows(tx, counts, single, (n) => tell((1 + n / state.next) / 3));
    await countMessages(tx, counts, (n) => tell((2 + n / state.next) / 3));
    await settleWeeks(tx, counts, null, state.at);
    await tx.objectStore('state').put({ ...state, counts }, 'state');
  },
};

function addNew(counts: Counts, more: Counts): void {
  const kept = Object.entries(more).filter(([name]) => isNew.test(name));
  addAll(counts, Object.fromEntries(kept), 1);
}

/** Counts those on record by themselves, and answers which imported rows they were. */
async function countSingle(
  tx: UpgradeTransaction,
  counts: Counts,
  tell: (i: number) => void,
): Promise<Set<string>> {
  const rows = new Set<string>();
  await walk(tx, 'contacts', (dossier, i) => {
    addNew(counts, countsOf(dossier));
    for (const { n, row } of dossier.entries) if (row !== undefined) rows.add(`${n} ${row}`);
    tell(i);
  });
  return rows;
}

async function countRows(
  tx: UpgradeTransaction,
  counts: Counts,
  single: ReadonlySet<string>,
  tell: (n: number) => void,
): Promise<void> {
  await walk(tx, 'segments', (segment) => {
    const { n, common } = segment;
    const rows = rowsIn(segment)
      .map((row, i) => (single.has(`${n} ${i}`) ? null : row))
      .filter((row) => row !== null);
    addNew(counts, countsOfRows(rows, common));
    tell(n);
  });
}

async function countMessages(
  tx: UpgradeTransaction,
  counts: Counts,
  tell: (n: number) => void,
): Promise<void> {
  await walk(tx, 'journal', ({ n, payload, at }) => {
    if (payload) addNew(counts, countsOfEvent(payload.body, at));
    tell(n);
  });
}
