import { gdpr } from '../cite';
import type { Rule } from '../rule';

/** A bought list needs proof that the people on it agreed to hear from this organisation. */
export const purchasedList: Rule = {
  id: 'purchased-list',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [gdpr('7(1)'), gdpr('5(2)'), gdpr('14(2)(f)', 'primary')],
  from: '2018-05-25',
  check({ note }) {
    if (note?.source.origin !== 'purchased-list') return null;
    const { listEvidence, via } = note.source;
    const remedy = { kind: 'open-note' } as const;
    if (listEvidence === null) return { outcome: 'breach', reason: 'missing', remedy };
    if (!listEvidence.consentNamesUs) return { outcome: 'breach', reason: 'not_us', remedy };
    if (listEvidence.proof.trim() === '') return { outcome: 'breach', reason: 'no_proof', remedy };
    if (via === null || via.trim() === '')
      return { outcome: 'breach', reason: 'no_supplier', remedy };
    return { outcome: 'clear', reason: 'proven', values: [via] };
  },
};
