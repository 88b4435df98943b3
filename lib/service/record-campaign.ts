import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { lias, screenings } from '@/lib/ledger/read/settings';
import { RefusalError } from '@/lib/messages/receive';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Records a campaign, or its new state. */
export const recordCampaign: Handler<'record-campaign'> = async (input, context) => {
  const db = await context.ledger();
  const { campaigns, campaignsOnly } = await context.administered();
  if (campaignsOnly || campaigns.some(({ id }) => id === input.id))
    throw new RefusalError('locked', 'an administrator makes the campaigns');
  const { liaId } = input.campaign;
  if (liaId !== null && !(await lias(db)).some(({ id }) => id === liaId)) {
    throw new RefusalError('not-on-record', 'the assessment is not on record');
  }
  const { screeningId = null } = input.campaign;
  if (screeningId !== null && !(await screenings(db)).some(({ id }) => id === screeningId)) {
    throw new RefusalError('not-on-record', 'the screening is not on record');
  }
  const campaign = { ...input.campaign, id: input.id ?? newId() };
  const author = await authorOf(db);
  await append(db, [eventOf({ type: 'campaign-recorded', campaign }, author, context.now())]);
  await context.browser.recordChanged();
  return { id: campaign.id };
};
