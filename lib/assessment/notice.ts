import { addMonths, dayOf, earliest } from '@/lib/law/calendar';
import type { Note } from '@/lib/model/record';
import type { IsoDate, IsoInstant } from '@/lib/model/time';
import type { SourceOrigin } from '@/lib/model/vocabulary';

/** The person gave the details themselves (Article 13): the notice is due then and there. */
const DIRECT: ReadonlySet<SourceOrigin> = new Set(['web-form', 'business-card', 'inbound', 'call']);

/** Whether the details came from elsewhere, so that the person has to be told (Article 14). */
export function isNoticeOwed(origin: SourceOrigin): boolean {
  return !DIRECT.has(origin);
}

/**
 * When the notice is due: for details from the person at collection (Article 13(1)), otherwise at
 * the earliest of one month, the first message, and the first disclosure (Article 14(3)). When they
 * were first shared is not on record; the note that says so counts. Null where the note holds no
 * date.
 */
export function noticeDue(
  note: Pick<Note, 'source' | 'sharedWith' | 'createdAt'>,
  firstMessage: IsoInstant | null,
): IsoDate | null {
  const obtained = dayOf(note.source.occurredOn);
  if (obtained === null || DIRECT.has(note.source.origin)) return obtained;
  return earliest(
    addMonths(obtained, 1),
    firstMessage === null ? null : dayOf(firstMessage),
    note.sharedWith.length === 0 ? null : dayOf(note.createdAt),
  );
}
