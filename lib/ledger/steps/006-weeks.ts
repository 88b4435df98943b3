import { addAll, countsOf, countsOfEvent } from '../counters';
import type { Counts } from '../counters';
import { rowsIn } from '../packed/segment';
import { countsOfRows } from '../packed/take-rows';
import type { UpgradeTransaction } from '../schema';
import { settleWeeks } from '../weeks';
import type { LedgerStep } from './step';

/** What was not counted by week before this step. */
const isNew = /^week:[^:]+:(?:basis|origin|country|answers|override):/u;

/**
 * A record for each week, so that what is in them can be told for any period, and the state, which
 * is written with every entry, grows no more.
 */
export const weeks: LedgerStep = {
  to: 6,
  name: 'weeks',
  async upgrade(db, tx) {
    db.createObjectStore('weeks');
    const state = await tx.objectStore('state').get('state');
    if (!state) return;
    const counts = { ...state.counts };
    const single = await countSingle(tx, counts);
    await countRows(tx, counts, single);
    await countMessages(tx, counts);
    await settleWeeks(tx, counts, null, state.at);
    await tx.objectStore('state').put({ ...state, counts }, 'state');
  },
};

function addNew(counts: Counts, more: Counts): void {
  const kept = Object.entries(more).filter(([name]) => isNew.test(name));
  addAll(counts, Object.fromEntries(kept), 1);
}

/** Counts those on record by themselves, and answers which imported rows they were. */
async function countSingle(tx: UpgradeTransaction, counts: Counts): Promise<Set<string>> {
  const rows = new Set<string>();
  let dossier = await tx.objectStore('contacts').openCursor();
  while (dossier) {
    addNew(counts, countsOf(dossier.value));
    for (const { n, row } of dossier.value.entries) if (row !== undefined) rows.add(`${n} ${row}`);
    dossier = await dossier.continue();
  }
  return rows;
}

async function countRows(
  tx: UpgradeTransaction,
  counts: Counts,
  single: ReadonlySet<string>,
): Promise<void> {
  let segment = await tx.objectStore('segments').openCursor();
  while (segment) {
    const { n, common } = segment.value;
    const rows = rowsIn(segment.value)
      .map((row, i) => (single.has(`${n} ${i}`) ? null : row))
      .filter((row) => row !== null);
    addNew(counts, countsOfRows(rows, common));
    segment = await segment.continue();
  }
}

async function countMessages(tx: UpgradeTransaction, counts: Counts): Promise<void> {
  let entry = await tx.objectStore('journal').openCursor();
  while (entry) {
    const { payload, at } = entry.value;
    if (payload) addNew(counts, countsOfEvent(payload.body, at));
    entry = await entry.continue();
  }
}
