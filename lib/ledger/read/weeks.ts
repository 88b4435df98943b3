import type { Counts } from '../counters';
import type { LedgerDatabase } from '../schema';
import { named } from '../weeks';

/**
 * The kept counts with those of all weeks whose Monday lies between two days (`week:…` in
 * `counters.ts`): one small record for each, however many people there are.
 *
 * @param from Null for all there are.
 */
export async function countsByWeek(
  db: LedgerDatabase,
  from: string | null,
  to: string,
): Promise<Readonly<Counts>> {
  const tx = db.transaction(['state', 'weeks']);
  const range = from === null ? IDBKeyRange.upperBound(to) : IDBKeyRange.bound(from, to);
  const weeks = tx.objectStore('weeks');
  const [state, mondays, kept] = await Promise.all([
    tx.objectStore('state').get('state'),
    weeks.getAllKeys(range),
    weeks.getAll(range),
  ]);
  if (!state) throw new Error('The state record is missing.');
  const past = mondays.map((monday, i) => named(monday, kept[i] ?? {}));
  return Object.assign({}, state.counts, ...past);
}
