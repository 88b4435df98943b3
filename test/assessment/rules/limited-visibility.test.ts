// @vitest-environment node
import { facts, noted, record, ruleTable, source } from '../cases';

ruleTable('limited-visibility', [
  ['public', {}, ['clear ok public']],
  [
    'connections only, by e-mail',
    { facts: noted(source({ visibility: 'connections-only' })) },
    ['breach fix connections_only'],
  ],
  [
    'connections only, on LinkedIn',
    { draft: { channel: 'linkedin' }, facts: noted(source({ visibility: 'connections-only' })) },
    [],
  ],
  [
    'a private message',
    { facts: noted(source({ visibility: 'private-message' })) },
    ['breach fix private_message'],
  ],
  [
    'not said, from LinkedIn',
    { facts: noted(source({ visibility: 'unknown', origin: 'linkedin-profile' })) },
    ['unknown warn unsaid'],
  ],
  ['not said, from a company site', { facts: noted(source({ visibility: 'unknown' })) }, []],
  ['no note', { facts: facts([record({ notes: [] })]) }, []],
]);
