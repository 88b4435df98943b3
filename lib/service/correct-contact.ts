import { append } from '@/lib/ledger/append';
import { dossierOf } from '@/lib/ledger/read/dossier';
import { RefusalError } from '@/lib/messages/receive';
import { identifierKey } from '@/lib/model/identifier';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Puts a person's data right (Article 16); what the page leaves out is taken away. */
export const correctContact: Handler<'correct-contact'> = async (input, context) => {
  const db = await context.ledger();
  const dossier = await dossierOf(db, input.contactId);
  if (!dossier?.contact) throw new RefusalError('not-on-record', 'the person is not on record');
  const { id, identifiers } = dossier.contact;
  const kept = new Set(input.contact.identifiers.map(identifierKey));
  const removed = identifiers.filter((one) => !kept.has(identifierKey(one)));
  const contact = { ...input.contact, id };
  const author = await authorOf(db);
  await append(db, [
    eventOf({ type: 'contact-corrected', contact, removed }, author, context.now()),
  ]);
  await context.browser.recordChanged();
  return null;
};
