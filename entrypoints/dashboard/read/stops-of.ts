import { tokensOf } from '@/lib/ledger/key';
import { stopsFor } from '@/lib/ledger/read/stops-for';
import type { Dossier, LedgerDatabase } from '@/lib/ledger/schema';
import type { SuppressionReason } from '@/lib/model/vocabulary';

/** The strongest reason why each may not be written to; one transaction for the whole page. */
export async function stopsOf(
  db: LedgerDatabase,
  dossiers: readonly Dossier[],
): Promise<(SuppressionReason | null)[]> {
  const token = await tokensOf(db);
  const { store } = db.transaction('stops');
  const pages = new Map<number, ReturnType<typeof store.get>>();
  const readPage = async (n: number) => {
    const page = pages.get(n) ?? store.get(n);
    pages.set(n, page);
    return page;
  };
  return Promise.all(
    dossiers.map(async ({ contact }) => {
      const found = await Promise.all(
        (contact?.identifiers ?? []).map(async (identifier) =>
          stopsFor(identifier, token, readPage),
        ),
      );
      return found.flat()[0]?.reason ?? null;
    }),
  );
}
