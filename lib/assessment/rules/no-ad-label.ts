import { cite } from '../cite';
import { answerOwed, sentences } from '../content';
import type { Rule } from '../rule';

/**
 * Some countries want advertising to be called so: China and bulk mail in Singapore, the US,
 * Belgium, Poland.
 */
export const noAdLabel: Rule = {
  id: 'no-ad-label',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [cite('15 USC 7704(a)(5)(A)(i)', 'US', 'secondary')],
  from: '2004-01-01',
  check(input) {
    const found = sentences(input, 'ad_label').length > 0;
    return answerOwed(input, 'ad_label', found, { kind: 'insert', element: 'ad-label' });
  },
};
