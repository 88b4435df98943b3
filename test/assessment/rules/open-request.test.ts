import type { SubjectRequest } from '@/lib/model/record';

// @vitest-environment node
import { facts, mara, record, ruleTable } from '../cases';

const request: SubjectRequest = {
  id: 'r1',
  contactId: 'c1',
  identifier: mara,
  kind: 'erasure',
  receivedAt: '2026-11-10T08:00:00.000Z',
  dueOn: '2026-12-10',
  extended: null,
  state: 'open',
  answer: null,
  answeredAt: null,
  words: null,
  by: 'jo',
};

ruleTable('open-request', [
  ['none', {}, []],
  ['no answer from the record', { facts: facts([]) }, []],
  ['erasure', { facts: facts([record({ requests: [request] })]) }, ['breach block erasure']],
  [
    'erasure, in a reply',
    { draft: { mode: 'reply' }, facts: facts([record({ requests: [request] })]) },
    ['breach block erasure'],
  ],
  [
    'objection',
    { facts: facts([record({ requests: [{ ...request, kind: 'objection' }] })]) },
    ['breach block objection'],
  ],
  [
    'access',
    { facts: facts([record({ requests: [{ ...request, kind: 'access' }] })]) },
    ['breach warn access'],
  ],
  [
    'access and objection',
    {
      facts: facts([
        record({
          requests: [
            { ...request, kind: 'access' },
            { ...request, kind: 'objection' },
          ],
        }),
      ]),
    },
    ['breach block objection'],
  ],
  ['answered', { facts: facts([record({ requests: [{ ...request, state: 'answered' }] })]) }, []],
]);
