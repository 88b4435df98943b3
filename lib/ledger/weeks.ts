import type { IsoInstant } from '@/lib/model/time';

import { addAll, weekOf } from './counters';
import type { Counts } from './counters';
import { issue } from './issue';
import type { UpgradeTransaction, WriteTransaction } from './schema';

/** How names of what is counted by week begin (`counters.ts`). */
const prefix = 'week:';

/** Where the Monday ends in such a name. */
const mondayEnds = prefix.length + '2026-11-16'.length;

/**
 * Leaves in the state's counts the week of the last entry alone, and adds what they hold of other
 * weeks to those weeks' records: the state is written with every entry, and must not grow with the
 * years. Nothing is read or written here while entries stay in one week.
 *
 * @param counts The state's counts as they are to be written; changed.
 * @param from The last entry's moment when the counts were read.
 * @param to The last entry's moment now.
 */
export async function settleWeeks(
  tx: WriteTransaction | UpgradeTransaction,
  counts: Counts,
  from: IsoInstant | null,
  to: IsoInstant | null,
): Promise<void> {
  const current = to === null ? null : weekOf(to);
  const others = takeOthers(counts, current);
  const began = current !== null && (from === null || weekOf(from) !== current);
  await Promise.all([
    ...[...others].map(async ([week, more]) => addToWeek(tx, week, more)),
    began ? takeWeek(tx, counts, current) : null,
  ]);
}

/** Takes the weeks but the current one out of the counts. */
function takeOthers(counts: Counts, current: string | null): Map<string, Counts> {
  const others = new Map<string, Counts>();
  for (const [name, by] of Object.entries(counts)) {
    if (!name.startsWith(prefix)) continue;
    const week = name.slice(prefix.length, mondayEnds);
    if (week === current) continue;
    delete counts[name];
    others.set(week, { ...others.get(week), [name.slice(mondayEnds + 1)]: by });
  }
  return others;
}

async function addToWeek(
  tx: WriteTransaction | UpgradeTransaction,
  week: string,
  more: Counts,
): Promise<void> {
  const weeks = tx.objectStore('weeks');
  const counts = { ...(await weeks.get(week)) };
  addAll(counts, more, 1);
  issue(Object.keys(counts).length > 0 ? weeks.put(counts, week) : weeks.delete(week));
}

/** The week that is the current one now comes back into the counts. */
async function takeWeek(
  tx: WriteTransaction | UpgradeTransaction,
  counts: Counts,
  week: string,
): Promise<void> {
  const weeks = tx.objectStore('weeks');
  const kept = await weeks.get(week);
  if (!kept) return;
  addAll(counts, named(week, kept), 1);
  issue(weeks.delete(week));
}

/** What a week's record holds, under the names that the state's counts have. */
export function named(week: string, kept: Readonly<Counts>): Counts {
  return Object.fromEntries(
    Object.entries(kept).map(([name, by]) => [`${prefix}${week}:${name}`, by]),
  );
}
