// @vitest-environment node
import { living, noted, ruleTable, source } from '../cases';

ruleTable('guessed-address', [
  ['found', {}, []],
  ['guessed', { facts: noted(source({ origin: 'guessed-address' })) }, ['breach warn guessed']],
  [
    'guessed, in Australia',
    { facts: living('AU', source({ origin: 'guessed-address' })) },
    ['breach fix banned'],
  ],
  [
    'guessed, in the US',
    { facts: living('US', source({ origin: 'guessed-address' })) },
    ['breach warn guessed'],
  ],
]);
