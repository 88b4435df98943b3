import { cite } from '../cite';
import { sentences } from '../content';
import type { Rule } from '../rule';

/** A first message does not pretend to be an answer, a bill or an alarm. */
export const deceptiveSubject: Rule = {
  id: 'deceptive-subject',
  when: 'outreach',
  about: 'draft',
  severity: 'block',
  sources: [
    cite('15 USC 7704(a)(2)', 'US', 'secondary'),
    cite('CPCE art. L34-5', 'FR', 'secondary'),
    cite('DDG § 6(2), UWG § 5', 'DE', 'secondary'),
  ],
  from: '2004-01-01',
  check(input) {
    const { draft, said, firstContact } = input;
    // In an answer or a forwarded message the prefix tells the truth.
    if (draft.mode === 'reply' || draft.mode === 'forward' || firstContact === false) return null;
    if (draft.subject.ok && (draft.subject.value ?? '').trim() === '') return null;
    if (said === null || !draft.subject.ok) return { outcome: 'unknown', reason: 'unread' };
    const [found] = sentences(input, 'deceptive_subject');
    if (found === undefined) return { outcome: 'clear', reason: 'honest' };
    return {
      outcome: firstContact === null ? 'unknown' : 'breach',
      reason: 'deceptive',
      values: [draft.subject.value ?? ''],
      remedy: { kind: 'edit-draft' },
    };
  },
};
