import { append } from '@/lib/ledger/append';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/**
 * Erases people: every copy of what was held goes, the stops stay as keyed tokens (GDPR Article
 * 17).
 */
export const eraseContacts: Handler<'erase-contacts'> = async (input, context) => {
  const db = await context.ledger();
  const author = await authorOf(db);
  const at = context.now();
  const { contactIds, reason } = input;
  await append(
    db,
    contactIds.map((contactId) =>
      eventOf({ type: 'contact-erased', contactId, reason }, author, at),
    ),
  );
  await context.browser.recordChanged();
  return null;
};
