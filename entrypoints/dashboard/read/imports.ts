import type { ImportProgress, LedgerDatabase, RefusedRow } from '@/lib/ledger/schema';
import type { ColumnContent } from '@/lib/model/column';
import type { EncodingLabel } from '@/lib/model/encodings';
import type { Id } from '@/lib/model/record';

/** Imports shown in the list. */
const shown = 50;

/** Rows read at once. */
const window = 500;

/** The newest imports, newest first: their ids sort by the time they were made. */
export async function readImports(db: LedgerDatabase): Promise<ImportProgress[]> {
  const found: ImportProgress[] = [];
  let cursor = await db.transaction('imports').store.openCursor(null, 'prev');
  while (cursor && found.length < shown) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** One import, or null where there is none. */
export async function readImport(db: LedgerDatabase, id: Id): Promise<ImportProgress | null> {
  return (await db.get('imports', id)) ?? null;
}

/** Rows of an import that were not taken in, from a row of the file on. */
export async function readRefused(
  db: LedgerDatabase,
  importId: Id,
  from: number,
  count: number,
): Promise<RefusedRow[]> {
  const range = IDBKeyRange.bound([importId, from], [importId, Number.MAX_SAFE_INTEGER]);
  return db.getAll('refused', range, count);
}

/** All of them, a window at a time, so that a million of them never stand in memory. */
export async function* allRefused(db: LedgerDatabase, importId: Id): AsyncGenerator<RefusedRow> {
  let from = 0;
  for (;;) {
    const rows = await readRefused(db, importId, from, window);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < window) return;
    from = last.row + 1;
  }
}

/** What a table's header line is remembered by. */
export async function headerDigest(headers: readonly string[]): Promise<string> {
  const text = headers.map((header) => header.toLowerCase()).join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the bytes of a table's header line are remembered by. */
export async function rawHeaderDigest(rawHeaders: readonly string[]): Promise<string> {
  // Where the line is ASCII its words and its bytes are the same; what is remembered is not.
  return headerDigest(['bytes', ...rawHeaders]);
}

/** How the user matched the columns of such a table last time, or null. */
export async function rememberedColumns(
  db: LedgerDatabase,
  digest: string,
): Promise<readonly ColumnContent[] | null> {
  const known = await db.get('mappings', digest);
  // Only what the schema of `start-import` let through is kept.
  return known && 'columns' in known ? known.columns : null;
}

/** What the user had the characters of such a table read as last time, or null. */
export async function rememberedEncoding(
  db: LedgerDatabase,
  digest: string,
): Promise<EncodingLabel | null> {
  const known = await db.get('mappings', digest);
  return known && 'encoding' in known ? known.encoding : null;
}
