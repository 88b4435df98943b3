// @vitest-environment node
import { noted, ruleTable } from '../cases';

ruleTable('review-asked', [
  ['no review', {}, []],
  [
    'changes asked',
    {
      facts: noted({
        review: {
          state: 'changes-asked',
          by: 'Sam',
          at: '2026-11-20T00:00:00.000Z',
          comment: 'Which page?',
        },
      }),
    },
    ['breach warn changes'],
  ],
  [
    'answered',
    {
      facts: noted({
        review: { state: 'answered', by: 'Jo', at: '2026-11-21T00:00:00.000Z', comment: '' },
      }),
    },
    [],
  ],
]);
