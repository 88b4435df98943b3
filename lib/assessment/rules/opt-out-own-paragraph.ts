import { gdpr } from '../cite';
import { isArticle21, sentences } from '../content';
import type { Rule } from '../rule';

/** The right to object stands apart from everything else (Article 21(4)). */
export const optOutOwnParagraph: Rule = {
  id: 'opt-out-own-paragraph',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [gdpr('21(4)')],
  from: '2018-05-25',
  check(input) {
    // An invitation note of 300 characters has no paragraphs.
    if (!isArticle21(input) || input.draft.kind === 'invite-note') return null;
    const found = sentences(input, 'opt_out');
    if (found.length === 0) return null; // `no-opt-out` says so.
    if (found.some(({ ownParagraph }) => ownParagraph))
      return { outcome: 'clear', reason: 'apart' };
    return {
      outcome: input.firstContact === null ? 'unknown' : 'breach',
      reason: 'buried',
      remedy: { kind: 'edit-draft' },
    };
  },
};
