import { append } from '@/lib/ledger/append';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Records a rep's answer to the manager's question; the note is in the review queue again. */
export const answerReview: Handler<'answer-review'> = async ({ noteId, comment }, context) => {
  const db = await context.ledger();
  const by = await authorOf(db);
  const at = context.now();
  const review = { state: 'answered', by, at, comment } as const;
  await append(db, [eventOf({ type: 'note-reviewed', noteId, review }, by, at)]);
  await context.browser.recordChanged();
  return null;
};
