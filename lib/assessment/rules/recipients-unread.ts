import { gdpr } from '../cite';
import type { Rule } from '../rule';

/** Recipients that could not be read could not be looked up either. */
export const recipientsUnread: Rule = {
  id: 'recipients-unread',
  when: 'always',
  about: 'draft',
  severity: 'block',
  sources: [gdpr('21(3)')],
  from: '2018-05-25',
  check({ draft }) {
    return draft.recipients.ok ? null : { outcome: 'unknown', reason: 'unread' };
  },
};
