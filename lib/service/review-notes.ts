import { append } from '@/lib/ledger/append';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Records a manager's word on notes; all of them or none. */
export const reviewNotes: Handler<'review-notes'> = async (input, context) => {
  const db = await context.ledger();
  const by = await authorOf(db);
  const at = context.now();
  await append(
    db,
    input.reviews.map(({ noteId, state, comment }) =>
      eventOf({ type: 'note-reviewed', noteId, review: { state, by, at, comment } }, by, at),
    ),
  );
  await context.browser.recordChanged();
  return null;
};
