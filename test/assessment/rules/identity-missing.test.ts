// @vitest-environment node
import { facts, ruleTable } from '../cases';

ruleTable('identity-missing', [
  ['set up', {}, []],
  ['not set up', { facts: facts(undefined, { identity: null }) }, ['unknown warn missing']],
]);
