import { append } from '@/lib/ledger/append';
import { RefusalError } from '@/lib/messages/receive';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Records that an answer takes longer than a month, by when and why (Article 12(3)). */
export const extendRequest: Handler<'extend-request'> = async (input, context) => {
  const db = await context.ledger();
  const stored = await db.get('requests', input.requestId);
  if (!stored || stored.request.state !== 'open')
    throw new RefusalError('not-on-record', 'the request is not open');
  const { dueOn, reason } = input;
  const request = { ...stored.request, extended: { dueOn, reason } };
  const author = await authorOf(db);
  await append(db, [eventOf({ type: 'request-updated', request }, author, context.now())]);
  await context.browser.recordChanged();
  return null;
};
