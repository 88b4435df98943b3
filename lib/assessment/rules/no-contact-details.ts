import { cite } from '../cite';
import { answerOwed } from '../content';
import type { DraftInput, Rule } from '../rule';

/**
 * A telephone number, mail address or web address to reach the sender at: Australia, Canada, China,
 * Japan, and bulk mail to Singapore.
 */
export const noContactDetails: Rule = {
  id: 'no-contact-details',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [cite('SOR/2012-36 s. 2', 'CA', 'secondary')],
  from: '2014-07-01',
  check(input) {
    return answerOwed(input, 'contact_details', hasContact(input), { kind: 'edit-draft' });
  },
};

/** Anything one could write to, open or dial; own words and signature. */
function hasContact({ draft }: DraftInput): boolean {
  const text = `${draft.text.ok ? draft.text.value : ''}\n${draft.signature}`;
  return /\S@\S+\.\S|https?:\/\/\S|\bwww\.\S|(?:\+|\b0|\()\d(?:[\s()./-]*\d){6,}/u.test(text);
}
