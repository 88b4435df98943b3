import { gdpr } from '../cite';
import { isArticle21, sentences } from '../content';
import type { Rule } from '../rule';

/** The EU wants the right itself named: an unsubscribe link alone does not do it (Article 21(4)). */
export const objectionRight: Rule = {
  id: 'objection-right',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [gdpr('21(4)')],
  from: '2018-05-25',
  check(input) {
    if (!isArticle21(input)) return null;
    const found = sentences(input, 'opt_out');
    if (found.length === 0) return null; // `no-opt-out` says so.
    if (found.some(({ kind }) => kind === 'right')) return { outcome: 'clear', reason: 'named' };
    return {
      outcome: input.firstContact === null ? 'unknown' : 'breach',
      reason: 'not_named',
      severity: input.draft.kind === 'invite-note' ? 'warn' : 'fix',
      remedy: { kind: 'insert', element: 'objection-right' },
    };
  },
};
