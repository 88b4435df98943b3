import { gdpr } from '../cite';
import { liaOf } from '../lia';
import type { Rule } from '../rule';

/** An assessment is looked at again every year. */
export const liaReviewed: Rule = {
  id: 'lia-reviewed',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('5(2), 24(1)')],
  from: '2018-05-25',
  check(input) {
    const lia = liaOf(input);
    if (lia === 'none' || lia === 'unknown') return null;
    const remedy = { kind: 'open-note' } as const;
    if (lia.reviewBy === null)
      return { outcome: 'breach', reason: 'no_date', severity: 'warn', remedy };
    const values = [`@date:${lia.reviewBy}`];
    return lia.reviewBy < input.today
      ? { outcome: 'breach', reason: 'overdue', values, remedy }
      : { outcome: 'clear', reason: 'reviewed', values };
  },
};
