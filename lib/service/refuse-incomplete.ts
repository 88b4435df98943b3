import type { ContactPlan } from '@/lib/import/plan';
import { addMonths } from '@/lib/law/calendar';
import { RefusalError } from '@/lib/messages/receive';
import type { Policy } from '@/lib/model/assessment';
import type { Contact, Note } from '@/lib/model/record';
import { localDayOf, type IsoDate, type IsoInstant } from '@/lib/model/time';
import { isRowField, leftOut } from '@/lib/policy/left-out';

/**
 * Refuses a note that leaves out what the organisation wants in every note.
 *
 * @throws {RefusalError} `incomplete`, with what is left out.
 */
export function refuseIncomplete(
  contact: Contact,
  note: Pick<Note, 'campaignId' | 'source'>,
  { required }: Policy,
): void {
  const missing = leftOut(required, { ...contact, ...note, place: note.source.place });
  if (missing.length > 0) throw new RefusalError('incomplete', missing.join(', '));
}

/**
 * Refuses to keep somebody's data for longer than the organisation decided.
 *
 * @throws {RefusalError} `incomplete`.
 */
export function refuseUnlessKept(
  retainUntil: IsoDate | null,
  { maxRetentionMonths }: Policy,
  at: IsoInstant,
): void {
  if (maxRetentionMonths === null) return;
  const longest = addMonths(localDayOf(new Date(at)), maxRetentionMonths);
  if (retainUntil === null || longest === null || retainUntil > longest)
    throw new RefusalError('incomplete', `kept for longer than ${maxRetentionMonths} months`);
}

/**
 * An import of people as the organisation decided: what each row has to say goes with the plan, and
 * no row is kept for longer than a note may be.
 *
 * @throws {RefusalError} `incomplete`, where the note that all rows share leaves something out or
 *   is kept for too long.
 */
export function asDecided(plan: ContactPlan, policy: Policy, at: IsoInstant): ContactPlan {
  const { note, retentionMonths } = plan;
  const shared = policy.required.filter((field) => !isRowField(field));
  const missing = leftOut(shared, {
    campaignId: note.campaignId,
    place: note.source.place,
    organisation: null,
    role: null,
    country: null,
  });
  if (missing.length > 0) throw new RefusalError('incomplete', missing.join(', '));
  refuseUnlessKept(note.retainUntil, policy, at);
  const longest = policy.maxRetentionMonths;
  return {
    ...plan,
    retentionMonths:
      retentionMonths === null || longest === null
        ? retentionMonths
        : Math.min(retentionMonths, longest),
    required: policy.required.filter(isRowField),
  };
}
