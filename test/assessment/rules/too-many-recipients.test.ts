// @vitest-environment node
import { recipient, ruleTable } from '../cases';

ruleTable('too-many-recipients', [
  ['one', {}, []],
  [
    'twenty-one',
    { draft: { recipients: { ok: true, value: Array.from({ length: 21 }, () => recipient()) } } },
    ['breach warn too_many'],
  ],
  [
    'two, but the policy allows one',
    {
      policy: { maxRecipients: 1 },
      draft: { recipients: { ok: true, value: [recipient(), recipient()] } },
    },
    ['breach warn too_many'],
  ],
  [
    'recipients that could not be read',
    { draft: { recipients: { ok: false, missing: ['to'] } } },
    [],
  ],
]);
