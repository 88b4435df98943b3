import type { Page, SuppressionRow } from '@/components/dashboard/rows';
import { counts } from '@/lib/ledger/read/counts';
import { suppressionPage } from '@/lib/ledger/read/suppressions';
import type { LedgerDatabase, StoredSuppression } from '@/lib/ledger/schema';
import type { Id, SuppressionReason } from '@/lib/model/record';

import { rowsAtOnce } from './rows-at-once';

/** A page of the stops that hold, newest first. */
export async function readSuppressions(
  db: LedgerDatabase,
  { text, reason }: { readonly text: string; readonly reason: SuppressionReason | '' },
  after: string | null,
): Promise<Page<SuppressionRow>> {
  const page = await suppressionPage(db, {
    limit: rowsAtOnce,
    lifted: false,
    search: text,
    ...(after !== null && { after }),
    ...(reason !== '' && { reason }),
  });
  const { counts: kept } = await counts(db);
  const total = text === '' && reason === '' ? (kept['stops'] ?? 0) : null;
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
