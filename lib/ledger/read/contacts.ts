import type { Dossier, LedgerDatabase } from '../schema';
import { listContacts } from './contact-list';
import type { ContactQuery } from './contact-query';
import { candidatesIn } from './narrow';
import type { Page } from './page';

/**
 * One page of the people on record, with all that narrows a list at hand: for the background, where
 * nothing can be loaded later, and for pages past their first rows.
 */
export async function contactPage(db: LedgerDatabase, query: ContactQuery): Promise<Page<Dossier>> {
  return listContacts(db, query, async () => Promise.resolve(candidatesIn));
}
