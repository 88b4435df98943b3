import { append } from '@/lib/ledger/append';
import { RefusalError } from '@/lib/messages/receive';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Records how a request was answered, or why it was refused. */
export const answerRequest: Handler<'answer-request'> = async (input, context) => {
  const db = await context.ledger();
  const stored = await db.get('requests', input.requestId);
  if (!stored) throw new RefusalError('not-on-record', 'the request is not on record');
  const at = context.now();
  const request = { ...stored.request, state: input.state, answer: input.answer, answeredAt: at };
  const author = await authorOf(db);
  await append(db, [eventOf({ type: 'request-updated', request }, author, at)]);
  await context.browser.recordChanged();
  return null;
};
