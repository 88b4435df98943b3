import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { say } from '@/components/shared/say';
import type { Note } from '@/lib/model/record';

import { Act } from './Act';
import type { AnnotationActs } from './view';

interface ReviewAnswerProps {
  readonly note: Note;
  readonly onAnswer: AnnotationActs['answerReview'];
}

/** Where a manager asked for changes, the rep answers where the contact is met. */
export function ReviewAnswer({ note, onAnswer }: ReviewAnswerProps) {
  const [answer, setAnswer] = useState('');
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  if (note.review?.state !== 'changes-asked') return null;
  const send = async () => {
    setState('busy');
    // What was typed stays until it is known to be kept; then the card shows the answered note.
    setState((await onAnswer(note.id, answer.trim())) ? 'open' : 'failed');
  };
  return (
    <div class="answer">
      <label>
        {i18n.t('annotation.answer.label', [note.review.by])}
        <textarea
          rows={2}
          value={answer}
          onInput={(event) => setAnswer(event.currentTarget.value)}
        />
      </label>
      <Act disabled={state === 'busy' || answer.trim() === ''} act={() => void send()}>
        {i18n.t('annotation.answer.send')}
      </Act>
      {state === 'failed' && <p role="alert">{say('refusal.failed')}</p>}
    </div>
  );
}
