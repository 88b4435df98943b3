import type { Channel } from '@/lib/model/identifier';
import type { CountryCode, Id, Note, Review } from '@/lib/model/record';
import type { Basis, SourceOrigin } from '@/lib/model/vocabulary';

import { searchKey } from '../dossier';
import { contains, piecesOf } from '../packed/words';
import type { Piece } from '../packed/words';
import type { Dossier } from '../schema';
import { isWaiting } from '../waiting';
import type { Narrowing } from './narrow';
import type { Direction } from './page';
import { textOf } from './text';

/** Orders of the list. */
export type ContactSort = 'changed' | 'name' | 'company' | 'erase-by';

/** Which contacts, in what order. */
export interface ContactQuery {
  readonly sort: ContactSort;
  readonly direction: Direction;
  readonly limit: number;
  /**
   * After how many milliseconds the page is given back unfinished; without it five thousand rows
   * are looked at.
   */
  readonly patience?: number;
  /** `next` of the page before. */
  readonly after?: string;
  /** Beginnings of words of name, address, organisation, role or note; all must be there. */
  readonly search?: string;
  readonly basis?: Basis | 'none';
  readonly origin?: SourceOrigin;
  /** `waiting`: whatever a manager has not looked at, or was answered. */
  readonly review?: Review['state'] | 'none' | 'waiting';
  /** A country code, or `none`. */
  readonly country?: CountryCode;
  /** Part of the name of whoever wrote the note. */
  readonly author?: string;
  readonly campaignId?: Id;
  /** Who can be reached this way. */
  readonly channel?: Channel;
  /** A rule that was in breach or unknown in a message to them. */
  readonly finding?: string;
  /** Only where erasure is due by this day (`2026-11-22`). */
  readonly eraseBy?: string;
  /** What the newest note has to be; it is null where there is none. */
  readonly newest?: NewestNote;
}

/** A question to the newest note, or to its absence. */
export interface NewestNote {
  (note: Omit<Note, 'id' | 'contactId'> | null): boolean;
}

/** What narrows a list of contacts. */
export type ContactFilterQuery = Omit<
  ContactQuery,
  'sort' | 'direction' | 'limit' | 'after' | 'patience'
>;

/** The note that stands for a contact in a list: the newest. */
export function newestNote({ notes }: Dossier): Note | null {
  return notes.at(-1) ?? null;
}

/** What a dossier has to have. */
export function matcher(
  query: ContactFilterQuery,
  pieces: readonly Piece[] = piecesOf(query.search ?? ''),
): (dossier: Dossier) => boolean {
  const { country, channel, finding, eraseBy, newest } = query;
  const ofNotes = noteMatcher(query);
  return (dossier) => {
    if (!is(country, dossier.contact?.country ?? 'none') || !dueBy(dossier, eraseBy)) return false;
    if (channel && !dossier.contact?.identifiers.some(({ type }) => type === channel)) return false;
    if (finding !== undefined && !dossier.findings?.includes(finding)) return false;
    if (!ofNotes(dossier.notes)) return false;
    if (newest && !newest(newestNote(dossier))) return false;
    if (pieces.length === 0) return true;
    const text = textOf(dossier);
    return pieces.every((piece) => contains(text, piece));
  };
}

/** What the lists of imported rows can tell of the question; they were never written to. */
export function narrowingOf(query: ContactQuery, pieces: readonly Piece[]): Narrowing {
  const { basis, origin, review, campaignId, author, country, channel, finding, eraseBy } = query;
  const { newest } = query;
  const asked = [basis, origin, review, campaignId, author, finding, newest].some(
    (one) => one !== undefined,
  );
  const matches = noteMatcher(query);
  const note: Narrowing['note'] = (one) =>
    finding === undefined &&
    matches([{ ...one, id: '', contactId: '' }]) &&
    (newest?.(one) ?? true);
  return { pieces, country, channel, eraseBy, note: asked ? note : undefined };
}

/** Whether anything is narrowed at all. */
export function narrows({ pieces, ...others }: Narrowing): boolean {
  return pieces.length > 0 || Object.values(others).some((one) => one !== undefined);
}

/** A filter on notes wants one note that has it all; without a note only `none` matches. */
function noteMatcher(query: ContactFilterQuery): (notes: readonly Note[]) => boolean {
  const { basis, origin, review, campaignId } = query;
  const author = searchKey(query.author ?? '');
  const others = [origin, review, campaignId, author].some(Boolean);
  if (basis === undefined && !others) return () => true;
  return (notes) =>
    notes.length === 0
      ? basis === 'none' && !others
      : notes.some(
          (note) =>
            is(basis, note.basis ?? 'none') &&
            is(origin, note.source.origin) &&
            isReviewed(review, note) &&
            is(campaignId, note.campaignId) &&
            searchKey(note.author).includes(author),
        );
}

function isReviewed(wanted: ContactQuery['review'], note: Note): boolean {
  return wanted === 'waiting' ? isWaiting(note) : is(wanted, note.review?.state ?? 'none');
}

function is<T>(wanted: T | undefined, value: T | null): boolean {
  return wanted === undefined || wanted === value;
}

function dueBy({ retentionOrder }: Dossier, day: string | undefined): boolean {
  return day === undefined || (retentionOrder !== undefined && retentionOrder.slice(0, 10) <= day);
}
