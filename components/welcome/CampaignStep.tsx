import { useCallback, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import type { Change } from '@/components/shared/change';
import { collect, required, type Errors } from '@/components/shared/check';
import { Choices } from '@/components/shared/Choices';
import { Field } from '@/components/shared/Field';
import { showFirstError } from '@/components/shared/first-error';
import { LiaField } from '@/components/shared/LiaField';
import { liaOpen, liaStops } from '@/lib/assessment/lia-questions';

import { answersOf, openToUser, templated } from './assessment';
import type { CampaignDraft } from './draft';

interface CampaignStepProps {
  readonly campaign: CampaignDraft;
  readonly set: Change<CampaignDraft>;
  readonly onDone: (campaign: CampaignDraft) => Promise<void>;
  readonly onSkip: () => void;
}

const periods = [6, 12, 24, 36];

/** What is offered to whom: the first campaign and its assessment (rows C3, C7, G1). */
export function CampaignStep({ campaign, set, onDone, onSkip }: CampaignStepProps) {
  const [errors, setErrors] = useState<Errors>({});
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const found = collect({
      title: required(campaign.title),
      purpose: required(campaign.purpose),
      ...checkAssessment(campaign),
    });
    setErrors(found);
    if (Object.keys(found).length > 0) return showFirstError(form.current);
    return void onDone(campaign);
  };
  return (
    <form class="step-form" noValidate ref={form} onSubmit={submit}>
      <p class="hint">{i18n.t('welcome.campaign.hint')}</p>
      <WhatForWhom {...{ campaign, set, errors }} />
      <BasisChoice {...{ campaign, set }} />
      {campaign.basis === 'legitimate-interests' && (
        <AssessmentFields {...{ campaign, set, errors }} />
      )}
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
  readonly set: Change<CampaignDraft>;
}

function WhatForWhom({ campaign, set, errors }: PartProps & { readonly errors: Errors }) {
  return (
    <>
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
    </>
  );
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

/** Whoever signs has answered every question; what is not signed yet may wait as it is. */
function checkAssessment(campaign: CampaignDraft): Record<string, string | null> {
  if (campaign.basis !== 'legitimate-interests' || !campaign.agreed) return {};
  const answers = answersOf(campaign);
  const open = liaOpen(answers);
  const stops = liaStops(answers);
  return {
    ...Object.fromEntries(open.map((id) => [id, i18n.t('common.error.required')])),
    ...Object.fromEntries(stops.map((id) => [id, i18n.t('dashboard.assessments.stops_here')])),
  };
}

function AssessmentFields({ campaign, set, errors }: PartProps & { readonly errors: Errors }) {
  const answers = answersOf(campaign);
  // Whoever has just agreed goes on with the question that this asks of them.
  const askedRef = useRef(false);
  const focusWhenAsked = useCallback((part: HTMLElement | null) => {
    if (part && askedRef.current) part.querySelector('textarea')?.focus();
  }, []);
  const field = (question: (typeof templated)[number]) => (
    <LiaField
      key={question.id}
      question={question}
      value={answers[question.id] ?? ''}
      error={errors[question.id] ?? null}
      onInput={(how) =>
        set((now) => ({
          answers: { ...now.answers, [question.id]: how(answersOf(now)[question.id] ?? '') },
        }))
      }
    />
  );
  return (
    <div class="assessment">
      <details class="more">
        <summary>{i18n.t('welcome.campaign.assessment')}</summary>
        <p class="hint">{i18n.t('welcome.campaign.assessment_hint')}</p>
        {templated.map(field)}
      </details>
      <label class="check">
        <input
          type="checkbox"
          checked={campaign.agreed}
          onChange={({ currentTarget }) => {
            askedRef.current = currentTarget.checked;
            set({ agreed: currentTarget.checked });
          }}
        />
        <span>
          {i18n.t('welcome.campaign.agree')}{' '}
          <span class="hint">{i18n.t('welcome.campaign.agree_hint')}</span>
        </span>
      </label>
      {campaign.agreed && (
        <div class="stack" ref={focusWhenAsked}>
          <p class="hint">{i18n.t('welcome.campaign.only_you')}</p>
          {openToUser.map(field)}
        </div>
      )}
    </div>
  );
}
