// @vitest-environment node
import { ruleTable } from '../cases';

ruleTable('recipients-unread', [
  ['recipients that were read', {}, []],
  [
    'recipients that were not',
    { draft: { recipients: { ok: false, missing: ['to'] } } },
    ['unknown block unread'],
  ],
]);
