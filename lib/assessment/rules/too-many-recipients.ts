import { cite } from '../cite';
import type { Rule } from '../rule';

/** One message to many at once is a mailing, and mailings have their own rules. */
export const tooManyRecipients: Rule = {
  id: 'too-many-recipients',
  when: 'outreach',
  about: 'draft',
  severity: 'warn',
  sources: [cite('GDPR Art. 5(1)(c), recital 47', 'EU')],
  from: '2018-05-25',
  check({ draft, policy }) {
    if (!draft.recipients.ok || draft.recipients.value.length <= policy.maxRecipients) return null;
    const values = [String(draft.recipients.value.length), String(policy.maxRecipients)];
    return { outcome: 'breach', reason: 'too_many', values };
  },
};
