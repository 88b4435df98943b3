import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { dueOn } from '@/lib/law/clock';
import { parseIdentifier, type Identifier } from '@/lib/model/identifier';
import type { SubjectRequest } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import type { WayOfSaying } from '@/lib/model/vocabulary';
import { requestKinds } from '@/lib/model/vocabulary';

import { requestLabel } from '../dashboard/labels';
import { Choices } from './Choices';
import { Dialog } from './Dialog';
import { Field } from './Field';
import { HowSaid } from './HowSaid';
import { Notice } from './Notice';
import { isIsoDate, showDate } from './show';

/** A request as the user enters it. */
export interface NewRequest {
  readonly kind: SubjectRequest['kind'];
  readonly receivedOn: IsoDate;
  readonly words: string | null;
  readonly identifier: Identifier;
  /** How they took their consent back, where that is what they did and it was said. */
  readonly how: WayOfSaying | null;
}

interface NewRequestDialogProps {
  /** Who asks; null where that is still to be said. */
  readonly who: { readonly name: string; readonly identifier: Identifier } | null;
  readonly today: IsoDate;
  readonly onConfirm: (request: NewRequest) => void;
  readonly onClose: () => void;
}

const stopping: readonly SubjectRequest['kind'][] = [
  'objection',
  'withdrawal',
  'erasure',
  'restriction',
];

/** Records a request (Articles 15 to 18, 21, 7(3)) and says by when it is to be answered (row E4). */
export function NewRequestDialog({ who, today, onConfirm, onClose }: NewRequestDialogProps) {
  const [kind, setKind] = useState<SubjectRequest['kind']>('access');
  const [day, setDay] = useState<string>(today);
  const [words, setWords] = useState('');
  const [typed, setTyped] = useState('');
  const [how, setHow] = useState<WayOfSaying | null>(null);
  const received = isIsoDate(day) && day <= today ? day : null;
  const identifier = who?.identifier ?? parseIdentifier(typed);
  const confirm = () => {
    if (!received || !identifier) return;
    onConfirm({
      kind,
      receivedOn: received,
      words: words.trim() || null,
      identifier,
      how: kind === 'withdrawal' ? how : null,
    });
  };
  return (
    <Dialog
      title={who ? i18n.t('panel.request_title', [who.name]) : i18n.t('dashboard.requests.new')}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {i18n.t('common.cancel')}
          </button>
          <button type="button" class="primary" disabled={!identifier} onClick={confirm}>
            {i18n.t('common.save')}
          </button>
        </>
      }
    >
      <div class="group spaced">
        {!who && <ByWhom typed={typed} known={identifier !== null} onInput={setTyped} />}
        <Choices
          legend={i18n.t('panel.request_kind')}
          look="cards"
          value={kind}
          choices={requestKinds.map((value) => ({ value, label: requestLabel(value) }))}
          onChange={setKind}
        />
        {kind === 'withdrawal' && <HowSaid value={how} onChange={setHow} />}
        {stopping.includes(kind) && <Notice state="warn">{i18n.t('panel.request_stops')}</Notice>}
        <ReceivedField {...{ day, received, today }} onInput={setDay} />
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

interface ByWhomProps {
  readonly typed: string;
  /** Whether what was typed is an address, a profile or a number. */
  readonly known: boolean;
  readonly onInput: (typed: string) => void;
}

function ByWhom({ typed, known, onInput }: ByWhomProps) {
  return (
    <Field
      label={i18n.t('dashboard.requests.by_whom')}
      required
      value={typed}
      error={typed && !known ? i18n.t('form.error.identifier', [typed]) : null}
      onInput={onInput}
    />
  );
}

interface ReceivedFieldProps {
  readonly day: string;
  readonly received: IsoDate | null;
  readonly today: IsoDate;
  readonly onInput: (day: string) => void;
}

/** When it arrived; the answer is due a month later. */
function ReceivedField({ day, received, today, onInput }: ReceivedFieldProps) {
  // The background counts the sender's holidays too; without them the day is the earliest.
  const due = received && dueOn(received, 'P1M', () => false);
  return (
    <Field
      label={i18n.t('common.received_on')}
      type="date"
      max={today}
      value={day}
      error={received ? null : i18n.t('common.error.date')}
      {...(due && { hint: i18n.t('panel.request_due', [showDate(due)]) })}
      onInput={onInput}
    />
  );
}
