import type { Draft } from '@/lib/model/reading';

// @vitest-environment node
import { mara, recipient, ruleTable } from '../cases';

function to(value: string, field: 'to' | 'bcc' = 'to'): Draft['recipients'] {
  const other = { ...recipient({ type: 'email', value }), field };
  return { ok: true, value: [recipient(mara), other] };
}

ruleTable('recipients-visible', [
  ['one', {}, []],
  ['two of one company', { draft: { recipients: to('t.okafor@nordwerk.example') } }, []],
  [
    'two of two companies',
    { draft: { recipients: to('t.okafor@brightline.example') } },
    ['breach fix visible'],
  ],
  [
    'two of two companies, in a reply',
    { draft: { mode: 'reply', recipients: to('t.okafor@brightline.example') } },
    [],
  ],
  ['one and a colleague', { draft: { recipients: to('sam@fernhill.example') } }, []],
  ['the other in Bcc', { draft: { recipients: to('t.okafor@brightline.example', 'bcc') } }, []],
]);
