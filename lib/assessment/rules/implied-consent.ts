import { addMonths } from '@/lib/law/calendar';
import type { Law } from '@/lib/law/law';
import type { ImpliedPermission } from '@/lib/model/record';

import { cite } from '../cite';
import { permissionFor } from '../permission';
import type { Rule } from '../rule';

/** Implied consent lapses: two years after a purchase, six months after an inquiry (Canada). */
export const impliedConsent: Rule = {
  id: 'implied-consent',
  when: 'outreach',
  about: 'recipient',
  asksLaw: true,
  severity: 'fix',
  sources: [
    cite('CASL s. 10(9)–(13)', 'CA', 'primary', 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/'),
  ],
  from: '2014-07-01',
  check({ note, applicable, draft: { channel }, kind, today }) {
    const claim = note?.implied ?? null;
    const law = applicable.find((one) => {
      const { anyOf } = permissionFor(one, channel, kind);
      return anyOf.includes('implied') || anyOf.includes('relationship');
    });
    if (claim === null || law === undefined) return null;
    const sources = law.channels[channel].sources;
    const start = addMonths(claim.since, 0);
    if (start === null || start > today) return { outcome: 'unknown', reason: 'date', sources };
    const months = monthsOf(claim, law, permissionFor(law, channel, kind).relationshipMonths);
    const end = months === null ? null : addMonths(claim.since, months);
    if (end === null) return { outcome: 'clear', reason: 'holds', sources };
    const values = [`@country:${law.country}`, `@date:${end}`];
    return end < today
      ? { outcome: 'breach', reason: 'lapsed', values, sources, remedy: { kind: 'open-note' } }
      : { outcome: 'clear', reason: 'holds_until', values, sources };
  },
};

/** How long the ground carries in this country; null: without limit. */
function monthsOf(
  { ground }: ImpliedPermission,
  { impliedMonths }: Law,
  relationship: number | null,
): number | null {
  if (ground === 'inquiry') return impliedMonths.inquiry;
  if (ground === 'purchase' || ground === 'relationship')
    return relationship ?? impliedMonths.purchase;
  return null;
}
