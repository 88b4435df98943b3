// @vitest-environment node
import { ruleTable } from '../cases';

ruleTable('stale-law', [
  ['reviewed this year', {}, []],
  ['a year on', { today: '2027-11-22' }, []],
  ['a year and a day on', { today: '2027-11-23' }, ['unknown warn stale']],
]);
