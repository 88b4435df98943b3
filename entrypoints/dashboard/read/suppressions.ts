import { identifierLabel, identifierTypes, reasonLabel } from '@/components/dashboard/labels';
import type { SuppressionFilter } from '@/components/dashboard/questions';
import type { Page, SuppressionRow } from '@/components/dashboard/rows';
import { authorLabel } from '@/components/shared/author-label';
import { counts } from '@/lib/ledger/read/counts';
import { recorders } from '@/lib/ledger/read/recorders';
import { suppressionPage, type SuppressionQuery } from '@/lib/ledger/read/suppressions';
import type { LedgerDatabase, StoredSuppression } from '@/lib/ledger/schema';
import type { Id } from '@/lib/model/record';
import { suppressionReasons } from '@/lib/model/vocabulary';

import { byName, pageInTurn } from './in-turn';
import { rowsAtOnce } from './rows-at-once';

/** A page of the stops that hold, the newest first unless asked for otherwise. */
export async function readSuppressions(
  db: LedgerDatabase,
  filter: SuppressionFilter,
  after: string | null,
): Promise<Page<SuppressionRow>> {
  const { sort, ...narrowing } = filter;
  const page = await (sort === 'newest' || sort === 'oldest'
    ? suppressionPage(db, pageOf(queryOf(filter), after, rowsAtOnce))
    : pageInTurn(await groupsOf(db, filter), after, async (name, from, limit) =>
        suppressionPage(db, pageOf({ ...queryOf(filter), ...narrowTo(filter, name) }, from, limit)),
      ));
  const { counts: kept } = await counts(db);
  const plain = Object.values(narrowing).every((value) => value === '');
  const total = plain ? (kept['stops'] ?? 0) : null;
  return { rows: page.rows.map((stop) => suppressionRowOf(stop)), next: page.next, total };
}

type Query = Omit<SuppressionQuery, 'limit' | 'after'>;

function queryOf({ text, reason, channel, kind, author, sort }: SuppressionFilter): Query {
  return {
    lifted: false,
    direction: sort === 'oldest' ? 'ascending' : 'descending',
    search: text,
    author,
    ...(reason !== '' && { reason }),
    ...(channel !== '' && { channel }),
    ...(kind !== '' && { kind }),
  };
}

function pageOf(query: Query, after: string | null, limit: number): SuppressionQuery {
  return { ...query, limit, ...(after !== null && { after }) };
}

/** Stops of which no kind is known, as their person was erased. */
const noKind = 'none';

/** Stops that name nobody any more; nobody is called this. */
const noName = '\u{0}';

/** What the list is sorted by, value by value; only the one that it is narrowed to, if it is. */
async function groupsOf(
  db: LedgerDatabase,
  { sort, reason, kind }: SuppressionFilter,
): Promise<string[]> {
  const turned = sort.endsWith('-last');
  if (sort.startsWith('by')) {
    const names = byName(await recorders(db), authorLabel, turned);
    return turned ? [noName, ...names] : [...names, noName];
  }
  if (sort.startsWith('reason'))
    return byName(reason ? [reason] : suppressionReasons, reasonLabel, turned);
  const kinds: string[] = byName(kind ? [kind] : identifierTypes, identifierLabel, turned);
  return kind ? kinds : turned ? [noKind, ...kinds] : [...kinds, noKind];
}

function narrowTo({ sort }: SuppressionFilter, name: string): Query {
  if (sort.startsWith('by')) return { by: name === noName ? null : name };
  if (sort.startsWith('reason')) {
    const reason = suppressionReasons.find((one) => one === name);
    return reason ? { reason } : {};
  }
  return { kind: identifierTypes.find((one) => one === name) ?? noKind };
}

/** One stop; null where there is none, or where it was lifted. */
export async function readSuppression(db: LedgerDatabase, id: Id): Promise<SuppressionRow | null> {
  const stop = await db.get('suppressions', id);
  return stop && !stop.lifted ? suppressionRowOf(stop) : null;
}

function suppressionRowOf(stop: StoredSuppression): SuppressionRow {
  const { id, plain, channels, reason, receivedAt, domain } = stop;
  return {
    id,
    identifier: plain?.identifier ?? null,
    kind: plain?.identifier.type ?? (domain ? 'domain' : null),
    channels,
    reason,
    receivedAt,
    by: plain?.by ?? null,
  };
}
