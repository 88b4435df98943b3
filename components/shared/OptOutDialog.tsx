import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { changing, type Change } from '@/components/shared/change';
import { Choices } from '@/components/shared/Choices';
import { Dialog } from '@/components/shared/Dialog';
import { Field } from '@/components/shared/Field';
import { HowSaid } from '@/components/shared/HowSaid';
import { isIsoDate } from '@/components/shared/show';
import type { Channel } from '@/lib/model/identifier';
import type { IsoDate } from '@/lib/model/time';
import type { WayOfSaying } from '@/lib/model/vocabulary';

/** A stop as the user enters it. */
export interface OptOut {
  readonly reason: 'objection' | 'withdrawal' | 'erasure' | 'manual';
  readonly channels: readonly Channel[] | 'all';
  readonly receivedOn: IsoDate;
  readonly words: string | null;
  /** How they took their consent back, where that is what they did and it was said. */
  readonly how: WayOfSaying | null;
}

interface OptOutDialogProps {
  readonly name: string;
  readonly today: IsoDate;
  readonly onConfirm: (optOut: OptOut) => void;
  readonly onClose: () => void;
}

type Scope = Channel | 'all';

/** The dialog's fields as they stand. */
interface Answers {
  readonly reason: OptOut['reason'];
  readonly scope: Scope;
  readonly day: string;
  readonly words: string;
  readonly how: WayOfSaying | null;
}

/**
 * Records that somebody asked not to be contacted (row E1): suggested scope is everything, as
 * Article 21(3) has it.
 */
export function OptOutDialog({ name, today, onConfirm, onClose }: OptOutDialogProps) {
  const [answers, setAnswers] = useState<Answers>({
    reason: 'objection',
    scope: 'all',
    day: today,
    words: '',
    how: null,
  });
  const set = changing(setAnswers);
  const { reason, scope, day, words, how } = answers;
  const receivedOn = isIsoDate(day) && day <= today ? day : null;
  const confirm = () => {
    if (!receivedOn) return;
    onConfirm({
      reason,
      channels: scope === 'all' ? 'all' : [scope],
      receivedOn,
      words: words.trim() || null,
      how: reason === 'withdrawal' ? how : null,
    });
  };
  return (
    <Dialog
      title={i18n.t('panel.opt_out_title', [name])}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {i18n.t('common.cancel')}
          </button>
          <button type="button" class="stop" onClick={confirm}>
            {i18n.t('panel.opt_out_confirm')}
          </button>
        </>
      }
    >
      <div class="group spaced">
        <WhatWasAsked answers={answers} set={set} />
        {reason === 'withdrawal' && <HowSaid value={how} onChange={(way) => set({ how: way })} />}
        <Field
          label={i18n.t(reason === 'manual' ? 'panel.opt_out_when' : 'common.received_on')}
          type="date"
          max={today}
          value={day}
          error={receivedOn ? null : i18n.t('common.error.date')}
          onInput={(typed) => set({ day: typed })}
        />
        <Field
          label={i18n.t('panel.opt_out_words')}
          aside={i18n.t('common.optional')}
          rows={2}
          value={words}
          onInput={(typed) => set({ words: typed })}
        />
      </div>
    </Dialog>
  );
}

interface WhatWasAskedProps {
  readonly answers: Answers;
  readonly set: Change<Answers>;
}

function WhatWasAsked({ answers, set }: WhatWasAskedProps) {
  return (
    <>
      <Choices
        legend={i18n.t('panel.opt_out_what')}
        look="cards"
        value={answers.reason}
        choices={[
          { value: 'objection', label: i18n.t('panel.opt_out_objection') },
          { value: 'withdrawal', label: i18n.t('panel.opt_out_withdrawal') },
          { value: 'erasure', label: i18n.t('panel.opt_out_erasure') },
          { value: 'manual', label: i18n.t('panel.opt_out_manual') },
        ]}
        onChange={(reason) => set({ reason })}
      />
      <Choices
        legend={i18n.t('panel.opt_out_channels')}
        look="segments"
        value={answers.scope}
        choices={[
          { value: 'all', label: i18n.t('panel.opt_out_all') },
          { value: 'email', label: i18n.t('form.consent.email') },
          { value: 'linkedin', label: i18n.t('form.consent.linkedin') },
          { value: 'phone', label: i18n.t('form.consent.phone') },
        ]}
        onChange={(scope) => set({ scope })}
      />
    </>
  );
}
