// @vitest-environment node
import { living, noted, ruleTable, said, sent } from '../cases';

ruleTable('reason-not-stated', [
  ['said', { subject: { said: said('contact_reason') } }, ['clear ok said']],
  ['not said', { subject: { said: said() } }, ['breach fix missing']],
  ['text that could not be read', { subject: { said: null } }, ['unknown fix unread']],
  ['in a reply', { subject: { said: said() }, draft: { mode: 'reply' } }, []],
  ['a later message', { subject: { said: said() }, facts: noted({}, { outreach: sent(1) }) }, []],
  [
    'perhaps a first message',
    { subject: { said: said() }, draft: { mode: 'thread' } },
    ['unknown fix missing_if_first'],
  ],

  ['where nothing asks for it', { subject: { said: said() }, facts: living('US') }, []],
]);
