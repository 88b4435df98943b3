import { append } from '@/lib/ledger/append';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';
import { refuseFuture } from './refuse-future';
import { stopContact } from './stop-contact';

/** Records that somebody is not to be contacted: a person clicked, or said so in one of our pages. */
export const recordSuppression: Handler<'record-suppression'> = async (input, context) => {
  const now = context.now();
  refuseFuture(input.receivedAt, now);
  const db = await context.ledger();
  const by = await authorOf(db);
  const { ids, bodies } = await stopContact(db, input, by, now);
  await append(
    db,
    bodies.map((body) => eventOf(body, by, now)),
  );
  await context.browser.recordChanged();
  return { ids };
};
