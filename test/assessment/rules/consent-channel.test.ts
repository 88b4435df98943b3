// @vitest-environment node
import { consent, noted, ruleTable } from '../cases';

ruleTable('consent-channel', [
  ['no consent claimed', {}, []],
  ['for e-mail', { facts: noted({ consent: consent() }) }, ['clear ok email']],
  [
    'for calls only',
    { facts: noted({ consent: consent({ channels: ['phone'] }) }) },
    ['breach fix not_email'],
  ],
  [
    'for e-mail, on LinkedIn',
    { draft: { channel: 'linkedin' }, facts: noted({ consent: consent() }) },
    ['breach fix not_linkedin'],
  ],
]);
