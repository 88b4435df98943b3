import { misplacedLabel } from '../ad-label';
import { cite } from '../cite';
import { answerOwed, sentences } from '../content';
import type { Rule } from '../rule';

/**
 * Some countries want advertising to be called so: the US, Belgium, Poland, and China and bulk mail
 * in Singapore at the beginning of the subject, of which `ad-label-not-first` speaks.
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
    const answer = answerOwed(input, 'ad_label', found, { kind: 'insert', element: 'ad-label' });
    if (answer === null || answer.outcome === 'unknown') return answer;
    return misplacedLabel(input) === null ? answer : null;
  },
};
