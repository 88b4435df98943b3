import { gdpr } from '../cite';
import type { Rule } from '../rule';

/** Consent to e-mail is not consent to calls: each channel is a choice of its own. */
export const consentChannel: Rule = {
  id: 'consent-channel',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('4(11), 7; recital 43')],
  from: '2018-05-25',
  check({ note, draft: { channel } }) {
    if (note?.consent == null) return null;
    return note.consent.channels.includes(channel)
      ? { outcome: 'clear', reason: channel }
      : { outcome: 'breach', reason: `not_${channel}`, remedy: { kind: 'options' } };
  },
};
