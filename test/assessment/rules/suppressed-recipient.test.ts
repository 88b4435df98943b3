// @vitest-environment node
import type { SuppressionFacts } from '@/lib/model/assessment';

import { facts, recipient, record, ruleTable } from '../cases';

const stop: SuppressionFacts = {
  reason: 'objection',
  channels: 'all',
  receivedAt: '2026-10-03T08:00:00.000Z',
  by: 'jo',
  domain: false,
};

ruleTable('suppressed-recipient', [
  ['nothing on record', {}, ['clear ok none']],
  [
    'an objection',
    {
      facts: facts([
        record({
          suppressions: [stop],
        }),
      ]),
    },
    ['breach block objection'],
  ],
  [
    'an objection, in a reply',
    {
      draft: { mode: 'reply' },
      facts: facts([
        record({
          suppressions: [stop],
        }),
      ]),
    },
    ['breach block objection'],
  ],
  [
    'a whole domain',
    {
      facts: facts([
        record({
          suppressions: [
            {
              ...stop,
              domain: true,
            },
          ],
        }),
      ]),
    },
    ['breach block domain'],
  ],
  [
    'calls only, by e-mail',
    {
      facts: facts([
        record({
          suppressions: [
            {
              ...stop,
              channels: ['phone'],
            },
          ],
        }),
      ]),
    },
    ['clear ok none'],
  ],
  [
    'e-mail only, by e-mail',
    {
      facts: facts([
        record({
          suppressions: [
            {
              ...stop,
              channels: ['email'],
            },
          ],
        }),
      ]),
    },
    ['breach block objection'],
  ],
  ['no answer from the record', { facts: facts([]) }, ['unknown block unanswered']],
  [
    'an address that could not be read',
    { draft: { recipients: { ok: true, value: [recipient(null)] } } },
    ['unknown block unread'],
  ],
]);
