import type { Source } from '@/lib/model/record';

// @vitest-environment node
import { noted, ruleTable, source } from '../cases';

const listEvidence = { consentNamesUs: true, obtainedOn: '2026-10-01' as const, proof: 'audit 12' };

function bought(change: Partial<Source>) {
  return noted(source({ origin: 'purchased-list', via: 'Adress-Kontor', ...change }));
}

ruleTable('purchased-list', [
  ['another source', {}, []],
  ['proven', { facts: bought({ listEvidence }) }, ['clear ok proven']],
  ['no evidence', { facts: bought({ listEvidence: null }) }, ['breach fix missing']],
  [
    'consent names somebody else',
    { facts: bought({ listEvidence: { ...listEvidence, consentNamesUs: false } }) },
    ['breach fix not_us'],
  ],
  [
    'no proof',
    { facts: bought({ listEvidence: { ...listEvidence, proof: '' } }) },
    ['breach fix no_proof'],
  ],
  ['no supplier', { facts: bought({ listEvidence, via: null }) }, ['breach fix no_supplier']],
]);
