import type { Note } from '@/lib/model/record';

import { cite, gdpr } from '../cite';
import type { Rule } from '../rule';

/** The second gate: a basis of Article 6(1) that can carry prospecting, with what it needs. */
export const lawfulBasis: Rule = {
  id: 'lawful-basis',
  when: 'outreach',
  about: 'recipient',
  asksLaw: true,
  severity: 'fix',
  sources: [gdpr('6(1)')],
  from: '2018-05-25',
  check({ record, note, kind, applicable }) {
    if (
      note?.basis === 'legitimate-interests' &&
      applicable.some(({ country }) => country === 'CN')
    ) {
      return {
        outcome: 'breach',
        reason: 'no_legitimate_interests',
        values: ['@country:CN'],
        sources: [cite('PIPL art. 13', 'CN', 'secondary')],
        remedy: { kind: 'open-note' },
      };
    }
    if (kind === 'generic-mailbox' || !applicable.some(({ gdpr }) => gdpr)) return null;
    if (record === null) return { outcome: 'unknown', reason: 'unanswered' };
    if (note === null) return null; // `no-note` asks for it.
    const lack = lackOf(note);
    if (lack === null) return { outcome: 'clear', reason: reasonOf(note) };
    return { outcome: 'breach', reason: lack, remedy: { kind: 'open-note' } };
  },
};

function reasonOf({ basis }: Note): string {
  return (basis ?? '').replaceAll('-', '_');
}

/** What a basis lacks to carry prospecting (`law.md` §2), or null. */
function lackOf({ basis, consent, liaId, reason, source }: Note): string | null {
  switch (basis) {
    case null:
      return 'missing';
    case 'consent':
      return consent === null ? 'consent_incomplete' : null;
    case 'legitimate-interests':
      if (liaId === null) return 'assessment_missing';
      return reason.trim() === '' ? 'reason_missing' : null;
    case 'contract':
      return ['inbound', 'web-form', 'call'].includes(source.origin) ? null : 'contract_unasked';
    case 'legal-obligation':
    case 'vital-interests':
    case 'public-task':
      return 'unfit';
  }
}
