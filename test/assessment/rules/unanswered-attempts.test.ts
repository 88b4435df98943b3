// @vitest-environment node
import { facts, noted, ruleTable, sent } from '../cases';

ruleTable('unanswered-attempts', [
  ['none yet', {}, []],
  ['two', { facts: noted({}, { outreach: sent(2) }) }, ['clear ok few']],
  ['three', { facts: noted({}, { outreach: sent(3) }) }, ['breach warn too_many']],
  [
    'three, but the policy allows five',
    { policy: { maxUnanswered: 5 }, facts: noted({}, { outreach: sent(3) }) },
    ['clear ok few'],
  ],
  ['many, and an answer', { facts: noted({}, { outreach: sent(9, 0) }) }, []],
  ['no answer from the record', { facts: facts([]) }, []],
]);
