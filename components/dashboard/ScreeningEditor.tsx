import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { changing, type Change } from '@/components/shared/change';
import { webAddress, completeUrl } from '@/components/shared/check';
import { Choices } from '@/components/shared/Choices';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';
import { riskSigns, type RiskSign, type Screening } from '@/lib/model/organisation';

/** A screening while it is filled in. */
export type ScreeningDraft = Pick<
  Screening,
  'title' | 'answers' | 'reason' | 'outcome' | 'link' | 'roles' | 'owner'
>;

interface ScreeningEditorProps {
  readonly screening: ScreeningDraft;
  readonly judge: (answers: Screening['answers']) => {
    readonly open: readonly RiskSign[];
    readonly says: 'open' | 'needed' | 'reason' | 'not-needed';
  };
  /** Resolves to whether it was written. */
  readonly onSave: (screening: ScreeningDraft) => Promise<boolean>;
}

interface PartProps {
  readonly draft: ScreeningDraft;
  readonly set: Change<ScreeningDraft>;
}

/** Nine questions that say whether an impact assessment is needed, and where it is (row C8). */
export function ScreeningEditor({ screening, judge, onSave }: ScreeningEditorProps) {
  const [draft, setDraft] = useState(screening);
  const set = changing(setDraft);
  const { open, says } = judge(draft.answers);
  return (
    <div class="stack">
      <section class="panel form">
        <Field
          label={i18n.t('dashboard.assessments.name')}
          value={draft.title}
          required
          onInput={(title) => set({ title })}
        />
        <Field
          label={i18n.t('report.lia.owner')}
          value={draft.owner}
          required
          onInput={(owner) => set({ owner })}
        />
        <Field
          label={i18n.t('screening.roles')}
          hint={i18n.t('screening.roles_hint')}
          value={draft.roles}
          rows={2}
          onInput={(roles) => set({ roles })}
        />
      </section>
      <Signs draft={draft} set={set} />
      <Verdict {...{ draft, set, open, says, onSave }} />
    </div>
  );
}

function Signs({ draft, set }: PartProps) {
  return (
    <section class="panel form" aria-label={i18n.t('screening.signs')}>
      <h2>{i18n.t('screening.signs')}</h2>
      {riskSigns.map((sign) => (
        <Choices
          key={sign}
          legend={i18n.t(`screening.sign.${sign}`)}
          look="segments"
          choices={[
            { value: 'yes', label: i18n.t('dashboard.assessments.yes') },
            { value: 'no', label: i18n.t('dashboard.assessments.no') },
          ]}
          value={draft.answers[sign] ?? null}
          onChange={(answer) => set(({ answers }) => ({ answers: { ...answers, [sign]: answer } }))}
        />
      ))}
    </section>
  );
}

interface VerdictProps extends PartProps, ReturnType<ScreeningEditorProps['judge']> {
  readonly onSave: ScreeningEditorProps['onSave'];
}

function Verdict({ draft, set, open, says, onSave }: VerdictProps) {
  const [busy, setBusy] = useState(false);
  const wrong = webAddress(draft.link);
  const named = draft.title.trim() !== '' && draft.owner.trim() !== '';
  const reasoned = says !== 'reason' || draft.reason.trim().length >= 10;
  const decidable = named && open.length === 0 && reasoned && wrong === null;
  const save = async (decided: boolean) => {
    const outcome = decided ? (says === 'needed' ? 'needed' : 'not-needed') : 'pending';
    setBusy(true);
    await onSave({ ...draft, outcome, link: completeUrl(draft.link) ?? '' });
    setBusy(false);
  };
  return (
    <section class="panel stack" aria-label={i18n.t('report.lia.outcome')}>
      <h2>{i18n.t('report.lia.outcome')}</h2>
      <Said says={says} left={open.length} />
      <Field
        label={i18n.t('screening.reason')}
        value={draft.reason}
        rows={2}
        required={says === 'reason'}
        onInput={(reason) => set({ reason })}
      />
      <Field
        label={i18n.t('screening.link')}
        hint={i18n.t('screening.link_hint')}
        type="url"
        value={draft.link}
        error={wrong}
        onInput={(link) => set({ link })}
      />
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={busy || !decidable}
          onClick={() => void save(true)}
        >
          {i18n.t('screening.decide')}
        </button>
        <button
          type="button"
          disabled={busy || !named || wrong !== null}
          onClick={() => void save(false)}
        >
          {i18n.t('dashboard.assessments.save')}
        </button>
      </div>
    </section>
  );
}

function Said({ says, left }: { readonly says: VerdictProps['says']; readonly left: number }) {
  switch (says) {
    case 'open':
      return <p class="hint">{i18n.t('screening.open', [String(left)])}</p>;
    case 'needed':
      return <Notice state="stop">{i18n.t('screening.needed')}</Notice>;
    case 'reason':
      return <Notice state="warn">{i18n.t('screening.one_sign')}</Notice>;
    case 'not-needed':
      return <Notice state="ok">{i18n.t('screening.not_needed')}</Notice>;
  }
}
