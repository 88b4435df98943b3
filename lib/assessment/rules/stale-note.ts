import { addMonths } from '@/lib/law/calendar';

import { gdpr } from '../cite';
import type { Rule } from '../rule';

/** People change jobs: a note is checked again after the months the policy sets. */
export const staleNote: Rule = {
  id: 'stale-note',
  when: 'outreach',
  about: 'recipient',
  severity: 'warn',
  sources: [gdpr('5(1)(d)')],
  from: '2018-05-25',
  check({ note, policy, today }) {
    if (note === null) return null;
    const checked = note.review?.state === 'approved' ? note.review.at : note.createdAt;
    const until = addMonths(checked, policy.staleNoteMonths);
    if (until === null) return { outcome: 'unknown', reason: 'date' };
    return until < today
      ? {
          outcome: 'breach',
          reason: 'stale',
          values: [`@date:${checked.slice(0, 10)}`],
          remedy: { kind: 'open-note' },
        }
      : { outcome: 'clear', reason: 'fresh' };
  },
};
