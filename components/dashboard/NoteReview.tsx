import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';
import type { Note, Review } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';

import { formatMoment } from './formats';
import { reviewLabel } from './labels';

/** One thing that was said about a note. */
export interface Said {
  readonly id: string;
  readonly at: IsoInstant;
  readonly by: string;
  readonly state: Review['state'];
  readonly comment: string;
}

interface NoteReviewProps {
  readonly note: Note;
  /** All that was said, oldest first. */
  readonly thread: readonly Said[];
  /** Resolves to whether it was written. */
  readonly onSay: (state: Review['state'], comment: string) => Promise<boolean>;
}

/** What can be said about a note: approve it, ask for changes, answer the reviewer. */
export function NoteReview({ note, thread, onSay }: NoteReviewProps) {
  const [comment, setComment] = useState('');
  const [busy, setBusy] = useState(false);
  const say = async (state: Review['state']) => {
    setBusy(true);
    const written = await onSay(state, comment.trim());
    setBusy(false);
    if (written) setComment('');
  };
  const asked = note.review?.state === 'changes-asked';
  return (
    <div class="stack review">
      <Thread thread={thread} />
      <Field
        label={i18n.t('dashboard.review.comment')}
        aside={i18n.t('dashboard.review.comment_aside')}
        value={comment}
        rows={2}
        onInput={setComment}
      />
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={busy || note.review?.state === 'approved'}
          onClick={() => void say('approved')}
        >
          {i18n.t('dashboard.review.approve')}
        </button>
        <button
          type="button"
          disabled={busy || comment.trim() === ''}
          onClick={() => void say('changes-asked')}
        >
          {i18n.t('dashboard.review.ask')}
        </button>
        {asked && (
          <button
            type="button"
            disabled={busy || comment.trim() === ''}
            onClick={() => void say('answered')}
          >
            {i18n.t('dashboard.review.answer')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Question and answer in turn, as manager and rep wrote them. */
function Thread({ thread }: { readonly thread: readonly Said[] }) {
  if (thread.length === 0) return null;
  return (
    <ol class="thread" aria-label={i18n.t('dashboard.review.thread')}>
      {thread.map(({ id, at, by, state, comment }) => (
        <li key={id}>
          <small>
            {i18n.t('dashboard.review.said', [by])} {reviewLabel(state)} · {formatMoment(at)}
          </small>
          {comment && <q>{comment}</q>}
        </li>
      ))}
    </ol>
  );
}
