import type { LedgerDatabase, StoredRequest } from '../schema';
import { readPage } from './page';
import type { Page } from './page';

/** Which requests: the open ones by the day they are due, or all, newest first. */
export interface RequestQuery {
  readonly open: boolean;
  readonly limit: number;
  readonly after?: string;
}

/** One page of data subjects' requests. */
export async function requestPage(
  db: LedgerDatabase,
  { open, limit, after }: RequestQuery,
): Promise<Page<StoredRequest>> {
  const { store } = db.transaction('requests');
  return readPage(
    open ? store.index('byDue') : store.index('byOrder'),
    { direction: open ? 'ascending' : 'descending', limit, after },
    (stored) => (open ? (stored.dueOrder ?? '') : stored.order),
    (stored) => stored,
  );
}
