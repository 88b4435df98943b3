import { gdpr } from '../cite';
import { liaOf } from '../lia';
import type { Rule } from '../rule';

/** Legitimate interests rest on an assessment that was finished and signed before use. */
export const liaLive: Rule = {
  id: 'lia-live',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('6(1)(f)'), gdpr('5(2)')],
  from: '2018-05-25',
  check(input) {
    const lia = liaOf(input);
    if (lia === 'none') return null;
    if (lia === 'unknown') return { outcome: 'unknown', reason: 'unanswered' };
    const remedy = { kind: 'open-note' } as const;
    if (lia.outcome === 'pending')
      return { outcome: 'breach', reason: 'pending', values: [lia.title], remedy };
    if (lia.signedOn === null || lia.signedOn > input.today) {
      return { outcome: 'breach', reason: 'unsigned', values: [lia.title], remedy };
    }
    return { outcome: 'clear', reason: 'signed', values: [lia.title] };
  },
};
