import type { Said } from '@/lib/model/assessment';

// @vitest-environment node
import { living, noted, ruleTable, said, sent } from '../cases';

function optOut(kind: 'mechanism' | 'right', ownParagraph: boolean): Said {
  return { language: 'en', elements: [{ label: 'opt_out', sentence: 'x', kind, ownParagraph }] };
}

ruleTable('opt-out-own-paragraph', [
  ['apart', { subject: { said: optOut('mechanism', true) } }, ['clear ok apart']],
  ['buried', { subject: { said: optOut('right', false) } }, ['breach fix buried']],
  [
    'buried, perhaps in a first message',
    { subject: { said: optOut('right', false) }, draft: { mode: 'thread' } },
    ['unknown fix buried'],
  ],
  [
    'buried, in a later message',
    { subject: { said: optOut('right', false) }, facts: noted({}, { outreach: sent(1) }) },
    [],
  ],
  [
    'buried, in an invitation note',
    {
      subject: { said: optOut('right', false) },
      draft: { kind: 'invite-note', channel: 'linkedin' },
    },
    [],
  ],
  ['none', { subject: { said: said() } }, []],
  ['in the US', { subject: { said: optOut('mechanism', false) }, facts: living('US') }, []],
]);
