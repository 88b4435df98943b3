import { gdpr } from '../cite';
import { carries } from '../consent';
import { stands } from '../content';
import type { RecipientInput, Rule } from '../rule';

/** A referral allows one notice that names the referrer, and nothing more before the person agrees. */
export const referralNotice: Rule = {
  id: 'referral-notice',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('14(2)(f)', 'primary'), gdpr('6(1)')],
  from: '2018-05-25',
  check(input) {
    const { note, record, draft, facts, today } = input;
    if (note?.source.origin !== 'referral' || record === null) return null;
    if (carries(note.consent, draft.channel, facts.identity, today) === true) {
      return { outcome: 'clear', reason: 'agreed' };
    }
    const { count, unanswered } = record.outreach;
    if (count === 0) return isNamed(input, note.source.via);
    return unanswered >= count
      ? { outcome: 'breach', reason: 'second' }
      : {
          outcome: 'unknown',
          reason: 'agreed_unknown',
          severity: 'warn',
          remedy: { kind: 'open-note' },
        };
  },
};

function isNamed(input: RecipientInput, referrer: string | null): ReturnType<Rule['check']> {
  if (referrer === null || referrer.trim() === '') {
    return { outcome: 'breach', reason: 'no_referrer', remedy: { kind: 'open-note' } };
  }
  const values = [referrer];
  if (!input.draft.text.ok) return { outcome: 'unknown', reason: 'unread' };
  return stands(input, referrer)
    ? { outcome: 'clear', reason: 'named', values }
    : {
        outcome: 'breach',
        reason: 'not_named',
        values,
        remedy: { kind: 'insert', element: 'referral-notice' },
      };
}
