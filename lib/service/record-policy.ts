import { append } from '@/lib/ledger/append';
import { RefusalError } from '@/lib/messages/receive';
import { holdPolicy, isSame } from '@/lib/policy/hold';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Records what the organisation decided about the gate and its limits. */
export const recordPolicy: Handler<'record-policy'> = async ({ policy }, context) => {
  const db = await context.ledger();
  if (!isSame(holdPolicy(policy, await context.administered()), policy))
    throw new RefusalError('locked', 'an administrator fixed a part of the policy');
  const author = await authorOf(db);
  await append(db, [eventOf({ type: 'policy-recorded', policy }, author, context.now())]);
  await context.browser.recordChanged();
  return null;
};
