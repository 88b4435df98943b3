import { gdpr } from '../cite';
import { namesUs } from '../consent';
import type { Rule } from '../rule';

/** Consent given to somebody else does not carry over: the wording must name this organisation. */
export const consentController: Rule = {
  id: 'consent-controller',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('4(11), 7(1); recital 42')],
  from: '2018-05-25',
  check({ note, facts: { identity } }) {
    if (note?.consent == null) return null;
    const { controller } = note.consent;
    const ours = namesUs(note.consent, identity);
    if (ours === null) {
      return { outcome: 'unknown', reason: 'who_are_you', remedy: { kind: 'open-identity' } };
    }
    return ours
      ? { outcome: 'clear', reason: 'names_us' }
      : {
          outcome: 'breach',
          reason: 'names_another',
          values: [controller],
          remedy: { kind: 'open-note' },
        };
  },
};
