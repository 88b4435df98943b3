import type { RetentionFilter } from '@/components/dashboard/questions';
import type { Page, RetentionRow } from '@/components/dashboard/rows';
import {
  untoldImports,
  untoldPage,
  type UntoldImport,
  type UntoldPerson,
} from '@/lib/ledger/read/notices';
import { untoldOfImport } from '@/lib/ledger/read/untold-rows';
import type { Dossier, LedgerDatabase } from '@/lib/ledger/schema';
import type { Contact, Id } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { contactsFor, queryOf } from './contacts';
import { rowsAtOnce } from './rows-at-once';

/** People whose last day comes by `until`, the most overdue first unless asked for otherwise. */
export async function readRetention(
  db: LedgerDatabase,
  filter: RetentionFilter,
  after: string | null,
): Promise<Page<RetentionRow>> {
  const { until, sort } = filter;
  const query = { ...queryOf({ ...filter, due: '' }, after), eraseBy: until };
  const page = await contactsFor(db, sort, query);
  return {
    rows: page.rows.flatMap((dossier) => rowsOf(dossier, until)),
    next: page.next,
    total: null,
  };
}

/** The note that ends first; the person stays as long as another one holds. */
function rowsOf({ contact, notes }: Dossier, until: IsoDate): RetentionRow[] {
  const ending = notes.filter(({ retainUntil }) => retainUntil !== null);
  const [note] = ending.toSorted((a, b) =>
    (a.retainUntil ?? '') < (b.retainUntil ?? '') ? -1 : 1,
  );
  if (!contact || !note) return [];
  const held = notes.some(({ retainUntil }) => retainUntil === null || retainUntil > until);
  return [{ contact, note, held }];
}

/** Who has to be told where their data came from. */
export interface Untold {
  readonly people: readonly UntoldPerson[];
  /** Whether there are more than those. */
  readonly more: boolean;
  readonly imports: readonly UntoldImport[];
}

/** The first of those who have to be told by a day, and imports of such people. */
export async function readUntold(db: LedgerDatabase, until: IsoDate): Promise<Untold> {
  const [page, imports] = await Promise.all([
    untoldPage(db, { until, limit: rowsAtOnce }),
    untoldImports(db, until),
  ]);
  return { people: page.rows, more: page.next !== null, imports };
}

/** The people of an import who were never written to, page by page. */
export async function readUntoldOf(
  db: LedgerDatabase,
  importId: Id,
  after: string | null,
): Promise<Page<Contact>> {
  return { ...(await untoldOfImport(db, importId, { after, limit: rowsAtOnce })), total: null };
}
