import { gdpr } from '../cite';
import { answerOwed, sentences } from '../content';
import type { Rule } from '../rule';

/** Where the details came from belongs in the first message (Article 14(2)(f)). */
export const sourceNotStated: Rule = {
  id: 'source-not-stated',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [gdpr('14(2)(f)', 'primary')],
  from: '2018-05-25',
  check(input) {
    const found = sentences(input, 'data_source').length > 0;
    return answerOwed(input, 'data_source', found, { kind: 'insert', element: 'source' });
  },
};
