import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';
import { isIsoDate, isoDate } from '@/components/shared/show';
import type { CallNote } from '@/lib/model/record';

interface CallFormProps {
  /** Puts the call on record; resolves to whether it was. */
  readonly onCalled: (note: CallNote) => Promise<boolean>;
  /** Opens the person beside the page, where a recording or a picture can be kept. */
  readonly onEvidence: () => void;
}

/** After the call: one click puts it on record, once; what was said and screened, if the user likes. */
export function CallForm({ onCalled, onEvidence }: CallFormProps) {
  const [state, setState] = useState<'open' | 'writing' | 'done'>('open');
  const [screened, setScreened] = useState('');
  const [words, setWords] = useState('');
  const [today] = useState(() => isoDate(new Date()));
  const wrong = screened !== '' && (!isIsoDate(screened) || screened > today);
  const record = async () => {
    setState('writing');
    const screenedOn = isIsoDate(screened) ? screened : null;
    setState((await onCalled({ screenedOn, words: words.trim() })) ? 'done' : 'open');
  };
  return (
    <form
      class="call"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) void record();
      }}
    >
      <Field
        type="date"
        label={i18n.t('popup.call.screened')}
        aside={i18n.t('common.optional')}
        max={today}
        value={screened}
        error={wrong ? i18n.t('form.error.future') : null}
        disabled={state !== 'open'}
        onInput={setScreened}
      />
      <Field
        label={i18n.t('popup.call.words')}
        aside={i18n.t('common.optional')}
        rows={2}
        value={words}
        disabled={state !== 'open'}
        onInput={setWords}
      />
      <div class="row">
        <button disabled={state !== 'open'}>{i18n.t('popup.call.record')}</button>
        {state === 'done' && (
          <button type="button" class="link" onClick={onEvidence}>
            {i18n.t('popup.call.evidence')}
          </button>
        )}
        <output class="hint">{state === 'done' && i18n.t('popup.call.recorded')}</output>
      </div>
    </form>
  );
}
