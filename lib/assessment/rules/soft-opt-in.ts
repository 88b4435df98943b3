import type { SoftOptIn } from '@/lib/model/record';

import { cite } from '../cite';
import { isFresh, isWithin, permissionFor } from '../permission';
import type { RecipientInput, Rule } from '../rule';

/** All conditions of the soft opt-in hold, or it is none (Directive 2002/58 Art. 13(2)). */
export const softOptIn: Rule = {
  id: 'soft-opt-in',
  when: 'outreach',
  about: 'recipient',
  asksLaw: true,
  severity: 'fix',
  sources: [
    cite(
      'Directive 2002/58 Art. 13(2)',
      'EU',
      'secondary',
      'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
    ),
  ],
  from: '2003-10-31',
  check(input) {
    const claim = input.note?.softOptIn ?? null;
    if (claim === null || input.law === null) return null;
    const permission = permissionFor(input.law, input.draft.channel, input.kind);
    // Where no opt-in is asked, nothing rests on it.
    if (!permission.anyOf.includes('opt-in')) return null;
    const values = [`@country:${input.law.country}`];
    const sources = input.law.channels[input.draft.channel].sources;
    const reason = lackOf(claim, permission.softOptIn, input);
    return reason === null
      ? { outcome: 'clear', reason: 'holds', values, sources }
      : { outcome: 'breach', reason, values, sources, remedy: { kind: 'open-note' } };
  },
};

function lackOf(
  claim: SoftOptIn,
  allowed: false | { readonly months: number | null },
  { today, draft }: RecipientInput,
): string | null {
  if (draft.channel === 'phone') return 'not_for_calls';
  if (allowed === false) return 'none_here';
  if (!claim.sameSeller) return 'other_seller';
  if (!claim.similarProducts) return 'not_similar';
  if (!claim.optOutAtCollection) return 'not_offered';
  if (!isWithin(claim.saleOn, null, today)) return 'date';
  return isFresh(claim, allowed.months, today) ? null : 'too_old';
}
