import { i18n } from '#i18n';
import { Choices } from '@/components/shared/Choices';
import { Field } from '@/components/shared/Field';
import { inOneLine, showDate } from '@/components/shared/show';
import type { Campaign, Lia } from '@/lib/model/organisation';

import type { Part } from './part';

interface WhatForProps extends Part {
  readonly campaigns: readonly Campaign[];
  readonly lias: readonly Lia[];
}

/** The second answer: the campaign, which brings purpose, basis, assessment and retention along. */
export function WhatFor({ draft, errors, set, campaigns, lias }: WhatForProps) {
  const choices = [
    ...campaigns.map((campaign) => ({
      value: campaign.id,
      label: campaign.title,
      hint: campaignHint(campaign, lias),
    })),
    { value: 'other', label: i18n.t('form.else') },
  ];
  return (
    <>
      <Choices
        legend={i18n.t('form.purpose')}
        look="cards"
        value={draft.campaignId}
        error={
          errors['campaign'] ?? (draft.campaignId === 'other' ? null : (errors['purpose'] ?? null))
        }
        choices={choices}
        onChange={(campaignId) => set({ campaignId, meets: [] })}
      />
      {draft.campaignId === 'other' && (
        <Field
          label={i18n.t('form.else_label')}
          required
          value={draft.purpose}
          error={errors['purpose'] ?? null}
          onInput={(purpose) => set({ purpose })}
        />
      )}
    </>
  );
}

function campaignHint({ basis, liaId }: Campaign, lias: readonly Lia[]): string {
  if (basis === 'consent') return i18n.t('form.campaign_consent');
  if (basis !== 'legitimate-interests') return '';
  const lia = lias.find(({ id }) => id === liaId);
  const signed =
    lia?.signedOn && lia.reviewBy
      ? i18n.t('form.campaign_lia', [
          showDate(lia.signedOn, 'short'),
          showDate(lia.reviewBy, 'short'),
        ])
      : i18n.t('form.campaign_unsigned');
  return inOneLine([i18n.t('form.campaign_li'), signed]);
}
