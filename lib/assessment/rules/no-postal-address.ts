import { cite } from '../cite';
import { answerOwed, sentences, stands } from '../content';
import type { Rule } from '../rule';

/** A postal address, where the law wants one in the message itself: US, Canada, Japan. */
export const noPostalAddress: Rule = {
  id: 'no-postal-address',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [cite('15 USC 7704(a)(5)(A)(iii)', 'US', 'secondary')],
  from: '2004-01-01',
  check(input) {
    const found =
      sentences(input, 'postal_address').length > 0 || stands(input, input.facts.identity?.address);
    return answerOwed(input, 'postal_address', found, { kind: 'insert', element: 'address' });
  },
};
