// @vitest-environment node
import { facts, ruleTable } from '../cases';

ruleTable('same-text', [
  ['new', {}, []],
  [
    'five times',
    { facts: facts(undefined, { sameText: { timesUsed: 5 } }) },
    ['breach warn repeated'],
  ],
  ['nobody counted', { facts: facts(undefined, { sameText: null }) }, []],
]);
