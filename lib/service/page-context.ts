import { policyInForce } from '@/lib/assessment/default-policy';
import { campaigns, lias, settings } from '@/lib/ledger/read/settings';

import type { Handler } from './context';

/** Identity, policy, campaigns and assessments: what every assessment rests on. */
export const pageContext: Handler<'page-context'> = async (_, { ledger }) => {
  const db = await ledger();
  const [{ identity, policy }, allCampaigns, allLias] = await Promise.all([
    settings(db),
    campaigns(db),
    lias(db),
  ]);
  return {
    base: {
      identity,
      campaigns: Object.fromEntries(allCampaigns.map((one) => [one.id, one])),
      lias: Object.fromEntries(allLias.map((one) => [one.id, one])),
    },
    policy: policyInForce(policy),
  };
};
