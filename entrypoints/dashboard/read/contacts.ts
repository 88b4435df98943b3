import type { ContactFilter } from '@/components/dashboard/questions';
import type { ContactRow, Page } from '@/components/dashboard/rows';
import { takeNewest, type NewestRows } from '@/lib/ledger/begin-open';
import { listContacts } from '@/lib/ledger/read/contact-list';
import { newestNote, type ContactQuery } from '@/lib/ledger/read/contact-query';
import { counts } from '@/lib/ledger/read/counts';
import type { Dossier, LedgerDatabase } from '@/lib/ledger/schema';
import type { IsoInstant } from '@/lib/model/time';

import { daysFromNow, isInstant } from '../now';
import { rowsAtOnce } from './rows-at-once';

/**
 * A page of contacts with their newest note. The stop that covers each is not known before `whole`:
 * it is looked up in other pages of the record, and the first rows do not wait for it.
 */
export async function readContacts(
  db: LedgerDatabase,
  filter: ContactFilter,
  after: string | null,
): Promise<Page<ContactRow>> {
  const plain = Object.values({ ...filter, sort: '' }).every((value) => value === '');
  const begun = plain && after === null ? await takeNewest() : null;
  const state = plain ? (begun?.state ?? counts(db)) : null;
  const page = await contactsFor(db, filter.sort, queryOf(filter, after), begun);
  const kept = await state;
  return {
    rows: page.rows.flatMap((dossier) => rowOf(dossier, undefined)),
    next: page.next,
    total: kept ? (kept.counts['contacts'] ?? 0) : null,
    whole: async () => wholeRows(db, page.rows),
  };
}

async function wholeRows(db: LedgerDatabase, dossiers: readonly Dossier[]): Promise<ContactRow[]> {
  // With it comes all that tokens are made with; the first rows do not wait for it.
  const { stopsOf } = await import('./stops-of');
  const stops = await stopsOf(db, dossiers);
  return dossiers.flatMap((dossier, index) => rowOf(dossier, stops[index] ?? null));
}

/** What narrows a list is loaded when something is asked for: the first rows do not wait for it. */
const narrower = async () => (await import('@/lib/ledger/read/narrow')).candidatesIn;

/** One page of contacts in the order that is asked for. */
export async function contactsFor(
  db: LedgerDatabase,
  sort: ContactFilter['sort'],
  query: ContactQuery,
  begun: NewestRows | null = null,
): Promise<PageOfDossiers> {
  if (sort in orders) return listContacts(db, query, narrower, begun);
  const [{ groupedPage }, { groupsFor }] = await Promise.all([
    import('@/lib/ledger/read/grouped'),
    import('./contact-groups'),
  ]);
  return groupedPage(db, query, await groupsFor(db, sort), narrower);
}

type PageOfDossiers = Awaited<ReturnType<typeof listContacts>>;

const orders: Partial<Record<ContactFilter['sort'], Pick<ContactQuery, 'sort' | 'direction'>>> = {
  newest: { sort: 'changed', direction: 'descending' },
  oldest: { sort: 'changed', direction: 'ascending' },
  name: { sort: 'name', direction: 'ascending' },
  'name-last': { sort: 'name', direction: 'descending' },
  'erase-by': { sort: 'erase-by', direction: 'ascending' },
  'erase-last': { sort: 'erase-by', direction: 'descending' },
};

/** What the ledger is asked for. */
export function queryOf(filter: ContactFilter, after: string | null): ContactQuery {
  const { text, origin, basis, country, review, sort } = filter;
  const { author, campaign, channel, due, finding } = filter;
  return {
    // In groups, the newest comes first in each.
    ...(orders[sort] ?? { sort: 'changed', direction: 'descending' }),
    limit: rowsAtOnce,
    // What is found so far is shown, and the table asks for more by itself.
    patience: 100,
    ...(after !== null && { after }),
    ...(text !== '' && { search: text }),
    ...(origin !== '' && { origin }),
    ...(basis !== '' && { basis }),
    ...(country !== '' && { country }),
    ...(review !== '' && { review }),
    ...(author !== '' && { author }),
    ...(campaign !== '' && { campaignId: campaign }),
    ...(channel !== '' && { channel }),
    ...(due !== '' && { eraseBy: daysFromNow(Number(due)) }),
    ...(finding !== '' && { finding }),
  };
}

function rowOf(dossier: Dossier, suppressed: ContactRow['suppressed']): ContactRow[] {
  const { contact, outreach, changeOrder } = dossier;
  if (!contact) return [];
  return [
    {
      contact,
      note: newestNote(dossier),
      suppressed,
      lastOutreachAt: outreach.lastAt,
      changedAt: momentIn(changeOrder),
    },
  ];
}

/** The moment that an order of changes begins with. */
function momentIn(changeOrder: string | undefined): IsoInstant | null {
  const text = changeOrder?.split(' ', 1)[0] ?? '';
  return isInstant(text) ? text : null;
}
