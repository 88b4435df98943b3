import { gdpr } from '../cite';
import { answerOwed, isArticle21, sentences } from '../content';
import type { Rule } from '../rule';

/** A way to stop belongs in every message. */
export const noOptOut: Rule = {
  id: 'no-opt-out',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [gdpr('21(4)')],
  from: '2018-05-25',
  check(input) {
    const found = sentences(input, 'opt_out');
    // The GDPR is content with the right in words; statutes elsewhere want a way to use.
    const european = input.placed && input.laws.every(({ gdpr }) => gdpr);
    const enough = european ? found.length > 0 : found.some(({ kind }) => kind !== 'right');
    // Where the right has to be named as well, its sentence is the way out too.
    const element = european && isArticle21(input) ? 'objection-right' : 'opt-out';
    return answerOwed(input, 'opt_out', enough, { kind: 'insert', element });
  },
};
