import type { JournalRow, Page } from '@/components/dashboard/rows';
import { counts } from '@/lib/ledger/read/counts';
import { journalPage } from '@/lib/ledger/read/journal';
import { verifyJournal } from '@/lib/ledger/read/verify';
import type { JournalEntry, LedgerDatabase } from '@/lib/ledger/schema';

import type { JournalCheck } from '../reader';
import { rowsAtOnce } from './rows-at-once';

/** A page of the journal, newest first. */
export async function readJournal(
  db: LedgerDatabase,
  after: string | null,
): Promise<Page<JournalRow>> {
  const page = await journalPage(db, {
    limit: rowsAtOnce,
    ...(after !== null && { before: Number(after) }),
  });
  const { entries } = await counts(db);
  const next = page.next === null ? null : String(page.next);
  return { rows: page.rows.map((entry) => journalRowOf(entry)), next, total: entries };
}

/** Checks every entry. */
export async function checkJournal(
  db: LedgerDatabase,
  onProgress: (done: number, total: number) => void,
  stop: AbortSignal,
): Promise<JournalCheck> {
  const { fault, entries, head } = await verifyJournal(db, onProgress, stop);
  return fault ? { sound: false, ...fault } : { sound: true, entries, head };
}

function journalRowOf({ n, at, author, type, hash, payload }: JournalEntry): JournalRow {
  const batch = type === 'rows-imported' || type === 'tokens-imported';
  return { entry: n, at, author, type, erased: !batch && payload === null, hash };
}
