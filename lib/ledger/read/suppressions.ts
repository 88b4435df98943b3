import type { Channel, Identifier } from '@/lib/model/identifier';
import type { SuppressionReason } from '@/lib/model/vocabulary';

import { searchKey } from '../dossier';
import type { LedgerDatabase, StoredSuppression } from '../schema';
import { readPage } from './page';
import type { Direction, Page } from './page';

/**
 * Which stops, newest first unless told. Imported tokens are counted (`counts.tokens`), not listed:
 * they name nobody.
 */
export interface SuppressionQuery {
  readonly limit: number;
  readonly direction?: Direction;
  readonly after?: string;
  readonly reason?: SuppressionReason;
  readonly lifted?: boolean;
  /** Those that stop this channel. */
  readonly channel?: Channel;
  /** Erased ones have none, but for whole domains: `none` are these. */
  readonly kind?: Identifier['type'] | 'none';
  /** Part of the name of whoever put it on record; not known of erased ones. */
  readonly author?: string;
  /** Exactly who put it on record; null: those that name nobody any more. */
  readonly by?: string | null;
  /** Part of the address; stops whose person was erased have none. */
  readonly search?: string;
}

/** One page of the stops that people recorded. */
export async function suppressionPage(
  db: LedgerDatabase,
  { limit, after, direction = 'descending', ...wanted }: SuppressionQuery,
): Promise<Page<StoredSuppression>> {
  const matches = matcher(wanted);
  return readPage(
    db.transaction('suppressions').store.index('byOrder'),
    { direction, limit, after },
    ({ order }) => order,
    (stop) => (matches(stop) ? stop : null),
  );
}

function matcher(query: Omit<SuppressionQuery, 'limit'>) {
  const { reason, lifted, channel, kind, by } = query;
  const wanted = searchKey(query.search ?? '');
  const author = searchKey(query.author ?? '');
  return (stop: StoredSuppression): boolean =>
    (reason === undefined || stop.reason === reason) &&
    (lifted === undefined || (stop.lifted !== null) === lifted) &&
    (channel === undefined || stop.channels === 'all' || stop.channels.includes(channel)) &&
    (kind === undefined || (kindOf(stop) ?? 'none') === kind) &&
    (by === undefined || (stop.plain?.by ?? null) === by) &&
    searchKey(stop.plain?.by ?? '').includes(author) &&
    searchKey(stop.plain?.identifier.value ?? '').includes(wanted);
}

function kindOf({ plain, domain }: StoredSuppression): Identifier['type'] | null {
  return plain?.identifier.type ?? (domain ? 'domain' : null);
}
