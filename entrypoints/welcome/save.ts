import { isoDate } from '@/components/shared/show';
import { answersOf } from '@/components/welcome/assessment';
import { profileOf, type CampaignDraft } from '@/components/welcome/draft';
import { send } from '@/lib/messages/send';
import type { IsoDate } from '@/lib/model/time';

/**
 * Records the campaign and, where it rests on legitimate interests, its assessment: signed today
 * where the user agreed to it, pending otherwise. The ids come back, so that a second save changes
 * the same two.
 */
export async function saveCampaign(draft: CampaignDraft, owner: string): Promise<CampaignDraft> {
  const liaId = draft.basis === 'legitimate-interests' ? await saveLia(draft, owner) : null;
  const { id } = await send('record-campaign', {
    id: draft.id,
    campaign: {
      title: draft.title.trim(),
      purpose: draft.purpose.trim(),
      basis: draft.basis,
      liaId,
      profile: profileOf(draft.profile),
      retentionMonths: draft.months,
      archived: false,
    },
  });
  return { ...draft, id, liaId };
}

async function saveLia(draft: CampaignDraft, owner: string): Promise<string> {
  const today = isoDate(new Date());
  const { id } = await send('record-lia', {
    id: draft.liaId,
    lia: {
      title: draft.title.trim(),
      answers: answersOf(draft),
      outcome: draft.agreed ? 'not-overridden' : 'pending',
      owner,
      signedOn: draft.agreed ? today : null,
      reviewBy: draft.agreed ? yearAfter(today) : null,
    },
  });
  return id;
}

/** The same day next year; 29 February gives 28 February. */
function yearAfter(day: IsoDate): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(year + 1, month, 0).getDate();
  return isoDate(new Date(year + 1, month - 1, Math.min(date, last)));
}
