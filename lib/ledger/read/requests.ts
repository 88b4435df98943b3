import type { SubjectRequest } from '@/lib/model/record';

import { searchKey } from '../dossier';
import type { LedgerDatabase, StoredRequest } from '../schema';
import { readPage } from './page';
import type { Page } from './page';

/** Which requests: the open ones by the day they are due, or all, newest first. */
export interface RequestQuery {
  readonly open: boolean;
  readonly limit: number;
  readonly after?: string;
  readonly kind?: SubjectRequest['kind'];
  /** Part of the address, or of what they wrote. */
  readonly search?: string;
}

/** One page of data subjects' requests. */
export async function requestPage(
  db: LedgerDatabase,
  { open, limit, after, kind, search = '' }: RequestQuery,
): Promise<Page<StoredRequest>> {
  const { store } = db.transaction('requests');
  const wanted = searchKey(search);
  const matches = ({ kind: asked, identifier, words }: SubjectRequest) =>
    (kind === undefined || asked === kind) &&
    searchKey(`${identifier.value} ${words ?? ''}`).includes(wanted);
  return readPage(
    open ? store.index('byDue') : store.index('byOrder'),
    { direction: open ? 'ascending' : 'descending', limit, after },
    (stored) => (open ? (stored.dueOrder ?? '') : stored.order),
    (stored) => (matches(stored.request) ? stored : null),
  );
}
