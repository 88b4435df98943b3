import type { RecipientFacts } from '@/lib/model/assessment';
import { identifierKey } from '@/lib/model/identifier';
import type { Identifier } from '@/lib/model/identifier';

import { newDossier } from '../dossier';
import { tokensOf } from '../key';
import type { LedgerDatabase } from '../schema';
import { dossierByKey, dossierStores } from './dossier';
import { recorderIn } from './recorded-by';
import { stopsFor } from './stops-for';

/**
 * Everything the record knows about each identifier, in the order asked. Nobody on record is an
 * answer too: no contact, no notes, and whatever stops cover the address.
 *
 * @throws {LedgerError} Where the record cannot be read: then the recipient is unknown, never fine.
 */
export async function factsFor(
  db: LedgerDatabase,
  identifiers: readonly Identifier[],
): Promise<RecipientFacts[]> {
  const token = await tokensOf(db);
  const recordedBy = recorderIn(db);
  const tx = db.transaction(dossierStores);
  const pages = new Map<number, ReturnType<typeof fetchPage>>();
  const fetchPage = async (n: number) => tx.objectStore('stops').get(n);
  const readPage = async (n: number) => {
    const page = pages.get(n) ?? fetchPage(n);
    pages.set(n, page);
    return page;
  };
  return Promise.all(
    identifiers.map(async (identifier) => {
      const [dossier, suppressions] = await Promise.all([
        dossierByKey(tx, identifierKey(identifier)),
        stopsFor(identifier, token, readPage, recordedBy),
      ]);
      const { contact, notes, requests, outreach } = dossier ?? newDossier('');
      // The note that stands for somebody is the newest: it is the first one for whoever asks.
      const newestFirst = notes.toReversed();
      return { identifier, contact, notes: newestFirst, suppressions, requests, outreach };
    }),
  );
}
