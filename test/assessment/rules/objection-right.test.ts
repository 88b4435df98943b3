import type { Said } from '@/lib/model/assessment';

// @vitest-environment node
import { living, noted, ruleTable, said, sent } from '../cases';

function optOut(kind: 'mechanism' | 'right', ownParagraph: boolean): Said {
  return { language: 'en', elements: [{ label: 'opt_out', sentence: 'x', kind, ownParagraph }] };
}

ruleTable('objection-right', [
  ['the right named', { subject: { said: optOut('right', true) } }, ['clear ok named']],
  [
    'an unsubscribe link alone',
    { subject: { said: optOut('mechanism', true) } },
    ['breach fix not_named'],
  ],
  [
    'perhaps in a first message',
    { subject: { said: optOut('mechanism', true) }, draft: { mode: 'thread' } },
    ['unknown fix not_named'],
  ],
  [
    'in a later message',
    { subject: { said: optOut('mechanism', true) }, facts: noted({}, { outreach: sent(1) }) },
    [],
  ],
  ['none', { subject: { said: said() } }, []],
  ['in the US', { subject: { said: optOut('mechanism', true) }, facts: living('US') }, []],
]);
