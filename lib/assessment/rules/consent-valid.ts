import { gdpr } from '../cite';
import { consentDefects, isOld } from '../consent';
import type { Rule } from '../rule';

/** A consent must be a free, informed act of its own, with proof (Articles 4(11) and 7). */
export const consentValid: Rule = {
  id: 'consent-valid',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('4(11)'), gdpr('7(1), 7(2), 7(3)')],
  from: '2018-05-25',
  check({ note, today }) {
    if (note?.consent == null) return null;
    const [defect] = consentDefects(note.consent, today).filter((one) => one !== 'withdrawn');
    const remedy = { kind: 'open-note' } as const;
    if (defect !== undefined) return { outcome: 'breach', reason: defect, remedy };
    if (isOld(note.consent, today))
      return { outcome: 'breach', reason: 'old', severity: 'warn', remedy };
    return { outcome: 'clear', reason: 'valid' };
  },
};
