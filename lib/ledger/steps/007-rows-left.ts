import { add, rowsOf } from '../counters';
import { rowsIn } from '../packed/segment';
import type { LedgerStep } from './step';

/** Counts, for each import, those of its people who are as they were taken in. */
export const rowsLeft: LedgerStep = {
  to: 7,
  name: 'rows-left',
  async upgrade(_db, tx) {
    const state = await tx.objectStore('state').get('state');
    if (!state) return;
    const counts = { ...state.counts };
    const changed = new Set<string>();
    let dossier = await tx.objectStore('contacts').openCursor();
    while (dossier) {
      for (const { n, row } of dossier.value.entries)
        if (row !== undefined) changed.add(`${n} ${row}`);
      dossier = await dossier.continue();
    }
    let segment = await tx.objectStore('segments').openCursor();
    while (segment) {
      const { n, common } = segment.value;
      const left = rowsIn(segment.value).filter((row, i) => row && !changed.has(`${n} ${i}`));
      add(counts, rowsOf(common.importId), left.length);
      segment = await segment.continue();
    }
    await tx.objectStore('state').put({ ...state, counts }, 'state');
  },
};
