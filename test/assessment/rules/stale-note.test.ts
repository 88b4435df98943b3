// @vitest-environment node
import { noted, ruleTable } from '../cases';

ruleTable('stale-note', [
  ['fresh', {}, ['clear ok fresh']],
  [
    'a year and a day',
    { facts: noted({ createdAt: '2025-11-21T00:00:00.000Z' }) },
    ['breach warn stale'],
  ],
  ['a year', { facts: noted({ createdAt: '2025-11-22T00:00:00.000Z' }) }, ['clear ok fresh']],
  [
    'old, but approved since',
    {
      facts: noted({
        createdAt: '2025-01-01T00:00:00.000Z',
        review: { state: 'approved', by: 'sam', at: '2026-06-01T00:00:00.000Z', comment: '' },
      }),
    },
    ['clear ok fresh'],
  ],
  ['no date', { facts: noted({ createdAt: '0000-00-00T00:00:00.000Z' }) }, ['unknown warn date']],
]);
