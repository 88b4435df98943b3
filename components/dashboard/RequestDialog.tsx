import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Dialog } from '@/components/shared/Dialog';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';
import type { IsoDate } from '@/lib/model/time';

import { Facts } from './Facts';
import { formatDay, formatMoment } from './formats';
import { requestLabel } from './labels';
import { dueOn, Standing } from './RequestsTable';
import type { RequestRow } from './rows';

interface RequestDialogProps {
  readonly row: RequestRow;
  readonly today: IsoDate;
  readonly onClose: () => void;
  /** Each resolves to whether it was written. */
  readonly onAnswer: (state: 'answered' | 'refused', answer: string) => Promise<boolean>;
  readonly onExtend: (dueOn: string, reason: string) => Promise<boolean>;
  /** The person's whole file, where the person is on record. */
  readonly fileHref: string | null;
}

/** One request: what was asked, by when, and what was answered. */
export function RequestDialog(props: RequestDialogProps) {
  const { row, today, onClose, fileHref } = props;
  const { request } = row;
  const [extending, setExtending] = useState(false);
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
      <Facts
        facts={[
          [i18n.t('dashboard.column.received'), formatMoment(request.receivedAt)],
          [i18n.t('dashboard.requests.due'), formatDay(dueOn(request))],
          [i18n.t('dashboard.requests.longer_because'), request.extended?.reason],
          [
            i18n.t('dashboard.requests.state'),
            <Standing key="state" request={request} today={today} />,
          ],
          [i18n.t('dashboard.requests.words'), request.words],
          [i18n.t('dashboard.requests.answer'), request.answer],
        ]}
      />
      {fileHref !== null && (
        <p class="gap-above">
          <a href={fileHref}>{i18n.t('dashboard.requests.file')}</a>
        </p>
      )}
      {request.state === 'open' && (
        <div class="stack gap-above">
          {extending ? (
            <Longer {...props} onBack={() => setExtending(false)} />
          ) : (
            <Answer {...props} onLonger={() => setExtending(true)} />
          )}
        </div>
      )}
    </Dialog>
  );
}

function Answer({
  row,
  onAnswer,
  onClose,
  onLonger,
}: RequestDialogProps & { readonly onLonger: () => void }) {
  const [answer, setAnswer] = useState('');
  const [busy, setBusy] = useState(false);
  const say = async (state: 'answered' | 'refused') => {
    setBusy(true);
    const written = await onAnswer(state, answer.trim());
    setBusy(false);
    if (written) onClose();
  };
  const empty = answer.trim() === '';
  return (
    <>
      <Field
        label={i18n.t('dashboard.requests.what_answered')}
        hint={i18n.t('dashboard.requests.what_answered_hint')}
        value={answer}
        rows={2}
        onInput={setAnswer}
      />
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={busy || empty}
          onClick={() => void say('answered')}
        >
          {i18n.t('dashboard.requests.done')}
        </button>
        <button type="button" disabled={busy || empty} onClick={() => void say('refused')}>
          {i18n.t('dashboard.requests.refuse')}
        </button>
        {!row.request.extended && (
          <button type="button" onClick={onLonger}>
            {i18n.t('dashboard.requests.longer')}
          </button>
        )}
      </div>
    </>
  );
}

function Longer({
  row,
  onExtend,
  onClose,
  onBack,
}: RequestDialogProps & { readonly onBack: () => void }) {
  const latest = monthsLater(row.request.dueOn, 2);
  const [day, setDay] = useState<string>(latest);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const allowed = day > row.request.dueOn && day <= latest && reason.trim().length >= 3;
  const extend = async () => {
    setBusy(true);
    const written = await onExtend(day, reason.trim());
    setBusy(false);
    if (written) onClose();
  };
  return (
    <>
      <Notice state="warn">{i18n.t('dashboard.requests.longer_about')}</Notice>
      <Field
        label={i18n.t('dashboard.requests.until')}
        type="date"
        value={day}
        max={latest}
        onInput={setDay}
      />
      <Field
        label={i18n.t('dashboard.requests.longer_because')}
        value={reason}
        rows={2}
        onInput={setReason}
      />
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={busy || !allowed}
          onClick={() => void extend()}
        >
          {i18n.t('dashboard.requests.extend')}
        </button>
        <button type="button" onClick={onBack}>
          {i18n.t('dashboard.requests.back')}
        </button>
      </div>
    </>
  );
}

/** The same day so many months later, or that month's last (Regulation 1182/71, Article 3). */
function monthsLater(day: IsoDate, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}
