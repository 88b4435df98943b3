// @vitest-environment node
import { noted, ruleTable } from '../cases';

ruleTable('retention-over', [
  ['in time', {}, ['clear ok until']],
  ['over', { facts: noted({ retainUntil: '2026-11-21' }) }, ['breach fix over']],
  ['not said', { facts: noted({ retainUntil: null }) }, ['breach warn missing']],
]);
