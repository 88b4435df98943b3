// @vitest-environment node
import { consent, facts, living, note, noted, record, ruleTable } from '../cases';

ruleTable('consent-withdrawn', [
  ['no consent claimed', {}, []],
  [
    'withdrawn',
    { facts: noted({ consent: consent({ withdrawnAt: '2026-10-01T00:00:00.000Z' }) }) },
    ['breach block withdrawn'],
  ],
  [
    'withdrawn, and another basis put in its place',
    {
      facts: facts([
        record({
          notes: [
            note({ consent: consent({ withdrawnAt: '2026-10-01T00:00:00.000Z' }) }),
            note({ id: 'n2', createdAt: '2026-11-20T00:00:00.000Z' }),
          ],
        }),
      ]),
    },
    ['breach block withdrawn'],
  ],
  [
    'given again afterwards',
    {
      facts: facts([
        record({
          notes: [
            note({ consent: consent({ withdrawnAt: '2026-10-01T00:00:00.000Z' }) }),
            note({ id: 'n2', consent: consent({ givenAt: '2026-11-01T00:00:00.000Z' }) }),
          ],
        }),
      ]),
    },
    ['clear ok given_again'],
  ],
  [
    'withdrawn, in the US',
    { facts: living('US', { consent: consent({ withdrawnAt: '2026-10-01T00:00:00.000Z' }) }) },
    ['breach block withdrawn'],
  ],
]);
