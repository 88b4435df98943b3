import { dueOn as dayDue } from '@/lib/law/clock';
import { holidaysOf } from '@/lib/law/holidays';
import { append } from '@/lib/ledger/append';
import { settings } from '@/lib/ledger/read/settings';
import { RefusalError } from '@/lib/messages/receive';
import type { SubjectRequest } from '@/lib/model/record';
import { localDayOf, type IsoDate } from '@/lib/model/time';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';
import { refuseFuture } from './refuse-future';

/**
 * Puts right on which day a request came in, and with it the day its answer is due (Article 12(3)).
 * What stood there before stays beside it, with the reason.
 */
export const correctReceived: Handler<'correct-received'> = async (input, context) => {
  const { requestId, receivedAt, reason } = input;
  const at = context.now();
  refuseFuture(receivedAt, at);
  const db = await context.ledger();
  const stored = await db.get('requests', requestId);
  if (!stored) throw new RefusalError('not-on-record', 'there is no such request');
  const { request } = stored;
  const day = dayOf(receivedAt);
  if (day === dayOf(request.receivedAt)) throw new RefusalError('malformed', 'that day already');
  if (request.answeredAt !== null && day > dayOf(request.answeredAt))
    throw new RefusalError('malformed', 'answered before it came in');
  const holidays = holidaysOf((await settings(db)).identity?.country ?? null);
  const dueOn = dayDue(day, 'P1M', holidays);
  const latest = dayDue(day, 'P3M', holidays);
  if (!dueOn || !latest) throw new RefusalError('malformed', `no such day: ${receivedAt}`);
  const { receivedAt: from, corrections = [] } = request;
  const corrected: SubjectRequest = {
    ...request,
    receivedAt,
    dueOn,
    extended: within(request.extended, latest),
    corrections: [...corrections, { from, reason }],
  };
  const author = await authorOf(db);
  await append(db, [eventOf({ type: 'request-updated', request: corrected }, author, at)]);
  await context.browser.recordChanged();
  return { dueOn: corrected.extended?.dueOn ?? dueOn };
};

function dayOf(instant: string): IsoDate {
  return localDayOf(new Date(instant));
}

/** More time was given to a day that may be too late now; it was not given to a later one. */
function within(extended: SubjectRequest['extended'], latest: IsoDate): SubjectRequest['extended'] {
  return extended && extended.dueOn > latest ? { ...extended, dueOn: latest } : extended;
}
