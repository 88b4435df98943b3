import type { JournalEntry } from '../entry';
import type { LedgerDatabase } from '../schema';
import type { Direction } from './page';

/** Which entries of the journal: the newest first unless told. */
export interface JournalQuery {
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: number;
  readonly direction?: Direction;
}

/** A page of the journal; `next` is null at its end. */
export async function journalPage(
  db: LedgerDatabase,
  { limit, after, direction = 'descending' }: JournalQuery,
): Promise<{ readonly rows: readonly JournalEntry[]; readonly next: number | null }> {
  const tx = db.transaction(['state', 'journal']);
  const entries = (await tx.objectStore('state').get('state'))?.next ?? 0;
  const forward = direction === 'ascending';
  const start = forward ? (after ?? -1) + 1 : Math.max(0, (after ?? entries) - limit);
  const end = forward ? Math.min(entries, start + limit) : (after ?? entries);
  if (start >= end) return { rows: [], next: null };
  const range = IDBKeyRange.bound(start, end, false, true);
  const rows = await tx.objectStore('journal').getAll(range, limit);
  if (forward) return { rows, next: end < entries ? end - 1 : null };
  return { rows: rows.toReversed(), next: start > 0 ? start : null };
}
