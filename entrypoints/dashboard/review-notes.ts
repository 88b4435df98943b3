import { i18n } from '#i18n';
import { formatNumber } from '@/components/dashboard/formats';
import type { Note } from '@/lib/model/record';

import { act } from './acts';

/** Says the same of several notes. Undo gives each the word it had before. */
export async function reviewNotes(
  notes: readonly Note[],
  state: 'approved' | 'changes-asked',
  comment: string,
): Promise<boolean> {
  const reviews = notes.map(({ id }) => ({ noteId: id, state, comment }));
  const done =
    notes.length === 1
      ? i18n.t(
          state === 'approved' ? 'dashboard.review.done_approved' : 'dashboard.review.done_asked',
        )
      : i18n.t('dashboard.review.done_many', [formatNumber(notes.length)]);
  return act('review-notes', { reviews }, { done, undo: () => void putBack(notes) });
}

async function putBack(notes: readonly Note[]): Promise<void> {
  const reviews = notes.map(({ id, review }) => ({
    noteId: id,
    state: stateBefore(review?.state),
    comment: review?.comment ?? '',
  }));
  await act('review-notes', { reviews }, { done: i18n.t('dashboard.review.undone') });
}

/** A note that was answered, or that nobody had looked at, goes back to the queue. */
function stateBefore(state: string | undefined): 'to-review' | 'approved' | 'changes-asked' {
  return state === 'approved' || state === 'changes-asked' ? state : 'to-review';
}
