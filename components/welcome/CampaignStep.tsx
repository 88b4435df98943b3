import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { collect, required, type Errors } from '@/components/shared/check';
import { Choices } from '@/components/shared/Choices';
import { Field } from '@/components/shared/Field';

import { questions } from './assessment';
import type { CampaignDraft } from './draft';

interface CampaignStepProps {
  readonly campaign: CampaignDraft;
  readonly onInput: (campaign: CampaignDraft) => void;
  readonly onDone: (campaign: CampaignDraft) => Promise<void>;
  readonly onSkip: () => void;
}

const periods = [6, 12, 24, 36];

/** What is offered to whom: the first campaign and its assessment (rows C3, C7, G1). */
export function CampaignStep({ campaign, onInput, onDone, onSkip }: CampaignStepProps) {
  const [errors, setErrors] = useState<Errors>({});
  const set = (part: Partial<CampaignDraft>) => onInput({ ...campaign, ...part });
  const submit = (event: Event) => {
    event.preventDefault();
    const found = collect({ title: required(campaign.title), purpose: required(campaign.purpose) });
    setErrors(found);
    if (Object.keys(found).length === 0) void onDone(campaign);
  };
  return (
    <form class="step-form" noValidate onSubmit={submit}>
      <p class="hint">{i18n.t('welcome.campaign.hint')}</p>
      <Field
        label={i18n.t('welcome.campaign.name')}
        placeholder={i18n.t('welcome.campaign.name_placeholder')}
        required
        value={campaign.title}
        error={errors['title'] ?? null}
        onInput={(title) => set({ title })}
      />
      <Field
        label={i18n.t('welcome.campaign.purpose')}
        placeholder={i18n.t('welcome.campaign.purpose_placeholder')}
        required
        rows={2}
        value={campaign.purpose}
        error={errors['purpose'] ?? null}
        onInput={(purpose) => set({ purpose })}
      />
      <Field
        label={i18n.t('welcome.campaign.profile')}
        aside={i18n.t('common.optional')}
        hint={i18n.t('welcome.campaign.profile_hint')}
        placeholder={i18n.t('welcome.campaign.profile_placeholder')}
        rows={2}
        value={campaign.profile}
        onInput={(profile) => set({ profile })}
      />
      <BasisChoice {...{ campaign, set }} />
      {campaign.basis === 'legitimate-interests' && <AssessmentFields {...{ campaign, set }} />}
      <Field
        label={i18n.t('welcome.campaign.keep_for')}
        value={String(campaign.months)}
        options={periods.map((months) => ({
          value: String(months),
          label: i18n.t('welcome.campaign.months', months),
        }))}
        onInput={(months) => set({ months: Number(months) })}
      />
      <div class="row end">
        <button type="button" onClick={onSkip}>
          {i18n.t('welcome.campaign.skip')}
        </button>
        <button class="primary">{i18n.t('welcome.next')}</button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly campaign: CampaignDraft;
  readonly set: (part: Partial<CampaignDraft>) => void;
}

function BasisChoice({ campaign, set }: PartProps) {
  return (
    <Choices
      legend={i18n.t('welcome.campaign.basis')}
      look="cards"
      value={campaign.basis}
      choices={[
        {
          value: 'legitimate-interests',
          label: i18n.t('welcome.campaign.basis_li'),
          hint: i18n.t('welcome.campaign.basis_li_hint'),
        },
        {
          value: 'consent',
          label: i18n.t('welcome.campaign.basis_consent'),
          hint: i18n.t('welcome.campaign.basis_consent_hint'),
        },
      ]}
      onChange={(basis) => set({ basis })}
    />
  );
}

function AssessmentFields({ campaign, set }: PartProps) {
  return (
    <div class="assessment">
      <details class="more">
        <summary>{i18n.t('welcome.campaign.assessment')}</summary>
        <p class="hint">{i18n.t('welcome.campaign.assessment_hint')}</p>
        {questions(campaign).map(({ id, question, template }) => (
          <Field
            key={id}
            label={question}
            rows={2}
            value={campaign.answers[id] ?? template}
            onInput={(answer) => set({ answers: { ...campaign.answers, [id]: answer } })}
          />
        ))}
      </details>
      <label class="check">
        <input
          type="checkbox"
          checked={campaign.agreed}
          onChange={({ currentTarget }) => set({ agreed: currentTarget.checked })}
        />
        <span>
          {i18n.t('welcome.campaign.agree')}{' '}
          <span class="hint">{i18n.t('welcome.campaign.agree_hint')}</span>
        </span>
      </label>
    </div>
  );
}
