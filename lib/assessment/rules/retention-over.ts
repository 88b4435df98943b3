import { gdpr } from '../cite';
import type { Rule } from '../rule';

/** A record is kept for a stated time, and not used after it. */
export const retentionOver: Rule = {
  id: 'retention-over',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('5(1)(e)')],
  from: '2018-05-25',
  check({ note, today }) {
    if (note === null) return null;
    const { retainUntil } = note;
    const remedy = { kind: 'open-note' } as const;
    if (retainUntil === null)
      return { outcome: 'breach', reason: 'missing', severity: 'warn', remedy };
    const values = [`@date:${retainUntil}`];
    return retainUntil < today
      ? { outcome: 'breach', reason: 'over', values, remedy }
      : { outcome: 'clear', reason: 'until', values };
  },
};
