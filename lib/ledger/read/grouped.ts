import type { Dossier, LedgerDatabase } from '../schema';
import { listContacts } from './contact-list';
import type { CandidatesIn } from './contact-list';
import type { ContactQuery, NewestNote } from './contact-query';
import type { Page } from './page';

/** People whose newest note says the same, under a name that the cursor keeps. */
export interface Group {
  readonly name: string;
  readonly newest: NewestNote;
  /** It is known that there is nobody in it: it need not be looked for. */
  readonly empty?: boolean;
}

/**
 * A page of people in groups, one group after the other, and in each of them in the order of the
 * query: how a list is sorted by what has few values, without an index of its own.
 */
export async function groupedPage(
  db: LedgerDatabase,
  { after, ...query }: ContactQuery,
  groups: readonly Group[],
  narrower: () => Promise<CandidatesIn>,
): Promise<Page<Dossier>> {
  const begun = after === undefined ? null : placeIn(after);
  const start = begun ? groups.findIndex(({ name }) => name === begun.group) : 0;
  const until = performance.now() + (query.patience ?? Number.POSITIVE_INFINITY);
  const rows: Dossier[] = [];
  let from = begun?.after;
  for (const { name, newest, empty } of groups.slice(Math.max(0, start))) {
    if (empty) continue;
    const limit = query.limit - rows.length;
    if (limit === 0 || performance.now() > until)
      return { rows, next: cursorOf(name, from), partial: limit > 0 };
    const patience = until - performance.now();
    const page = await listContacts(
      db,
      { ...query, newest, limit, patience, ...(from !== undefined && { after: from }) },
      narrower,
    );
    rows.push(...page.rows);
    if (page.next !== null) return { ...page, rows, next: cursorOf(name, page.next) };
    from = undefined;
  }
  return { rows, next: null, partial: false };
}

function cursorOf(group: string, after: string | undefined): string {
  return JSON.stringify([group, after ?? null]);
}

function placeIn(cursor: string): { readonly group: string; readonly after: string | undefined } {
  const parsed: unknown = JSON.parse(cursor);
  const [group, after]: unknown[] = Array.isArray(parsed) ? parsed : [];
  if (typeof group !== 'string') throw new TypeError('Not a page cursor.');
  return { group, after: typeof after === 'string' ? after : undefined };
}
