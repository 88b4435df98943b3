// @vitest-environment node
import { living, ruleTable, said } from '../cases';

ruleTable('no-contact-details', [
  [
    'a number',
    { draft: { signature: 'Jo, +44 117 123 4567' }, facts: living('CA') },
    ['clear ok said'],
  ],
  [
    'a web address',
    { draft: { text: { ok: true, value: 'See www.fernhill.example' } }, facts: living('CA') },
    ['clear ok said'],
  ],
  [
    'a mail address',
    { draft: { signature: 'jo@fernhill.example' }, facts: living('JP') },
    ['clear ok said'],
  ],
  [
    'nothing but a year and a price',
    { draft: { text: { ok: true, value: 'In 2026 it costs 12 000.' } }, facts: living('CA') },
    ['breach fix missing'],
  ],
  [
    'text that could not be read',
    { subject: { said: null }, facts: living('CA') },
    ['unknown fix unread'],
  ],
  ['in Germany', { subject: { said: said() } }, []],
]);
