import type { JournalEntry, LedgerDatabase } from '../schema';

/** Entries of the journal, newest first: `before` is exclusive, undefined for the newest. */
export async function journalPage(
  db: LedgerDatabase,
  { before, limit }: { readonly before?: number; readonly limit: number },
): Promise<{ readonly rows: readonly JournalEntry[]; readonly next: number | null }> {
  const tx = db.transaction(['state', 'journal']);
  const end = before ?? (await tx.objectStore('state').get('state'))?.next ?? 0;
  const start = Math.max(0, end - limit);
  if (end <= 0) return { rows: [], next: null };
  const range = IDBKeyRange.bound(start, end, false, true);
  const rows = await tx.objectStore('journal').getAll(range, limit);
  return { rows: rows.toReversed(), next: start > 0 ? start : null };
}
