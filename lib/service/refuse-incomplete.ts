import { addMonths } from '@/lib/law/calendar';
import { RefusalError } from '@/lib/messages/receive';
import type { Policy } from '@/lib/model/assessment';
import type { Contact, Note } from '@/lib/model/record';
import { localDayOf, type IsoDate, type IsoInstant } from '@/lib/model/time';
import { leftOut } from '@/lib/policy/left-out';

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
