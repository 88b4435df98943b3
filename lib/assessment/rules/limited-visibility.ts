import { cite } from '../cite';
import type { Rule } from '../rule';

/** What only connections may see is used where it was seen, and not carried elsewhere (KASPR). */
export const limitedVisibility: Rule = {
  id: 'limited-visibility',
  when: 'outreach',
  about: 'recipient',
  severity: 'fix',
  sources: [
    cite(
      'CNIL SAN-2024-020 (KASPR)',
      'FR',
      'primary',
      'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050791828',
    ),
  ],
  from: '2018-05-25',
  check({ note, draft: { channel } }) {
    if (note === null) return null;
    const { visibility, origin } = note.source;
    const limited = visibility === 'connections-only' || visibility === 'private-message';
    if (limited && channel !== 'linkedin') {
      return {
        outcome: 'breach',
        reason: visibility.replace('-', '_'),
        remedy: { kind: 'options' },
      };
    }
    if (visibility === 'unknown' && origin === 'linkedin-profile' && channel !== 'linkedin') {
      return {
        outcome: 'unknown',
        reason: 'unsaid',
        severity: 'warn',
        remedy: { kind: 'open-note' },
      };
    }
    return visibility === 'public' ? { outcome: 'clear', reason: 'public' } : null;
  },
};
