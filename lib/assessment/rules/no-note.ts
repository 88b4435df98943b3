import { gdpr } from '../cite';
import type { Rule } from '../rule';

/** Nothing says yet where the details came from and why this person may be written to. */
export const noNote: Rule = {
  id: 'no-note',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('5(2)')],
  from: '2018-05-25',
  check({ record, note }) {
    if (record === null) return { outcome: 'unknown', reason: 'unanswered' };
    if (note !== null) return { outcome: 'clear', reason: 'recorded' };
    return { outcome: 'breach', reason: 'missing', remedy: { kind: 'open-note' } };
  },
};
