// @vitest-environment node
import { living, ruleTable } from '../cases';

ruleTable('implied-consent', [
  ['not claimed', { facts: living('CA') }, []],
  [
    'a purchase within two years',
    { facts: living('CA', { implied: { ground: 'purchase', since: '2024-11-22', note: '' } }) },
    ['clear ok holds_until'],
  ],
  [
    'a purchase before',
    { facts: living('CA', { implied: { ground: 'purchase', since: '2024-11-21', note: '' } }) },
    ['breach fix lapsed'],
  ],
  [
    'an inquiry within six months',
    { facts: living('CA', { implied: { ground: 'inquiry', since: '2026-05-22', note: '' } }) },
    ['clear ok holds_until'],
  ],
  [
    'an inquiry before',
    { facts: living('CA', { implied: { ground: 'inquiry', since: '2026-05-21', note: '' } }) },
    ['breach fix lapsed'],
  ],
  [
    'a published address',
    {
      facts: living('CA', {
        implied: { ground: 'published-address', since: '2020-01-01', note: '' },
      }),
    },
    ['clear ok holds'],
  ],
  [
    'since tomorrow',
    { facts: living('CA', { implied: { ground: 'purchase', since: '2026-11-23', note: '' } }) },
    ['unknown fix date'],
  ],
  [
    'where nothing is implied',
    { facts: living('DE', { implied: { ground: 'purchase', since: '2020-01-01', note: '' } }) },
    [],
  ],
]);
