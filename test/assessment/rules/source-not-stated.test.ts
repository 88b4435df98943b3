// @vitest-environment node
import { contact, facts, living, noted, record, ruleTable, said, sent } from '../cases';

const nobody = facts([record({ contact: contact({ kind: 'generic-mailbox' }) })]);

ruleTable('source-not-stated', [
  ['said', { subject: { said: said('data_source') } }, ['clear ok said']],
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
  ['to a mailbox that is nobody', { subject: { said: said() }, facts: nobody }, []],
  [
    'in a forwarded message',
    { subject: { said: said() }, draft: { mode: 'forward' } },
    ['unknown fix missing_if_first'],
  ],
]);
