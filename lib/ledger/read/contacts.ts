import type { Channel } from '@/lib/model/identifier';
import type { Basis, CountryCode, Id, Note, Review, SourceOrigin } from '@/lib/model/record';

import { searchKey } from '../dossier';
import type { Dossier, LedgerDatabase } from '../schema';
import { isWaiting } from '../waiting';
import { listStores, rowsInOrder, rowsInPlace } from './packed-rows';
import type { ListRow, ListTransaction } from './packed-rows';
import { rangeAfter, readWindow } from './page';
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
}

/** What narrows a list of contacts. */
export type ContactFilterQuery = Omit<ContactQuery, 'sort' | 'direction' | 'limit' | 'after'>;

/** One page of the people on record: those recorded by themselves and those imported, in one order. */
export async function contactPage(db: LedgerDatabase, query: ContactQuery): Promise<Page<Dossier>> {
  const tx = db.transaction(listStores);
  const matches = matcher(query);
  const [own, packed] = startOf(query.after);
  const sources = [
    stream(own, async (after) => ownRows(tx, query, after)),
    stream(packed, async (after) => packedRows(tx, query, after)),
  ] as const;
  const rows: Dossier[] = [];
  for (let seen = 0; seen < scanLimit; seen++) {
    const row = await nextOf(sources, query);
    if (!row) return { rows, next: null, partial: false };
    if (!matches(row.dossier)) {
      row.take();
      continue;
    }
    if (rows.length === query.limit) return { rows, next: cursorOf(sources), partial: false };
    row.take();
    rows.push(row.dossier);
  }
  return { rows, next: cursorOf(sources), partial: true };
}

/** Rows looked at for one page before it is given back unfinished. */
const scanLimit = 5000;

const indexes = { changed: 'byChange', name: 'byName', 'erase-by': 'byRetention' } as const;

interface Rows {
  readonly rows: readonly ListRow[];
  /** Where to go on; null at the end. */
  readonly end: string | null;
}

/** Rows read ahead, some at a time. */
interface Stream {
  peek(): Promise<ListRow | null>;
  take(): void;
  /** Where a later page goes on. */
  readonly position: string | null;
}

function stream(from: string | null, read: (after: string | null) => Promise<Rows>): Stream {
  let position = from;
  let reached = from;
  let ahead: ListRow[] = [];
  let over = from === atEnd;
  return {
    async peek() {
      while (ahead.length === 0 && !over) {
        const { rows, end } = await read(reached);
        ahead = [...rows];
        reached = end;
        over = end === null;
      }
      return ahead[0] ?? null;
    },
    take() {
      position = ahead.shift()?.at ?? position;
    },
    get position() {
      return over && ahead.length === 0 ? atEnd : position;
    },
  };
}

/** The position of a stream that is through. */
const atEnd = 'end';

async function ownRows(
  tx: ListTransaction,
  { sort, direction, limit }: ContactQuery,
  after: string | null,
): Promise<Rows> {
  const size = Math.max(limit + 1, after === null ? 0 : 200);
  const list = tx.objectStore('contacts').index(indexes[sort]);
  const dossiers = await readWindow(list, rangeAfter(direction, after), direction, size);
  const rows = dossiers.map((dossier) => ({ dossier, at: orderOf(dossier, sort) }));
  return { rows, end: dossiers.length < size ? null : (rows.at(-1)?.at ?? null) };
}

async function packedRows(
  tx: ListTransaction,
  { sort, direction, limit }: ContactQuery,
  after: string | null,
): Promise<Rows> {
  return sort === 'changed'
    ? rowsInPlace(tx, direction, after)
    : rowsInOrder(tx, sort, direction, after, limit + 1);
}

/** The stream whose row comes next, by the order of the list. */
async function nextOf(
  streams: readonly [Stream, Stream],
  { sort, direction }: ContactQuery,
): Promise<{ dossier: Dossier; take: () => void } | null> {
  const [a, b] = await Promise.all(streams.map(async (one) => one.peek()));
  if (!a && !b) return null;
  const first = a && b ? orderOf(a.dossier, sort) < orderOf(b.dossier, sort) : a !== null;
  const useFirst = a && b && direction === 'descending' ? !first : first;
  const row = useFirst ? a : b;
  const source = streams[useFirst ? 0 : 1];
  return row ? { dossier: row.dossier, take: () => source.take() } : null;
}

function cursorOf(streams: readonly Stream[]): string {
  return JSON.stringify(streams.map(({ position }) => position));
}

function startOf(after: string | undefined): [string | null, string | null] {
  if (after === undefined) return [null, null];
  const parsed: unknown = JSON.parse(after);
  if (!Array.isArray(parsed)) throw new TypeError('Not a page cursor.');
  const [own, packed]: unknown[] = parsed;
  return [typeof own === 'string' ? own : null, typeof packed === 'string' ? packed : null];
}

function orderOf(dossier: Dossier, sort: ContactQuery['sort']): string {
  const { changeOrder = '', nameOrder = '', retentionOrder = '' } = dossier;
  return { changed: changeOrder, name: nameOrder, 'erase-by': retentionOrder }[sort];
}

/** The note that stands for a contact in a list: the newest. */
export function newestNote({ notes }: Dossier): Note | null {
  return notes.at(-1) ?? null;
}

/** What a dossier has to have. */
export function matcher(query: ContactFilterQuery): (dossier: Dossier) => boolean {
  const words = searchKey(query.search ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const { country, channel, finding, eraseBy } = query;
  const ofNotes = noteMatcher(query);
  return (dossier) => {
    if (!is(country, dossier.contact?.country ?? 'none') || !dueBy(dossier, eraseBy)) return false;
    if (channel && !dossier.contact?.identifiers.some(({ type }) => type === channel)) return false;
    if (finding !== undefined && !dossier.findings?.includes(finding)) return false;
    if (!ofNotes(dossier.notes)) return false;
    if (words.length === 0) return true;
    const text = textOf(dossier);
    return words.every((word) => text.includes(word));
  };
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
