import { gdpr } from '../cite';
import { sentences, stands } from '../content';
import { noticeDue } from '../notice';
import type { RecipientInput, Rule } from '../rule';

/**
 * The notice of Article 14 is due at the earliest of one month, the first message and the first
 * disclosure; that of Article 13 at collection.
 */
export const firstContactNotice: Rule = {
  id: 'first-contact-notice',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('14(3)', 'primary'), gdpr('13(1)')],
  from: '2018-05-25',
  check(input) {
    const { record, note, kind, applicable, today } = input;
    if (kind === 'generic-mailbox' || !applicable.some((law) => law.gdpr)) return null;
    if (record === null || note === null) return null; // `no-note` says so.
    const given = record.outreach.noticeGivenAt;
    if (given !== null) {
      return { outcome: 'clear', reason: 'given', values: [`@date:${given.slice(0, 10)}`] };
    }
    if (isInThisMessage(input)) return { outcome: 'clear', reason: 'in_this_message' };
    const due = noticeDue(note, record.outreach.firstAt);
    if (due === null) return { outcome: 'unknown', reason: 'date' };
    const values = [`@date:${due}`];
    const remedy = { kind: 'insert', element: 'privacy-notice' } as const;
    if (due < today) return { outcome: 'breach', reason: 'overdue', values, remedy };
    return input.said === null
      ? { outcome: 'unknown', reason: 'unread' }
      : { outcome: 'breach', reason: 'now', severity: 'warn', values, remedy };
  },
};

/** A message that names the source and links the notice gives it (layered, WP260 rev.01). */
function isInThisMessage(input: RecipientInput): boolean {
  const linked =
    sentences(input, 'privacy_notice').length > 0 ||
    stands(input, input.facts.identity?.privacyNoticeUrl.replace(/^https?:\/\//u, ''));
  return linked && sentences(input, 'data_source').length > 0;
}
