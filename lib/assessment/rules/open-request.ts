import type { SubjectRequest } from '@/lib/model/record';

import { gdpr } from '../cite';
import type { Answer, Rule } from '../rule';

/** A request that nobody has answered yet: an objection or erasure stops, access is answered first. */
export const openRequest: Rule = {
  id: 'open-request',
  when: 'always',
  about: 'recipient',
  severity: 'block',
  sources: [gdpr('12(3)'), gdpr('21(3)'), gdpr('7(3)'), gdpr('17(1)'), gdpr('18(1)')],
  from: '2018-05-25',
  check({ record }) {
    const open = record?.requests.filter(({ state }) => state === 'open') ?? [];
    const [gravest] = open.map(answerTo).toSorted((a, b) => weight(b) - weight(a));
    return gravest ?? null;
  },
};

function answerTo({ kind, receivedAt, dueOn, extended }: SubjectRequest): Answer {
  const due = extended?.dueOn ?? dueOn;
  return {
    outcome: 'breach',
    reason: kind,
    severity: kind === 'access' || kind === 'rectification' ? 'warn' : 'block',
    values: [`@date:${receivedAt.slice(0, 10)}`, `@date:${due}`],
  };
}

function weight({ severity }: Answer): number {
  return severity === 'block' ? 1 : 0;
}
