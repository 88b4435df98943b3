import type { JournalFilter } from '@/components/dashboard/questions';
import type { JournalEntryView, JournalRow, Page } from '@/components/dashboard/rows';
import { journalLabel } from '@/components/dashboard/tell-event';
import { searchKey } from '@/lib/ledger/dossier';
import type { JournalEntry } from '@/lib/ledger/entry';
import { counts } from '@/lib/ledger/read/counts';
import { journalPage } from '@/lib/ledger/read/journal';
import { verifyJournal } from '@/lib/ledger/read/verify';
import type { LedgerDatabase } from '@/lib/ledger/schema';

import type { JournalCheck } from '../reader';
import { rowsAtOnce } from './rows-at-once';

/** A page of the journal, the newest first unless asked for otherwise. */
export async function readJournal(
  db: LedgerDatabase,
  filter: JournalFilter,
  after: string | null,
): Promise<Page<JournalRow>> {
  const { type, author, text, oldest } = filter;
  if (type !== '' || author !== '' || text !== '') return readMatching(db, filter, after);
  const page = await journalPage(db, {
    limit: rowsAtOnce,
    direction: oldest ? 'ascending' : 'descending',
    ...(after !== null && { after: Number(after) }),
  });
  const { entries } = await counts(db);
  const next = page.next === null ? null : String(page.next);
  return { rows: page.rows.map((entry) => journalRowOf(entry)), next, total: entries };
}

/** One entry with all it holds; null where there is none of this number. */
export async function readEntry(db: LedgerDatabase, n: number): Promise<JournalEntryView | null> {
  const entry = Number.isSafeInteger(n) ? await db.get('journal', n) : undefined;
  if (!entry) return null;
  const { id, at, author, payload, prev, commitment } = entry;
  return {
    ...journalRowOf(entry),
    prev,
    commitment,
    event: payload && { id, at, author, body: payload.body },
  };
}

/** Entries looked at for one page before it is given back unfinished. */
const scanned = 4000;

async function readMatching(
  db: LedgerDatabase,
  { type, author, text, oldest }: JournalFilter,
  after: string | null,
): Promise<Page<JournalRow>> {
  const wanted = searchKey(author);
  const words = searchKey(text).split(' ').filter(Boolean);
  const matches = (entry: JournalEntry) => {
    if (type !== '' && entry.type !== type) return false;
    if (!searchKey(entry.author).includes(wanted)) return false;
    if (words.length === 0) return true;
    const said = textOf(entry);
    return words.every((word) => said.includes(word));
  };
  const rows: JournalRow[] = [];
  const { entries } = await counts(db);
  let from = after === null ? undefined : Number(after);
  for (let seen = 0; seen < scanned && rows.length < rowsAtOnce; seen += 500) {
    const page = await journalPage(db, {
      limit: 500,
      direction: oldest ? 'ascending' : 'descending',
      ...(from !== undefined && { after: from }),
    });
    rows.push(...page.rows.filter((entry) => matches(entry)).map((entry) => journalRowOf(entry)));
    if (page.next === null) return { rows, next: null, total: null };
    from = page.next;
  }
  if (from === undefined) return { rows, next: null, total: null };
  const done = oldest ? from + 1 : entries - from;
  return { rows, next: String(from), total: null, looked: { done, total: entries } };
}

/** What can be searched for in an entry: what it says, what it is called, who wrote it, its hash. */
function textOf({ n, author, type, hash, payload }: JournalEntry): string {
  const said = payload ? wordsIn(payload.body) : [];
  return searchKey([String(n), author, journalLabel(type), hash, ...said].join(' '));
}

/** Every text in a value; the names of its fields are no words of anybody. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => wordsIn(part));
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
