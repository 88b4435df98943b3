import type { JournalFilter, JournalRow, Page } from '@/components/dashboard/rows';
import { searchKey } from '@/lib/ledger/dossier';
import { counts } from '@/lib/ledger/read/counts';
import { journalPage } from '@/lib/ledger/read/journal';
import { verifyJournal } from '@/lib/ledger/read/verify';
import type { JournalEntry, LedgerDatabase } from '@/lib/ledger/schema';

import type { JournalCheck } from '../reader';
import { rowsAtOnce } from './rows-at-once';

/** A page of the journal, newest first. */
export async function readJournal(
  db: LedgerDatabase,
  { type, author }: JournalFilter,
  after: string | null,
): Promise<Page<JournalRow>> {
  if (type !== '' || author !== '') return readMatching(db, { type, author }, after);
  const page = await journalPage(db, {
    limit: rowsAtOnce,
    ...(after !== null && { before: Number(after) }),
  });
  const { entries } = await counts(db);
  const next = page.next === null ? null : String(page.next);
  return { rows: page.rows.map((entry) => journalRowOf(entry)), next, total: entries };
}

/** Entries looked at for one page before it is given back unfinished. */
const scanned = 4000;

async function readMatching(
  db: LedgerDatabase,
  { type, author }: JournalFilter,
  after: string | null,
): Promise<Page<JournalRow>> {
  const wanted = searchKey(author);
  const rows: JournalRow[] = [];
  let before = after === null ? undefined : Number(after);
  for (let seen = 0; seen < scanned && rows.length < rowsAtOnce; seen += 500) {
    const page = await journalPage(db, { limit: 500, ...(before !== undefined && { before }) });
    for (const entry of page.rows) {
      const matches =
        (type === '' || entry.type === type) && searchKey(entry.author).includes(wanted);
      if (matches) rows.push(journalRowOf(entry));
    }
    if (page.next === null) return { rows, next: null, total: null };
    before = page.next;
  }
  return { rows, next: before === undefined ? null : String(before), total: null };
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
