import { append } from '@/lib/ledger/append';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Lifts a stop, by a person, with a reason; that it was there stays in the journal. */
export const liftSuppression: Handler<'lift-suppression'> = async (input, context) => {
  const db = await context.ledger();
  const event = eventOf(
    { type: 'suppression-lifted', ...input },
    await authorOf(db),
    context.now(),
  );
  await append(db, [event]);
  await context.browser.recordChanged();
  return null;
};
