import { i18n } from '#i18n';
import { AnswerForm, type AnswerFormProps } from '@/components/shared/AnswerForm';
import {
  CorrectReceived,
  correctionsText,
  type CorrectReceivedProps,
} from '@/components/shared/CorrectReceived';
import { Dialog } from '@/components/shared/Dialog';

import { Facts } from './Facts';
import { formatDay, formatDayOf } from './formats';
import { requestLabel } from './labels';
import { dueOn, Standing } from './RequestsTable';
import type { RequestRow } from './rows';

interface RequestDialogProps
  extends
    Pick<AnswerFormProps, 'identity' | 'today' | 'onAnswer' | 'onExtend'>,
    Pick<CorrectReceivedProps, 'onCorrect'> {
  readonly row: RequestRow;
  readonly onClose: () => void;
  /** Everything held on the person; null where nothing is (any more). */
  readonly fileHref: string | null;
}

/** One request: what was asked, by when, and what was answered, or the answer to be written. */
export function RequestDialog(props: RequestDialogProps) {
  const { row, today, onClose, fileHref } = props;
  const { request } = row;
  const closing = async (written: Promise<boolean>) => {
    const is = await written;
    if (is) onClose();
    return is;
  };
  return (
    <Dialog
      title={`${row.name}: ${requestLabel(request.kind)}`}
      onClose={onClose}
      actions={
        <button type="button" onClick={onClose}>
          {i18n.t('dashboard.keys.close')}
        </button>
      }
    >
      <RequestFacts request={request} today={today} />
      {fileHref !== null && (
        <p class="gap-above">
          <a href={fileHref}>{i18n.t('dashboard.requests.file')}</a>
        </p>
      )}
      <CorrectReceived
        request={request}
        today={today}
        onCorrect={async (...day) => closing(props.onCorrect(...day))}
      />
      {request.state === 'open' && (
        <div class="gap-above">
          <AnswerForm
            request={request}
            name={row.contact?.name ?? null}
            country={row.contact?.country ?? null}
            identity={props.identity}
            today={today}
            onAnswer={async (...answer) => closing(props.onAnswer(...answer))}
            onExtend={async (...longer) => closing(props.onExtend(...longer))}
          />
        </div>
      )}
    </Dialog>
  );
}

/** What was asked, when, and how it stands. */
function RequestFacts({
  request,
  today,
}: Pick<RequestRow, 'request'> & Pick<RequestDialogProps, 'today'>) {
  return (
    <Facts
      facts={[
        [i18n.t('dashboard.column.received'), formatDayOf(request.receivedAt)],
        [i18n.t('correct_received.before'), correctionsText(request)],
        [i18n.t('dashboard.requests.due'), formatDay(dueOn(request))],
        [i18n.t('dashboard.requests.longer_because'), request.extended?.reason],
        [
          i18n.t('dashboard.requests.state'),
          <Standing key="state" request={request} today={today} />,
        ],
        [i18n.t('dashboard.requests.words'), request.words],
        [
          i18n.t('dashboard.requests.answer'),
          request.answer && (
            <span key="answer" class="letter">
              {request.answer}
            </span>
          ),
        ],
      ]}
    />
  );
}
