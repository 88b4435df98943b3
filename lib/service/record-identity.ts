import { append } from '@/lib/ledger/append';
import { RefusalError } from '@/lib/messages/receive';
import { holdIdentity, isSame } from '@/lib/policy/hold';

import { eventOf } from './author';
import type { Handler } from './context';

/** Records who writes, and for whom. The author of the entry is the name it brings. */
export const recordIdentity: Handler<'record-identity'> = async ({ identity }, context) => {
  const db = await context.ledger();
  if (!isSame(holdIdentity(identity, await context.administered()), identity))
    throw new RefusalError('locked', 'an administrator fixed a part of the identity');
  const event = eventOf({ type: 'identity-recorded', identity }, identity.name, context.now());
  await append(db, [event]);
  await context.browser.recordChanged();
  return null;
};
