// @vitest-environment node
import { noted, ruleTable, said, sent } from '../cases';

ruleTable('deceptive-subject', [
  ['honest', {}, ['clear ok honest']],
  ['deceptive', { subject: { said: said('deceptive_subject') } }, ['breach block deceptive']],
  [
    'Re: in a reply',
    { subject: { said: said('deceptive_subject') }, draft: { mode: 'reply' } },
    [],
  ],
  [
    'Fwd: in a forwarded message',
    { subject: { said: said('deceptive_subject') }, draft: { mode: 'forward' } },
    [],
  ],
  [
    'Re: in a later message',
    { subject: { said: said('deceptive_subject') }, facts: noted({}, { outreach: sent(1) }) },
    [],
  ],
  [
    'no subject',
    { subject: { said: said('deceptive_subject') }, draft: { subject: { ok: true, value: null } } },
    [],
  ],
  [
    'a subject that could not be read',
    { draft: { subject: { ok: false, missing: ['subject'] } } },
    ['unknown block unread'],
  ],
  ['text that could not be read', { subject: { said: null } }, ['unknown block unread']],
]);
