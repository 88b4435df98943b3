import type { SuppressionReason } from '@/lib/model/record';

import { searchKey } from '../dossier';
import type { LedgerDatabase, StoredSuppression } from '../schema';
import { readPage } from './page';
import type { Page } from './page';

/**
 * Which stops, newest first. Imported tokens are counted (`counts.tokens`), not listed: they name
 * nobody.
 */
export interface SuppressionQuery {
  readonly limit: number;
  readonly after?: string;
  readonly reason?: SuppressionReason;
  readonly lifted?: boolean;
  /** Part of the address; stops whose person was erased have none. */
  readonly search?: string;
}

/** One page of the stops that people recorded. */
export async function suppressionPage(
  db: LedgerDatabase,
  { limit, after, reason, lifted, search = '' }: SuppressionQuery,
): Promise<Page<StoredSuppression>> {
  const wanted = searchKey(search);
  return readPage(
    db.transaction('suppressions').store.index('byOrder'),
    { direction: 'descending', limit, after },
    ({ order }) => order,
    (stop) =>
      (reason === undefined || stop.reason === reason) &&
      (lifted === undefined || (stop.lifted !== null) === lifted) &&
      searchKey(stop.plain?.identifier.value ?? '').includes(wanted)
        ? stop
        : null,
  );
}
