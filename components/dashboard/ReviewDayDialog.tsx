import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Dialog } from '@/components/shared/Dialog';
import { Field } from '@/components/shared/Field';
import { isIsoDate, showDate } from '@/components/shared/show';
import type { IsoDate } from '@/lib/model/time';

import { formatNumber } from './formats';

interface ReviewDayDialogProps {
  readonly count: number;
  readonly today: IsoDate;
  /** A fresh look is owed at least once a year. */
  readonly latest: IsoDate;
  readonly onClose: () => void;
  /** Says whether it was written. */
  readonly onPlan: (day: IsoDate) => Promise<boolean>;
}

/** Asks for the day by which somebody looks at the chosen ones again. */
export function ReviewDayDialog({ count, today, latest, onClose, onPlan }: ReviewDayDialogProps) {
  const [day, setDay] = useState<string>(latest);
  const [busy, setBusy] = useState(false);
  const fits = isIsoDate(day) && day >= today && day <= latest;
  const plan = async () => {
    if (!isIsoDate(day)) return;
    setBusy(true);
    const done = await onPlan(day);
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog
      title={i18n.t('dashboard.assessments.plan', [formatNumber(count)])}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {i18n.t('common.cancel')}
          </button>
          <button
            type="button"
            class="primary"
            disabled={busy || !fits}
            onClick={() => void plan()}
          >
            {i18n.t('common.save')}
          </button>
        </>
      }
    >
      <Field
        label={i18n.t('report.lia.review_by')}
        hint={i18n.t('dashboard.assessments.plan_hint')}
        type="date"
        max={latest}
        value={day}
        error={
          fits
            ? null
            : i18n.t('dashboard.assessments.plan_wrong', [showDate(today), showDate(latest)])
        }
        onInput={setDay}
      />
    </Dialog>
  );
}
