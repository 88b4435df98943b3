import { append } from '@/lib/ledger/append';

import { eventOf } from './author';
import type { Handler } from './context';

/** Records who writes, and for whom. The author of the entry is the name it brings. */
export const recordIdentity: Handler<'record-identity'> = async ({ identity }, context) => {
  const db = await context.ledger();
  const event = eventOf({ type: 'identity-recorded', identity }, identity.name, context.now());
  await append(db, [event]);
  await context.browser.recordChanged();
  return null;
};
