import { append } from '@/lib/ledger/append';
import { dossierOf } from '@/lib/ledger/read/dossier';
import { RefusalError } from '@/lib/messages/receive';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Records how a request was answered, or why it was refused. */
export const answerRequest: Handler<'answer-request'> = async (input, context) => {
  const db = await context.ledger();
  const dossier = await dossierOf(db, input.contactId);
  const open = dossier?.requests.find(({ id }) => id === input.requestId);
  if (!open) throw new RefusalError('not-on-record', 'the request is not on record');
  const at = context.now();
  const request = { ...open, state: input.state, answer: input.answer, answeredAt: at };
  const author = await authorOf(db);
  await append(db, [eventOf({ type: 'request-updated', request }, author, at)]);
  await context.browser.recordChanged();
  return null;
};
