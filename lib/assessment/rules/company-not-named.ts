import { gdpr } from '../cite';
import { answerOwed, sentences, stands } from '../content';
import type { Rule } from '../rule';

/** The legal entity behind the message, in its text or signature. */
export const companyNotNamed: Rule = {
  id: 'company-not-named',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [gdpr('14(1)(a)', 'primary')],
  from: '2018-05-25',
  check(input) {
    const found =
      sentences(input, 'company_identity').length > 0 ||
      stands(input, input.facts.identity?.organisation);
    return answerOwed(input, 'company_identity', found, { kind: 'insert', element: 'identity' });
  },
};
