import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Choices } from '@/components/shared/Choices';
import { Dialog } from '@/components/shared/Dialog';
import { Field } from '@/components/shared/Field';
import { isIsoDate, showDate } from '@/components/shared/show';
import { dueOn } from '@/lib/law/clock';
import type { SubjectRequest } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { requestLabel } from '../dashboard/labels';

/** A request as the user enters it. */
export interface NewRequest {
  readonly kind: SubjectRequest['kind'];
  readonly receivedOn: IsoDate;
  readonly words: string | null;
}

interface RequestDialogProps {
  readonly name: string;
  readonly today: IsoDate;
  readonly onConfirm: (request: NewRequest) => void;
  readonly onClose: () => void;
}

const kinds: readonly SubjectRequest['kind'][] = [
  'access',
  'erasure',
  'rectification',
  'restriction',
];

/** Records a request under Articles 15 to 18 and says by when it is to be answered (row E4). */
export function RequestDialog({ name, today, onConfirm, onClose }: RequestDialogProps) {
  const [kind, setKind] = useState<SubjectRequest['kind']>('access');
  const [day, setDay] = useState<string>(today);
  const [words, setWords] = useState('');
  const received = isIsoDate(day) && day <= today ? day : null;
  // The background counts the sender's holidays too; without them the day is the earliest.
  const due = received && dueOn(received, 'P1M', () => false);
  return (
    <Dialog
      title={i18n.t('panel.request_title', [name])}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {i18n.t('common.cancel')}
          </button>
          <button
            type="button"
            class="primary"
            onClick={() =>
              received && onConfirm({ kind, receivedOn: received, words: words.trim() || null })
            }
          >
            {i18n.t('common.save')}
          </button>
        </>
      }
    >
      <div class="group spaced">
        <Choices
          legend={i18n.t('panel.request_kind')}
          look="cards"
          value={kind}
          choices={kinds.map((value) => ({ value, label: requestLabel(value) }))}
          onChange={setKind}
        />
        <Field
          label={i18n.t('panel.opt_out_when')}
          type="date"
          max={today}
          value={day}
          error={received ? null : i18n.t('common.error.date')}
          {...(due && { hint: i18n.t('panel.request_due', [showDate(due)]) })}
          onInput={setDay}
        />
        <Field
          label={i18n.t('panel.opt_out_words')}
          aside={i18n.t('common.optional')}
          rows={2}
          value={words}
          onInput={setWords}
        />
      </div>
    </Dialog>
  );
}
