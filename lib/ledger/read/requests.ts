import type { Identifier } from '@/lib/model/identifier';
import type { SubjectRequest } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { searchKey } from '../dossier';
import type { LedgerDatabase, StoredRequest } from '../schema';
import { readPage } from './page';
import type { Direction, Page } from './page';

/** Which requests, in what order. */
export interface RequestQuery {
  /** Only those that wait for an answer. */
  readonly open: boolean;
  /** Only those that stand like this. */
  readonly state?: SubjectRequest['state'];
  /** Only those whose answer is due by this day. */
  readonly dueBy?: IsoDate;
  /** Only those whose sender is known by this. */
  readonly channel?: Identifier['type'];
  /** By the day they are due (open ones only) or came in; due or newest first unless told. */
  readonly sort?: 'due' | 'received';
  readonly direction?: Direction;
  readonly limit: number;
  readonly after?: string;
  readonly kind?: SubjectRequest['kind'];
  /** Part of the name of whoever put it on record. */
  readonly author?: string;
  /** Part of the address, or of what they wrote. */
  readonly search?: string;
}

/** One page of data subjects' requests. */
export async function requestPage(
  db: LedgerDatabase,
  { open, limit, after, search = '', sort, direction: way, ...wanted }: RequestQuery,
): Promise<Page<StoredRequest>> {
  const { store } = db.transaction('requests');
  const said = searchKey(search);
  const byDue = open && sort !== 'received';
  const direction = way ?? (byDue ? 'ascending' : 'descending');
  const state = open ? 'open' : wanted.state;
  const matches = (one: SubjectRequest) =>
    isWanted(one, { ...wanted, state }) &&
    searchKey(`${one.identifier.value} ${one.words ?? ''}`).includes(said);
  return readPage(
    byDue ? store.index('byDue') : store.index('byOrder'),
    { direction, limit, after },
    (stored) => (byDue ? (stored.dueOrder ?? '') : stored.order),
    (stored) => (matches(stored.request) ? stored : null),
  );
}

function isWanted(
  request: SubjectRequest,
  {
    kind,
    channel,
    author = '',
    dueBy,
    state,
  }: Pick<RequestQuery, 'kind' | 'channel' | 'author' | 'dueBy'> & {
    readonly state: SubjectRequest['state'] | undefined;
  },
): boolean {
  const due = request.extended?.dueOn ?? request.dueOn;
  return (
    (state === undefined || request.state === state) &&
    (kind === undefined || request.kind === kind) &&
    (channel === undefined || request.identifier.type === channel) &&
    searchKey(request.by).includes(searchKey(author)) &&
    (dueBy === undefined || due <= dueBy)
  );
}
