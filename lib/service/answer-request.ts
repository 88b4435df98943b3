import { append } from '@/lib/ledger/append';
import { dossierOfSubject } from '@/lib/ledger/read/dossier';
import { RefusalError } from '@/lib/messages/receive';
import type { EventBody } from '@/lib/model/event';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/**
 * Records how a request was answered, or why it was refused; and erases the person in the same
 * transaction where that is the answer.
 */
export const answerRequest: Handler<'answer-request'> = async (input, context) => {
  const db = await context.ledger();
  const stored = await db.get('requests', input.requestId);
  if (!stored || stored.request.state !== 'open')
    throw new RefusalError('not-on-record', 'the request is not open');
  const at = context.now();
  const { state, answer, erase = null } = input;
  const request = { ...stored.request, state, answer, answeredAt: at };
  const bodies: EventBody[] = [{ type: 'request-updated', request }];
  if (erase !== null) {
    if (state === 'refused')
      throw new RefusalError('malformed', 'refused, and erased all the same');
    const dossier = await dossierOfSubject(db, request);
    if (dossier) bodies.push({ type: 'contact-erased', contactId: dossier.id, reason: erase });
  }
  const author = await authorOf(db);
  await append(
    db,
    bodies.map((body) => eventOf(body, author, at)),
  );
  await context.browser.recordChanged();
  return null;
};
