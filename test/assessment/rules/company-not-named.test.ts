// @vitest-environment node
import { living, ruleTable, said } from '../cases';

ruleTable('company-not-named', [
  ['said', { subject: { said: said('company_identity') } }, ['clear ok said']],
  ['not said', { subject: { said: said() } }, ['breach fix missing']],
  ['text that could not be read', { subject: { said: null } }, ['unknown fix unread']],
  ['in a reply', { subject: { said: said() }, draft: { mode: 'reply' } }, []],

  [
    'the company in the signature',
    { subject: { said: said() }, draft: { signature: 'Jo Lindqvist, Fernhill Systems Ltd' } },
    ['clear ok said'],
  ],
  [
    'in an invitation note',
    { subject: { said: said() }, draft: { channel: 'linkedin', kind: 'invite-note' } },
    ['breach warn missing'],
  ],
  ['in Brazil', { subject: { said: said() }, facts: living('BR') }, ['breach warn missing']],
]);
