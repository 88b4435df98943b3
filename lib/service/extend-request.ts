import { dueOn as dayDue } from '@/lib/law/clock';
import { holidaysOf } from '@/lib/law/holidays';
import { append } from '@/lib/ledger/append';
import { settings } from '@/lib/ledger/read/settings';
import { RefusalError } from '@/lib/messages/receive';
import { localDayOf } from '@/lib/model/time';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/**
 * Records that an answer takes longer than a month, by when and why (Article 12(3)): once, by at
 * most two months, and told to the person within the first month.
 */
export const extendRequest: Handler<'extend-request'> = async (input, context) => {
  const db = await context.ledger();
  const stored = await db.get('requests', input.requestId);
  if (!stored || stored.request.state !== 'open')
    throw new RefusalError('not-on-record', 'the request is not open');
  const { request } = stored;
  if (request.extended) throw new RefusalError('malformed', 'it was given more time already');
  const { dueOn, reason } = input;
  const { identity } = await settings(db);
  const received = localDayOf(new Date(request.receivedAt));
  const latest = dayDue(received, 'P3M', holidaysOf(identity?.country ?? null));
  if (latest === null || dueOn <= request.dueOn || dueOn > latest)
    throw new RefusalError('malformed', `not between ${request.dueOn} and ${String(latest)}`);
  const at = context.now();
  if (localDayOf(new Date(at)) > request.dueOn)
    throw new RefusalError('malformed', 'the first month is over');
  const author = await authorOf(db);
  const extended = { ...request, extended: { dueOn, reason } };
  await append(db, [eventOf({ type: 'request-updated', request: extended }, author, at)]);
  await context.browser.recordChanged();
  return null;
};
