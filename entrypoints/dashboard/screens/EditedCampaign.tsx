import { i18n } from '#i18n';
import { CampaignEditor, type CampaignDraft } from '@/components/dashboard/CampaignEditor';
import type { Campaign, Lia, Screening } from '@/lib/model/organisation';
import type { Id } from '@/lib/model/record';
import type { Managed } from '@/lib/policy/managed';

import { campaignTemplates } from '../campaign-templates';
import { Head, saved } from './decided';

interface EditedCampaignProps {
  readonly fixed: Managed;
  readonly id: Id;
  readonly campaigns: readonly Campaign[];
  readonly lias: readonly Lia[];
  readonly screenings: readonly Screening[];
}

/** A campaign; one that is not on record yet begins with a template. */
export function EditedCampaign({ fixed, id, campaigns, lias, screenings }: EditedCampaignProps) {
  const locked = fixed.campaignsOnly || fixed.campaigns.some((one) => one.id === id);
  const known = campaigns.find((one) => one.id === id);
  const templates = campaignTemplates(campaigns);
  const [first] = templates;
  if (!first) return null;
  return (
    <>
      <Head title={known?.title ?? i18n.t('campaign.new')} />
      <CampaignEditor
        locked={locked ? { by: fixed.setBy } : null}
        campaign={known ?? { ...first.campaign, title: '', purpose: '', profile: [] }}
        lias={lias}
        screenings={screenings}
        templates={known ? [] : templates}
        onSave={async (campaign) =>
          saved('record-campaign', { id: known?.id ?? null, campaign: partsOf(campaign) })
        }
      />
    </>
  );
}

/** Without the id that a campaign on record has: the background gives it. */
function partsOf(campaign: CampaignDraft): CampaignDraft {
  return {
    title: campaign.title.trim(),
    purpose: campaign.purpose.trim(),
    basis: campaign.basis,
    liaId: campaign.liaId,
    profile: campaign.profile,
    retentionMonths: campaign.retentionMonths,
    archived: campaign.archived,
    screeningId: campaign.screeningId ?? null,
  };
}
