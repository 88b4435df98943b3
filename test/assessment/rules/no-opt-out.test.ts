// @vitest-environment node
import { contact, facts, living, noted, record, ruleTable, said, sent } from '../cases';

const nobody = facts([record({ contact: contact({ kind: 'generic-mailbox' }) })]);

ruleTable('no-opt-out', [
  ['said', { subject: { said: said('opt_out') } }, ['clear ok said']],
  ['not said', { subject: { said: said() } }, ['breach fix missing']],
  ['text that could not be read', { subject: { said: null } }, ['unknown fix unread']],
  ['in a reply', { subject: { said: said() }, draft: { mode: 'reply' } }, []],

  [
    'a later message',
    { subject: { said: said() }, facts: noted({}, { outreach: sent(1) }) },
    ['breach fix missing'],
  ],
  ['the right alone, in Germany', {}, ['clear ok said']],
  ['the right alone, in the US', { facts: living('US') }, ['breach fix missing']],
  [
    'to a mailbox that is nobody',
    { subject: { said: said() }, facts: nobody },
    ['breach fix missing'],
  ],
]);
