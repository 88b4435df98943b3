import { gdpr } from '../cite';
import { answerOwed, sentences } from '../content';
import type { Rule } from '../rule';

/** Why this person: what the message has to do with their work. */
export const reasonNotStated: Rule = {
  id: 'reason-not-stated',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [gdpr('14(1)(c)', 'primary')],
  from: '2018-05-25',
  check(input) {
    const found = sentences(input, 'contact_reason').length > 0;
    return answerOwed(input, 'contact_reason', found, { kind: 'insert', element: 'reason' });
  },
};
