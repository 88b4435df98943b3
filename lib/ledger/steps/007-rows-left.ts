import { add, rowsOf } from '../counters';
import { rowsIn } from '../packed/segment';
import type { LedgerStep } from './step';
import { walk } from './walk';

/** Counts, for each import, those of its people who are as they were taken in. */
export const rowsLeft: LedgerStep = {
  to: 7,
  name: 'rows-left',
  async upgrade(_db, tx, tell) {
    const state = await tx.objectStore('state').get('state');
    if (!state) return;
    const counts = { ...state.counts };
    const changed = new Set<string>();
    const { contacts: people = 0 } = counts;
    await walk(tx, 'contacts', ({ entries }, i) => {
      for (const { n, row } of entries) if (row !== undefined) changed.add(`${n} ${row}`);
      tell(i / people / 2);
    });
    await walk(tx, 'segments', (segment) => {
      const { n, common } = segment;
      const left = rowsIn(segment).filter((row, i) => row && !changed.has(`${n} ${i}`));
      add(counts, rowsOf(common.importId), left.length);
      tell((1 + n / state.next) / 2);
    });
    await tx.objectStore('state').put({ ...state, counts }, 'state');
  },
};
