// @vitest-environment node
import { living, ruleTable, said } from '../cases';

ruleTable('no-postal-address', [
  ['said', { subject: { said: said('postal_address') }, facts: living('US') }, ['clear ok said']],
  ['not said', { subject: { said: said() }, facts: living('US') }, ['breach fix missing']],
  [
    'text that could not be read',
    { subject: { said: null }, facts: living('US') },
    ['unknown fix unread'],
  ],
  ['in a reply', { subject: { said: said() }, draft: { mode: 'reply' }, facts: living('US') }, []],

  [
    'the address in the signature',
    {
      subject: { said: said() },
      draft: { signature: 'Fernhill\n4 Quay Street\nBristol BS1 4DB' },
      facts: living('US'),
    },
    ['clear ok said'],
  ],
  ['in Germany', { subject: { said: said() } }, []],
]);
