import { cite } from '../cite';
import type { Rule } from '../rule';

/** Writing again and again to somebody who does not answer is what makes outreach a nuisance. */
export const unansweredAttempts: Rule = {
  id: 'unanswered-attempts',
  when: 'outreach',
  about: 'recipient',
  severity: 'warn',
  sources: [cite('GDPR recital 47; Art. 6(1)(f)', 'EU')],
  from: '2018-05-25',
  check({ record, policy }) {
    if (record === null) return null;
    const { unanswered } = record.outreach;
    if (unanswered === 0) return null;
    const values = [String(unanswered)];
    return unanswered >= policy.maxUnanswered
      ? { outcome: 'breach', reason: 'too_many', values }
      : { outcome: 'clear', reason: 'few', values };
  },
};
