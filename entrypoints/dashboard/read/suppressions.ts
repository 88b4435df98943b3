import type { Page, SuppressionFilter, SuppressionRow } from '@/components/dashboard/rows';
import { counts } from '@/lib/ledger/read/counts';
import { suppressionPage } from '@/lib/ledger/read/suppressions';
import type { LedgerDatabase, StoredSuppression } from '@/lib/ledger/schema';
import type { Id } from '@/lib/model/record';

import { rowsAtOnce } from './rows-at-once';

/** A page of the stops that hold, the newest first unless asked for otherwise. */
export async function readSuppressions(
  db: LedgerDatabase,
  { text, reason, channel, kind, oldest }: SuppressionFilter,
  after: string | null,
): Promise<Page<SuppressionRow>> {
  const page = await suppressionPage(db, {
    limit: rowsAtOnce,
    lifted: false,
    direction: oldest ? 'ascending' : 'descending',
    search: text,
    ...(after !== null && { after }),
    ...(reason !== '' && { reason }),
    ...(channel !== '' && { channel }),
    ...(kind !== '' && { kind }),
  });
  const { counts: kept } = await counts(db);
  const plain = text === '' && reason === '' && channel === '' && kind === '';
  const total = plain ? (kept['stops'] ?? 0) : null;
  return { rows: page.rows.map((stop) => suppressionRowOf(stop)), next: page.next, total };
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
