import { gdpr } from '../cite';
import { answerOwed, sentences, stands } from '../content';
import type { Rule } from '../rule';

/** The way to the whole notice belongs in the first message. */
export const noPrivacyNotice: Rule = {
  id: 'no-privacy-notice',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [gdpr('13, 14(1)', 'primary')],
  from: '2018-05-25',
  check(input) {
    const address = input.facts.identity?.privacyNoticeUrl.replace(/^https?:\/\//u, '');
    const found = sentences(input, 'privacy_notice').length > 0 || stands(input, address);
    return answerOwed(input, 'privacy_notice', found, {
      kind: 'insert',
      element: 'privacy-notice',
    });
  },
};
