import { gdpr } from '../cite';
import type { Rule } from '../rule';

/** Who writes, and for whom, has to be set up before a message can say it. */
export const identityMissing: Rule = {
  id: 'identity-missing',
  when: 'outreach',
  about: 'draft',
  severity: 'warn',
  sources: [gdpr('14(1)(a)', 'primary')],
  from: '2018-05-25',
  check({ facts: { identity } }) {
    const remedy = { kind: 'open-identity' } as const;
    return identity === null ? { outcome: 'unknown', reason: 'missing', remedy } : null;
  },
};
