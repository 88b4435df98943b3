import { gdpr } from '../cite';
import type { Rule } from '../rule';

/** A manager asked for changes to the note: the rep meets it where the contact is met. */
export const reviewAsked: Rule = {
  id: 'review-asked',
  when: 'outreach',
  about: 'recipient',
  severity: 'warn',
  sources: [gdpr('24(1)')],
  from: '2018-05-25',
  check({ note }) {
    if (note?.review?.state !== 'changes-asked') return null;
    const { by, comment } = note.review;
    return {
      outcome: 'breach',
      reason: 'changes',
      values: [by, comment],
      remedy: { kind: 'open-note' },
    };
  },
};
