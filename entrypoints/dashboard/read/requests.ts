import { contactName } from '@/components/dashboard/labels';
import type { Page, RequestFilter, RequestRow } from '@/components/dashboard/rows';
import { counts } from '@/lib/ledger/read/counts';
import { dossierOfSubject } from '@/lib/ledger/read/dossier';
import { requestPage, type RequestQuery } from '@/lib/ledger/read/requests';
import type { LedgerDatabase, StoredRequest } from '@/lib/ledger/schema';
import type { Id } from '@/lib/model/record';

import { daysFromNow } from '../now';
import { rowsAtOnce } from './rows-at-once';

const orders = {
  due: { sort: 'due', direction: 'ascending' },
  'due-last': { sort: 'due', direction: 'descending' },
  newest: { sort: 'received', direction: 'descending' },
  oldest: { sort: 'received', direction: 'ascending' },
} as const satisfies Record<RequestFilter['sort'], Pick<RequestQuery, 'sort' | 'direction'>>;

/** A page of requests: the open ones, those that stand otherwise, or all. */
export async function readRequests(
  db: LedgerDatabase,
  { state, kind, channel, due, text, sort }: RequestFilter,
  after: string | null,
): Promise<Page<RequestRow>> {
  const open = state === 'open';
  const page = await requestPage(db, {
    ...orders[sort],
    open,
    limit: rowsAtOnce,
    search: text,
    ...(state !== 'all' && { state }),
    ...(channel !== '' && { channel }),
    ...(open && due !== '' && { dueBy: daysFromNow(due === 'late' ? -1 : Number(due)) }),
    ...(kind !== '' && { kind }),
    ...(after !== null && { after }),
  });
  const rows = await Promise.all(page.rows.map(async (stored) => rowOf(db, stored)));
  const { counts: kept } = await counts(db);
  const plain = open && [kind, text, channel, due].every((value) => value === '');
  return { rows, next: page.next, total: plain ? (kept['requests:open'] ?? 0) : null };
}

/** One request; null where there is none with this id. */
export async function readRequest(db: LedgerDatabase, id: Id): Promise<RequestRow | null> {
  const stored = await db.get('requests', id);
  return stored ? rowOf(db, stored) : null;
}

async function rowOf(db: LedgerDatabase, { request }: StoredRequest): Promise<RequestRow> {
  const dossier = await dossierOfSubject(db, request);
  const contact = dossier?.contact ?? null;
  const name = contact ? contactName(contact) : request.identifier.value;
  return { request, name, contact, heldUnder: dossier?.id ?? null };
}
