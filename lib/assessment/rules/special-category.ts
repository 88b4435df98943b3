import { gdpr } from '../cite';
import { sentences } from '../content';
import type { Rule } from '../rule';

/**
 * Nothing about the recipient's health, belief, union, politics, origin or love life; nor what
 * hints at it.
 */
export const specialCategory: Rule = {
  id: 'special-category',
  when: 'always',
  about: 'draft',
  severity: 'block',
  sources: [gdpr('9(1)')],
  from: '2018-05-25',
  check(input) {
    if (input.said === null) return { outcome: 'unknown', reason: 'unread' };
    const [found] = sentences(input, 'special_category');
    if (found === undefined) return { outcome: 'clear', reason: 'none' };
    return {
      outcome: 'breach',
      reason: 'found',
      values: [found.sentence],
      remedy: { kind: 'edit-draft' },
    };
  },
};
