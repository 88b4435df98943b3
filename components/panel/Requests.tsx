import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { AnswerForm, type AnswerFormProps } from '@/components/shared/AnswerForm';
import {
  CorrectReceived,
  correctionsText,
  type CorrectReceivedProps,
} from '@/components/shared/CorrectReceived';
import { showDate, showDay } from '@/components/shared/show';
import { Tag } from '@/components/shared/Tag';
import type { SubjectRequest } from '@/lib/model/record';

import { requestLabel } from '../dashboard/labels';

interface RequestsProps extends Pick<AnswerFormProps, 'name' | 'country' | 'identity' | 'today'> {
  readonly requests: readonly SubjectRequest[];
  readonly onAnswer: (
    request: SubjectRequest,
    ...answer: Parameters<AnswerFormProps['onAnswer']>
  ) => Promise<boolean>;
  readonly onExtend: (
    request: SubjectRequest,
    ...longer: Parameters<AnswerFormProps['onExtend']>
  ) => Promise<boolean>;
  readonly onCorrect: (
    request: SubjectRequest,
    ...day: Parameters<CorrectReceivedProps['onCorrect']>
  ) => Promise<boolean>;
}

/** What the person asked for, by when it is to be answered, and the answer. */
export function Requests(props: RequestsProps) {
  const { requests } = props;
  const [answering, setAnswering] = useState<string | null>(null);
  if (requests.length === 0) return <p class="hint">{i18n.t('panel.no_requests')}</p>;
  return (
    <ul class="plain">
      {requests.map((request) => (
        <li key={request.id} class="request">
          <Asked request={request} />
          <CorrectReceived
            request={request}
            today={props.today}
            onCorrect={async (...day) => props.onCorrect(request, ...day)}
          />
          {request.state === 'open' &&
            (answering === request.id ? (
              <AnswerForm
                {...props}
                request={request}
                onAnswer={async (...answer) => props.onAnswer(request, ...answer)}
                onExtend={async (...longer) => props.onExtend(request, ...longer)}
              />
            ) : (
              <div>
                <button type="button" onClick={() => setAnswering(request.id)}>
                  {i18n.t('panel.request_answer')}
                </button>
              </div>
            ))}
        </li>
      ))}
    </ul>
  );
}

function Asked({ request }: { readonly request: SubjectRequest }) {
  const { extended, dueOn } = request;
  const before = correctionsText(request);
  return (
    <>
      <div class="row">
        <b class="push">{requestLabel(request.kind)}</b>
        <State state={request.state} />
      </div>
      <small class="hint">
        {i18n.t('panel.request_due_line', [
          showDay(request.receivedAt, 'short'),
          showDate(extended?.dueOn ?? dueOn, 'short'),
        ])}
      </small>
      {before && (
        <small class="hint">
          {i18n.t('correct_received.before')}: {before}
        </small>
      )}
      {extended && (
        <small class="hint">
          {i18n.t('dashboard.requests.longer_because')}: {extended.reason}
        </small>
      )}
      {request.words && <q>{request.words}</q>}
      {request.answer && <p class="letter">{request.answer}</p>}
    </>
  );
}

function State({ state }: Pick<SubjectRequest, 'state'>) {
  switch (state) {
    case 'open':
      return <Tag state="warn" text={i18n.t('panel.request_open')} />;
    case 'answered':
      return <Tag state="ok" text={i18n.t('dashboard.requests.answered')} />;
    case 'refused':
      return <Tag state="plain" text={i18n.t('dashboard.requests.refused')} />;
  }
}
