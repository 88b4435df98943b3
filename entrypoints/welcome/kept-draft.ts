import { browser } from 'wxt/browser';

import { likelyCountry } from '@/components/shared/countries';
import { authorityOf } from '@/components/welcome/authorities';
import { emptyDraft, type WelcomeDraft } from '@/components/welcome/draft';
import type { PageContext } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';
import { linkedInAnswer } from '@/lib/switch/linkedin-surface';

const key = 'welcomeDraft';

/** Keeps what is typed, so that the page can be left and resumed. */
export async function keepDraft(draft: WelcomeDraft): Promise<void> {
  await browser.storage.local.set({ [key]: draft });
}

/** Forgets it: everything is on record. */
export async function dropDraft(): Promise<void> {
  await browser.storage.local.remove(key);
}

/** What was typed before, or what is on record, or an empty page. */
export async function openDraft(): Promise<WelcomeDraft> {
  const country = likelyCountry(navigator.language) ?? 'GB';
  const { surface } = await linkedInAnswer();
  const empty = { ...emptyDraft(country, authorityOf(country)), linkedin: surface };
  const { [key]: kept } = await browser.storage.local.get(key);
  if (isDraft(kept))
    return {
      ...empty,
      ...kept,
      identity: { ...empty.identity, ...kept.identity },
      campaign: { ...empty.campaign, ...kept.campaign },
    };
  return fromRecord(empty, await send('page-context', null));
}

/**
 * Only this page writes the key; an older version's draft has the same first fields, and the rest
 * is filled up.
 */
function isDraft(kept: unknown): kept is WelcomeDraft {
  return typeof kept === 'object' && kept !== null && 'identity' in kept && 'campaign' in kept;
}

function fromRecord(empty: WelcomeDraft, { base }: PageContext): WelcomeDraft {
  if (!base.identity) return empty;
  const campaign = Object.values(base.campaigns).find(({ archived }) => !archived);
  const lia = campaign?.liaId ? base.lias[campaign.liaId] : undefined;
  const draft = { ...empty, identity: base.identity, identityDone: true };
  if (!campaign) return { ...draft, campaignDone: 'skipped' };
  return {
    ...draft,
    campaignDone: 'recorded',
    campaign: {
      id: campaign.id,
      liaId: campaign.liaId,
      title: campaign.title,
      purpose: campaign.purpose,
      profile: campaign.profile.join('\n'),
      months: campaign.retentionMonths,
      basis: campaign.basis === 'consent' ? 'consent' : 'legitimate-interests',
      answers: lia?.answers ?? {},
      agreed: lia?.signedOn !== null && lia !== undefined,
    },
  };
}
