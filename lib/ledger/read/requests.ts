import type { SubjectRequest } from '@/lib/model/record';

import { searchKey } from '../dossier';
import type { LedgerDatabase, StoredRequest } from '../schema';
import { readPage } from './page';
import type { Direction, Page } from './page';

/** Which requests, in what order. */
export interface RequestQuery {
  /** Only those that wait for an answer. */
  readonly open: boolean;
  /** By the day they are due (open ones only) or came in; due or newest first unless told. */
  readonly sort?: 'due' | 'received';
  readonly direction?: Direction;
  readonly limit: number;
  readonly after?: string;
  readonly kind?: SubjectRequest['kind'];
  /** Part of the address, or of what they wrote. */
  readonly search?: string;
}

/** One page of data subjects' requests. */
export async function requestPage(
  db: LedgerDatabase,
  { open, limit, after, kind, search = '', ...order }: RequestQuery,
): Promise<Page<StoredRequest>> {
  const { store } = db.transaction('requests');
  const wanted = searchKey(search);
  const byDue = open && order.sort !== 'received';
  const direction = order.direction ?? (byDue ? 'ascending' : 'descending');
  const matches = ({ kind: asked, identifier, words, state }: SubjectRequest) =>
    (!open || state === 'open') &&
    (kind === undefined || asked === kind) &&
    searchKey(`${identifier.value} ${words ?? ''}`).includes(wanted);
  return readPage(
    byDue ? store.index('byDue') : store.index('byOrder'),
    { direction, limit, after },
    (stored) => (byDue ? (stored.dueOrder ?? '') : stored.order),
    (stored) => (matches(stored.request) ? stored : null),
  );
}
