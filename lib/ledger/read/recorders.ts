import type { LedgerDatabase } from '../schema';

/** Stops read at once. */
const atOnce = 500;

interface Known {
  /** Number of the journal's next entry when they were read. */
  readonly next: number;
  readonly names: readonly string[];
}

const known = new WeakMap<LedgerDatabase, Known>();

/**
 * Whoever put a stop on record that still names somebody. Only the stops themselves are read, not
 * the journal, and only once until the record changes.
 */
export async function recorders(db: LedgerDatabase): Promise<readonly string[]> {
  const next = (await db.get('state', 'state'))?.next ?? 0;
  const so = known.get(db);
  if (so?.next === next) return so.names;
  const names = new Set<string>();
  let range: IDBKeyRange | null = null;
  for (;;) {
    const stops = await db.getAllFromIndex('suppressions', 'byOrder', range, atOnce);
    for (const { plain } of stops) if (plain) names.add(plain.by);
    const last = stops.at(-1);
    if (!last || stops.length < atOnce) break;
    range = IDBKeyRange.lowerBound(last.order, true);
  }
  known.set(db, { next, names: [...names] });
  return [...names];
}
