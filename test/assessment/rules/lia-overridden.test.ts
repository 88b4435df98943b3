import type { Lia } from '@/lib/model/organisation';

// @vitest-environment node
import { facts, ruleTable } from '../cases';

function lia(change: Partial<Lia>) {
  const known = facts();
  return { ...known, lias: { lia1: { ...known.lias['lia1'], ...change } as Lia } };
}

ruleTable('lia-overridden', [
  ['not overridden', {}, ['clear ok not_overridden']],
  ['overridden', { facts: lia({ outcome: 'overridden' }) }, ['breach fix overridden']],
  [
    'an answer that stops',
    { facts: lia({ answers: { P4: 'Yes, in Germany' } }) },
    ['breach fix stop_answer'],
  ],
  ['no link to their work', { facts: lia({ answers: { B5: 'no' } }) }, ['breach fix stop_answer']],
  [
    'answers that do not',
    { facts: lia({ answers: { P4: 'no', N1: 'Yes: it helps', B5: 'Norwegian plants, yes' } }) },
    ['clear ok not_overridden'],
  ],
  ['not finished', { facts: lia({ outcome: 'pending' }) }, []],
]);
