import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';
import { showDate, showDay } from '@/components/shared/show';
import { Tag } from '@/components/shared/Tag';
import type { SubjectRequest } from '@/lib/model/record';

import { requestLabel } from '../dashboard/labels';

interface RequestsProps {
  readonly requests: readonly SubjectRequest[];
  readonly onAnswer: (request: SubjectRequest, answer: string) => void;
}

/** What the person asked for, and by when it is to be answered. */
export function Requests({ requests, onAnswer }: RequestsProps) {
  if (requests.length === 0) return <p class="hint">{i18n.t('panel.no_requests')}</p>;
  return (
    <ul class="plain">
      {requests.map((request) => (
        <li key={request.id} class="request">
          <div class="row">
            <b class="push">{requestLabel(request.kind)}</b>
            {request.state === 'open' && <Tag state="warn" text={i18n.t('panel.request_open')} />}
          </div>
          <small class="hint">
            {i18n.t('panel.request_due_line', [
              showDay(request.receivedAt, 'short'),
              showDate(request.dueOn, 'short'),
            ])}
          </small>
          {request.words && <q>{request.words}</q>}
          {request.answer && <p>{request.answer}</p>}
          {request.state === 'open' && (
            <Answering onAnswer={(answer) => onAnswer(request, answer)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Answering({ onAnswer }: { readonly onAnswer: (answer: string) => void }) {
  const [answer, setAnswer] = useState('');
  return (
    <form
      class="group"
      onSubmit={(event) => {
        event.preventDefault();
        if (answer.trim()) onAnswer(answer.trim());
      }}
    >
      <Field label={i18n.t('panel.request_answer')} value={answer} onInput={setAnswer} />
      <div>
        <button disabled={!answer.trim()}>{i18n.t('panel.request_close')}</button>
      </div>
    </form>
  );
}
