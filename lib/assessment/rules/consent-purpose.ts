import { gdpr } from '../cite';
import type { Rule } from '../rule';
import { sameWords } from '../words';

/** A consent reaches as far as the purposes that its wording names. */
export const consentPurpose: Rule = {
  id: 'consent-purpose',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('6(1)(a)'), gdpr('5(1)(b)')],
  from: '2018-05-25',
  check({ note }) {
    if (note?.consent == null) return null;
    return note.consent.purposes.some((purpose) => sameWords(purpose, note.purpose))
      ? { outcome: 'clear', reason: 'covered' }
      : {
          outcome: 'breach',
          reason: 'not_covered',
          values: [note.purpose],
          remedy: { kind: 'open-note' },
        };
  },
};
