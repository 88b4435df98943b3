import { gdpr } from '../cite';
import type { Rule } from '../rule';

/** A stop that covers this recipient on this channel: the person's word is final. */
export const suppressedRecipient: Rule = {
  id: 'suppressed-recipient',
  when: 'always',
  about: 'recipient',
  severity: 'block',
  sources: [gdpr('21(2), 21(3)'), gdpr('7(3)')],
  from: '2018-05-25',
  check({ recipient, record, draft: { channel } }) {
    if (recipient.identifier === null) return { outcome: 'unknown', reason: 'unread' };
    if (record === null) return { outcome: 'unknown', reason: 'unanswered' };
    const [stop] = record.suppressions.filter(
      ({ channels }) => channels === 'all' || channels.includes(channel),
    );
    if (stop === undefined) return { outcome: 'clear', reason: 'none' };
    return {
      outcome: 'breach',
      reason: stop.domain ? 'domain' : stop.reason,
      values: [`@date:${stop.receivedAt.slice(0, 10)}`],
      remedy: { kind: 'remove-recipient' },
    };
  },
};
