// @vitest-environment node
import { living, noted, ruleTable, said, sent } from '../cases';

ruleTable('sender-not-identified', [
  ['said', { subject: { said: said('sender_identity') } }, ['clear ok said']],
  ['not said', { subject: { said: said() } }, ['breach fix missing']],
  ['text that could not be read', { subject: { said: null } }, ['unknown fix unread']],
  ['in a reply', { subject: { said: said() }, draft: { mode: 'reply' } }, []],

  [
    'the name in the signature',
    { subject: { said: said() }, draft: { signature: 'Best,\nJo  Lindqvist' } },
    ['clear ok said'],
  ],
  [
    'on LinkedIn, beside the profile',
    { subject: { said: said() }, draft: { channel: 'linkedin', kind: 'message' } },
    ['clear ok said'],
  ],
  [
    'a later message',
    { subject: { said: said() }, facts: noted({}, { outreach: sent(1) }) },
    ['breach fix missing'],
  ],
  ['in the US', { subject: { said: said() }, facts: living('US') }, ['breach warn missing']],
]);
