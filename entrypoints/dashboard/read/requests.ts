import { contactName, requestLabel } from '@/components/dashboard/labels';
import type { RequestFilter } from '@/components/dashboard/questions';
import type { Page, RequestRow } from '@/components/dashboard/rows';
import { counts } from '@/lib/ledger/read/counts';
import { dossierOfSubject } from '@/lib/ledger/read/dossier';
import { requestPage, type RequestQuery } from '@/lib/ledger/read/requests';
import type { LedgerDatabase, StoredRequest } from '@/lib/ledger/schema';
import type { Id } from '@/lib/model/record';
import { requestKinds } from '@/lib/model/vocabulary';

import { daysFromNow } from '../now';
import { byName, pageInTurn } from './in-turn';
import { rowsAtOnce } from './rows-at-once';

const orders: Partial<
  Record<RequestFilter['sort'], Required<Pick<RequestQuery, 'sort' | 'direction'>>>
> = {
  due: { sort: 'due', direction: 'ascending' },
  'due-last': { sort: 'due', direction: 'descending' },
  newest: { sort: 'received', direction: 'descending' },
  oldest: { sort: 'received', direction: 'ascending' },
};

/** A page of requests: the open ones, those that stand otherwise, or all. */
export async function readRequests(
  db: LedgerDatabase,
  filter: RequestFilter,
  after: string | null,
): Promise<Page<RequestRow>> {
  const { state, sort: _, ...narrowing } = filter;
  const page = await pageFor(db, filter, after);
  const { counts: kept } = await counts(db);
  const plain = state === 'open' && Object.values(narrowing).every((value) => value === '');
  return { ...page, total: plain ? (kept['requests:open'] ?? 0) : null };
}

/** One request; null where there is none with this id. */
export async function readRequest(db: LedgerDatabase, id: Id): Promise<RequestRow | null> {
  const stored = await db.get('requests', id);
  return stored ? rowOf(db, stored) : null;
}

type Query = Omit<RequestQuery, 'limit' | 'after'>;
type Found = Pick<Page<RequestRow>, 'rows' | 'next'>;

async function pageFor(
  db: LedgerDatabase,
  filter: RequestFilter,
  after: string | null,
): Promise<Found> {
  const { sort, kind, country } = filter;
  const query = queryOf(filter);
  const turned = sort.endsWith('-last');
  if (sort === 'who' || sort === 'who-last')
    return pageByWho(db, { query, country, turned }, after);
  if (sort !== 'kind' && sort !== 'kind-last') return pageIn(db, query, country, after, rowsAtOnce);
  const kinds = byName(kind === '' ? requestKinds : [kind], requestLabel, turned);
  return pageInTurn(kinds, after, async (name, from, limit) => {
    const one = requestKinds.find((known) => known === name);
    return pageIn(db, { ...query, ...(one && { kind: one }) }, country, from, limit);
  });
}

function queryOf({ state, kind, channel, due, author, text, sort }: RequestFilter): Query {
  const open = state === 'open';
  return {
    ...(orders[sort] ?? { sort: open ? 'due' : 'received' }),
    open,
    search: text,
    author,
    ...(state !== 'all' && { state }),
    ...(channel !== '' && { channel }),
    ...(open && due !== '' && { dueBy: daysFromNow(due === 'late' ? -1 : Number(due)) }),
    ...(kind !== '' && { kind }),
  };
}

/** Requests looked at for one page before it is given back unfinished. */
const lookedAt = 1000;

/** Where somebody is stands with the person, not with the request; a page may be a little longer. */
async function pageIn(
  db: LedgerDatabase,
  query: Query,
  country: string,
  after: string | null,
  limit: number,
): Promise<Found> {
  const rows: RequestRow[] = [];
  let from = after;
  for (let seen = 0; seen < lookedAt && rows.length < limit;) {
    const page = await requestPage(db, { ...query, limit, ...(from !== null && { after: from }) });
    const found = await Promise.all(page.rows.map(async (stored) => rowOf(db, stored)));
    rows.push(...found.filter(({ contact }) => country === '' || contact?.country === country));
    seen += limit;
    from = page.next;
    if (from === null) break;
  }
  return { rows, next: from };
}

interface ByWho {
  readonly query: Query;
  readonly country: string;
  readonly turned: boolean;
}

/** Ids in the order of the names, kept while somebody reads on. */
const ordered = new WeakMap<LedgerDatabase, { question: string; ids: readonly Id[] }>();

/** Names stand with the people, and may be corrected there: all that are asked for are read first. */
async function pageByWho(
  db: LedgerDatabase,
  { query, country, turned }: ByWho,
  after: string | null,
): Promise<Found> {
  const question = JSON.stringify([query, country, turned]);
  const known = ordered.get(db);
  const ids =
    after !== null && known?.question === question
      ? known.ids
      : byName(await allIn(db, query, country), ({ name }) => name, turned).map(
          ({ request }) => request.id,
        );
  ordered.set(db, { question, ids });
  const start = Number(after ?? 0);
  const end = start + rowsAtOnce;
  const rows = await Promise.all(ids.slice(start, end).map(async (id) => readRequest(db, id)));
  return {
    rows: rows.filter((row) => row !== null),
    next: end < ids.length ? String(end) : null,
  };
}

async function allIn(db: LedgerDatabase, query: Query, country: string): Promise<RequestRow[]> {
  const rows: RequestRow[] = [];
  let from: string | null = null;
  do {
    const page: Found = await pageIn(db, query, country, from, 500);
    rows.push(...page.rows);
    from = page.next;
  } while (from !== null);
  return rows;
}

async function rowOf(db: LedgerDatabase, { request }: StoredRequest): Promise<RequestRow> {
  const dossier = await dossierOfSubject(db, request);
  const contact = dossier?.contact ?? null;
  const name = contact ? contactName(contact) : request.identifier.value;
  return { request, name, contact, heldUnder: dossier?.id ?? null };
}
