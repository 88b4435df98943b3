import { dueOn as dayDue } from '@/lib/law/clock';
import { holidaysOf } from '@/lib/law/holidays';
import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { factsFor } from '@/lib/ledger/read/facts';
import { settings } from '@/lib/ledger/read/settings';
import { RefusalError } from '@/lib/messages/receive';
import type { SubjectRequest } from '@/lib/model/record';
import { localDayOf } from '@/lib/model/time';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/**
 * Records what a person asked for. The answer is due one calendar month after it arrived (GDPR
 * Article 12(3)), on a working day where the sender is (Regulation 1182/71 Article 3).
 */
export const recordRequest: Handler<'record-request'> = async (input, context) => {
  const db = await context.ledger();
  const { identity } = await settings(db);
  const holidays = holidaysOf(identity?.country ?? null);
  const dueOn = dayDue(localDayOf(new Date(input.receivedAt)), 'P1M', holidays);
  if (!dueOn) throw new RefusalError('malformed', `no such day: ${input.receivedAt}`);
  const [facts] = await factsFor(db, [input.identifier]);
  const by = await authorOf(db);
  const request: SubjectRequest = {
    id: newId(),
    contactId: facts?.contact?.id ?? null,
    identifier: input.identifier,
    kind: input.kind,
    receivedAt: input.receivedAt,
    dueOn,
    extended: null,
    state: 'open',
    answer: null,
    answeredAt: null,
    words: input.words,
    by,
  };
  await append(db, [eventOf({ type: 'request-recorded', request }, by, context.now())]);
  await context.browser.recordChanged();
  return { id: request.id, dueOn };
};
