import type { Lia } from '@/lib/model/organisation';

// @vitest-environment node
import { facts, noted, ruleTable } from '../cases';

function lia(change: Partial<Lia>) {
  const known = facts();
  return { ...known, lias: { lia1: { ...known.lias['lia1'], ...change } as Lia } };
}

ruleTable('lia-live', [
  ['signed', {}, ['clear ok signed']],
  ['pending', { facts: lia({ outcome: 'pending' }) }, ['breach fix pending']],
  ['unsigned', { facts: lia({ signedOn: null }) }, ['breach fix unsigned']],
  ['signed tomorrow', { facts: lia({ signedOn: '2026-11-23' }) }, ['breach fix unsigned']],
  ['not looked up', { facts: { ...facts(), lias: {} } }, ['unknown fix unanswered']],
  ['another basis', { facts: noted({ basis: 'contract' }) }, []],
]);
