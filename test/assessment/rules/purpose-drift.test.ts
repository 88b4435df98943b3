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

function inCampaign(purpose: string) {
  return { ...noted({ campaignId: 'k1', purpose }), campaigns: { k1: campaign } };
}

ruleTable('purpose-drift', [
  ['no campaign', {}, []],
  ['the same', { facts: inCampaign('product news') }, ['clear ok same']],
  ['another', { facts: inCampaign('Recruiting') }, ['breach fix drift']],
  ['none', { facts: inCampaign('') }, ['breach fix missing']],
]);
