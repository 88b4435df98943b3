import { i18n } from '#i18n';
import type { CampaignDraft } from '@/components/dashboard/CampaignEditor';
import type { Campaign } from '@/lib/model/organisation';

interface CampaignTemplate {
  readonly name: string;
  readonly campaign: CampaignDraft;
}

/** What a new campaign can begin with: the usual kinds, and copies of those on record. */
export function campaignTemplates(campaigns: readonly Campaign[]): readonly CampaignTemplate[] {
  return [
    {
      name: i18n.t('campaign.kind.first'),
      campaign: {
        ...empty,
        title: i18n.t('campaign.kind.first'),
        purpose: i18n.t('campaign.kind.first_purpose'),
        basis: 'legitimate-interests',
        profile: [i18n.t('campaign.kind.first_mark')],
      },
    },
    {
      name: i18n.t('campaign.kind.news'),
      campaign: {
        ...empty,
        title: i18n.t('campaign.kind.news'),
        purpose: i18n.t('campaign.kind.news_purpose'),
        basis: 'consent',
        retentionMonths: 24,
      },
    },
    {
      name: i18n.t('campaign.kind.customers'),
      campaign: {
        ...empty,
        title: i18n.t('campaign.kind.customers'),
        purpose: i18n.t('campaign.kind.customers_purpose'),
        basis: 'legitimate-interests',
        profile: [i18n.t('campaign.kind.customers_mark')],
        retentionMonths: 24,
      },
    },
    ...campaigns.map((campaign) => ({ name: campaign.title, campaign })),
  ];
}

const empty: CampaignDraft = {
  title: '',
  purpose: '',
  basis: 'consent',
  liaId: null,
  profile: [],
  retentionMonths: 12,
  archived: false,
  screeningId: null,
};
