import type { Basis, CountryCode, Note, Review, SourceOrigin } from '@/lib/model/record';

import { searchKey } from '../dossier';
import type { Dossier, LedgerDatabase } from '../schema';
import { readPage } from './page';
import type { Direction, Page } from './page';

/** Which contacts, in what order. */
export interface ContactQuery {
  readonly sort: 'changed' | 'name' | 'erase-by';
  readonly direction: Direction;
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string;
  /** Words that name, address, organisation, role or note must contain. */
  readonly search?: string;
  readonly basis?: Basis | 'none';
  readonly origin?: SourceOrigin;
  readonly review?: Review['state'] | 'none';
  /** A country code, or `none`. */
  readonly country?: CountryCode;
  readonly author?: string;
  /** Only where erasure is due by this day (`2026-11-22`). */
  readonly eraseBy?: string;
}

const indexes = { changed: 'byChange', name: 'byName', 'erase-by': 'byRetention' } as const;

/** One page of the people on record. */
export async function contactPage(db: LedgerDatabase, query: ContactQuery): Promise<Page<Dossier>> {
  const list = db.transaction('contacts').store.index(indexes[query.sort]);
  const wanted = { direction: query.direction, after: query.after, limit: query.limit };
  const matches = matcher(query);
  return readPage(
    list,
    wanted,
    (dossier) => orderOf(dossier, query.sort),
    (dossier) => (matches(dossier) ? dossier : null),
  );
}

function orderOf(dossier: Dossier, sort: ContactQuery['sort']): string {
  const { changeOrder = '', nameOrder = '', retentionOrder = '' } = dossier;
  return { changed: changeOrder, name: nameOrder, 'erase-by': retentionOrder }[sort];
}

/** The note that stands for a contact in a list: the newest. */
export function newestNote({ notes }: Dossier): Note | null {
  return notes.at(-1) ?? null;
}

function matcher(query: ContactQuery): (dossier: Dossier) => boolean {
  const words = searchKey(query.search ?? '')
    .split(' ')
    .filter((word) => word !== '');
  return (dossier) =>
    words.every((word) => textOf(dossier).includes(word)) &&
    is(query.country, dossier.contact?.country ?? 'none') &&
    dueBy(dossier, query.eraseBy) &&
    matchesNote(dossier.notes, query);
}

/** A filter on notes wants one note that has it all; without a note only `none` matches. */
function matchesNote(notes: readonly Note[], query: ContactQuery): boolean {
  const { basis, origin, review, author } = query;
  const filtered = [basis, origin, review, author].some((wanted) => wanted !== undefined);
  if (!filtered) return true;
  if (notes.length === 0) return basis === 'none' && [origin, review, author].every((x) => !x);
  return notes.some(
    (note) =>
      is(basis, note.basis ?? 'none') &&
      is(origin, note.source.origin) &&
      is(review, note.review?.state ?? 'none') &&
      is(author, note.author),
  );
}

function is<T>(wanted: T | undefined, value: T): boolean {
  return wanted === undefined || wanted === value;
}

function dueBy({ retentionOrder }: Dossier, day: string | undefined): boolean {
  return day === undefined || (retentionOrder !== undefined && retentionOrder.slice(0, 10) <= day);
}

function textOf({ contact, notes }: Dossier): string {
  if (!contact) return '';
  const { name, organisation, role, identifiers } = contact;
  return searchKey(
    [
      name,
      organisation,
      role,
      ...identifiers.map(({ value }) => value),
      ...notes.flatMap(({ purpose, reason, source }) => [purpose, reason, source.place]),
    ].join(' '),
  );
}
