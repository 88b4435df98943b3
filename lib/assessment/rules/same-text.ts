import { cite } from '../cite';
import { MASS } from '../permission';
import type { Rule } from '../rule';

/** The same text to many is what platforms and people call spam. */
export const sameText: Rule = {
  id: 'same-text',
  when: 'outreach',
  about: 'draft',
  severity: 'warn',
  sources: [cite('LinkedIn Professional Community Policies; GDPR recital 47', 'EU')],
  from: '2018-05-25',
  check({ facts }) {
    if (facts.sameText === null || facts.sameText.timesUsed < MASS) return null;
    return { outcome: 'breach', reason: 'repeated', values: [String(facts.sameText.timesUsed)] };
  },
};
