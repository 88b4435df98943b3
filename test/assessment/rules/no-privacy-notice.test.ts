// @vitest-environment node
import { living, noted, ruleTable, said, sent } from '../cases';

ruleTable('no-privacy-notice', [
  ['said', { subject: { said: said('privacy_notice') } }, ['clear ok said']],
  ['not said', { subject: { said: said() } }, ['breach fix missing']],
  ['text that could not be read', { subject: { said: null } }, ['unknown fix unread']],
  ['in a reply', { subject: { said: said() }, draft: { mode: 'reply' } }, []],
  ['a later message', { subject: { said: said() }, facts: noted({}, { outreach: sent(1) }) }, []],
  [
    'perhaps a first message',
    { subject: { said: said() }, draft: { mode: 'thread' } },
    ['unknown fix missing_if_first'],
  ],

  [
    'the link in the text',
    {
      subject: { said: said() },
      draft: { text: { ok: true, value: 'More: https://fernhill.example/privacy' } },
    },
    ['clear ok said'],
  ],
  ['in Japan', { subject: { said: said() }, facts: living('JP') }, ['breach warn missing']],
]);
