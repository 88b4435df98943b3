import type { Note } from '@/lib/model/record';
import type { RiskReason } from '@/lib/model/risk';

/**
 * What stands around a note: whether it is stopped, and whether somebody was written to without
 * notice.
 */
export interface RiskContext {
  readonly stopped: boolean;
  readonly messages: number;
  readonly noticeGiven: boolean;
}

const weights = {
  stopped: 5,
  no_basis: 5,
  bought_or_guessed: 4,
  restricted_source: 4,
  consent_unproven: 3,
  no_assessment: 3,
  no_notice: 3,
  answered: 2,
  place_missing: 1,
  no_end: 1,
} as const satisfies Record<RiskReason, number>;

/**
 * How much a note asks to be looked at first, and why. It is about the note and the law, never
 * about the person who wrote it: nothing here looks at the author.
 */
export function riskOf(
  note: Note,
  context: RiskContext,
): { readonly score: number; readonly reasons: readonly RiskReason[] } {
  const reasons = [...aroundNote(note, context), ...inNote(note)];
  const score = reasons.reduce((sum, reason) => sum + weights[reason], 0);
  return { score, reasons: reasons.toSorted((a, b) => weights[b] - weights[a]) };
}

function aroundNote({ review }: Note, context: RiskContext): RiskReason[] {
  return found({
    stopped: context.stopped,
    no_notice: context.messages > 0 && !context.noticeGiven,
    answered: review?.state === 'answered',
  });
}

/** The gaps of the note itself: Articles 6, 7(1), 14(2)(f) and 5(1)(e). */
function inNote({ basis, consent, liaId, source, retainUntil }: Note): RiskReason[] {
  return found({
    no_basis: basis === null,
    bought_or_guessed:
      source.origin === 'guessed-address' ||
      (source.origin === 'purchased-list' && !source.listEvidence?.consentNamesUs),
    restricted_source: source.visibility === 'connections-only',
    consent_unproven: basis === 'consent' && !consent?.proof,
    no_assessment: basis === 'legitimate-interests' && liaId === null,
    place_missing: source.place === '',
    no_end: retainUntil === null,
  });
}

function found(facts: Partial<Record<RiskReason, boolean>>): RiskReason[] {
  return reasonsInOrder.filter((reason) => facts[reason]);
}

const reasonsInOrder: readonly RiskReason[] = [
  'stopped',
  'no_basis',
  'bought_or_guessed',
  'restricted_source',
  'consent_unproven',
  'no_assessment',
  'no_notice',
  'answered',
  'place_missing',
  'no_end',
];
