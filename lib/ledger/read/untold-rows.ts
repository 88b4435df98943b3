import type { Contact, Id } from '@/lib/model/record';

import { dossierAt, rowCount } from '../packed/segment';
import type { LedgerDatabase } from '../schema';
import type { Page } from './page';

/** Batches read at once: some five hundred people. */
const atOnce = 4;

/**
 * The people of an import who were never written to, in the order of the file: whoever was, or was
 * changed since, has a dossier of their own and stands in the list of people by themselves.
 */
export async function untoldOfImport(
  db: LedgerDatabase,
  importId: Id,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<Page<Contact>> {
  const begun = await db.get('imports', importId);
  const [n = begun?.firstEntry ?? 0, row = 0] = after?.split(':').map(Number) ?? [];
  const rows: Contact[] = [];
  let start = { n, row };
  for (;;) {
    const tx = db.transaction(['segments', 'contacts']);
    const segments = await tx
      .objectStore('segments')
      .getAll(IDBKeyRange.lowerBound(start.n), atOnce);
    for (const segment of segments) {
      if (segment.common.importId !== importId) continue;
      for (let at = segment.n === start.n ? start.row : 0; at < rowCount(segment); at++) {
        const contact = dossierAt(segment, at)?.contact;
        if (!contact || (await tx.objectStore('contacts').get(contact.id))) continue;
        if (rows.length === limit) return { rows, next: `${segment.n}:${at}`, partial: false };
        rows.push(contact);
      }
    }
    const last = segments.at(-1);
    if (!last) return { rows, next: null, partial: false };
    start = { n: last.n + 1, row: 0 };
  }
}
