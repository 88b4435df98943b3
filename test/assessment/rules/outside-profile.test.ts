import type { Campaign } from '@/lib/model/organisation';

// @vitest-environment node
import { noted, ruleTable } from '../cases';

const campaign: Campaign = {
  id: 'k1',
  title: 'Plants',
  purpose: 'Product news',
  basis: 'legitimate-interests',
  liaId: 'lia1',
  profile: ['Maintenance lead', 'Three plants or more'],
  retentionMonths: 12,
  archived: false,
};

function inCampaign(meets: readonly string[]) {
  return { ...noted({ campaignId: 'k1', meets }), campaigns: { k1: campaign } };
}

ruleTable('outside-profile', [
  ['no campaign', {}, []],
  ['inside', { facts: inCampaign(['maintenance lead']) }, ['clear ok inside']],
  ['outside', { facts: inCampaign([]) }, ['breach warn outside']],
  ['meets something else', { facts: inCampaign(['Likes sailing']) }, ['breach warn outside']],
  ['not looked up', { facts: noted({ campaignId: 'k1' }) }, ['unknown warn unanswered']],
]);
