import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { dueOn } from '@/lib/law/clock';
import type { SubjectRequest } from '@/lib/model/record';
import { localDayOf, type IsoDate } from '@/lib/model/time';

import { Field } from './Field';
import { isIsoDate, showDate, showDay } from './show';

/** Which request, and where the day goes that it came in on. */
export interface CorrectReceivedProps {
  readonly request: SubjectRequest;
  readonly today: IsoDate;
  /** Resolves to whether it was written. */
  readonly onCorrect: (receivedOn: IsoDate, reason: string) => Promise<boolean>;
}

/** Puts right on which day a request came in: folded away, as it is seldom wrong. */
export function CorrectReceived({ request, today, onCorrect }: CorrectReceivedProps) {
  const on = localDayOf(new Date(request.receivedAt));
  const last = request.answeredAt ? localDayOf(new Date(request.answeredAt)) : today;
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState<string>(on);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const isPossible = isIsoDate(day) && day <= last;
  // The background counts the sender's holidays too; without them the day is the earliest.
  const due = isPossible && day !== on ? dueOn(day, 'P1M', () => false) : null;
  const write = async () => {
    if (!isIsoDate(day)) return;
    setBusy(true);
    if (await onCorrect(day, reason.trim())) {
      setOpen(false);
      setReason('');
    }
    setBusy(false);
  };
  return (
    <details class="more" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('correct_received.open')}</summary>
      <div class="group spaced">
        <Field
          label={i18n.t('common.received_on')}
          type="date"
          max={last}
          value={day}
          error={isPossible ? null : i18n.t('correct_received.wrong', [showDate(last)])}
          {...(due && { hint: i18n.t('panel.request_due', [showDate(due)]) })}
          onInput={setDay}
        />
        <Field
          label={i18n.t('correct_received.why')}
          hint={i18n.t('correct_received.why_hint')}
          required
          value={reason}
          onInput={setReason}
        />
        <div>
          <button
            type="button"
            class="primary"
            disabled={busy || !isPossible || day === on || reason.trim().length < 3}
            onClick={() => void write()}
          >
            {i18n.t('correct_received.save')}
          </button>
        </div>
      </div>
    </details>
  );
}

/** What stood there before, with the reasons; null where the day was never put right. */
export function correctionsText({ corrections = [] }: SubjectRequest): string | null {
  if (corrections.length === 0) return null;
  return corrections.map(({ from, reason }) => `${showDay(from)}: ${reason}`).join(' · ');
}
