import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';
import type { Note, Review } from '@/lib/model/record';

interface NoteReviewProps {
  readonly note: Note;
  /** Resolves to whether it was written. */
  readonly onSay: (state: Review['state'], comment: string) => Promise<boolean>;
}

/** What can be said about a note: approve it, ask for changes, answer the reviewer. */
export function NoteReview({ note, onSay }: NoteReviewProps) {
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
      {note.review?.comment && (
        <p class="hint">
          {i18n.t('dashboard.review.said', [note.review.by])} <q>{note.review.comment}</q>
        </p>
      )}
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
          data-key="a"
          disabled={busy || note.review?.state === 'approved'}
          onClick={() => void say('approved')}
        >
          {i18n.t('dashboard.review.approve')}
        </button>
        <button
          type="button"
          data-key="c"
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
