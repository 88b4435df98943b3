import { append } from '@/lib/ledger/append';
import { campaigns } from '@/lib/ledger/read/settings';
import { RefusalError } from '@/lib/messages/receive';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Archives campaigns, or takes them up again, all of them or none; nothing else of them changes. */
export const archiveCampaigns: Handler<'archive-campaigns'> = async (input, context) => {
  const db = await context.ledger();
  const known = await campaigns(db);
  const { campaigns: fixed, campaignsOnly } = await context.administered();
  const changed = input.campaigns.map(({ id, archived }) => {
    if (campaignsOnly || fixed.some((one) => one.id === id))
      throw new RefusalError('locked', 'an administrator makes the campaigns');
    const campaign = known.find((one) => one.id === id);
    if (!campaign) throw new RefusalError('not-on-record', 'the campaign is not on record');
    return { ...campaign, archived };
  });
  const author = await authorOf(db);
  await append(
    db,
    changed.map((campaign) =>
      eventOf({ type: 'campaign-recorded', campaign }, author, context.now()),
    ),
  );
  await context.browser.recordChanged();
  return null;
};
