import type { Channel } from '@/lib/model/identifier';
import type { Basis, CountryCode, Id, Note, Review, SourceOrigin } from '@/lib/model/record';

import { searchKey } from '../dossier';
import type { Dossier, LedgerDatabase, Run } from '../schema';
import { isWaiting } from '../waiting';
import { contains, piecesOf } from '../words';
import type { Piece } from '../words';
import type { Narrowing } from './narrow';
import { orderOf } from './order-of';
import { ownReader } from './own-rows';
import { fewRows, listStores, rowsInOrder, rowsInPlace } from './packed-rows';
import type { ListRow, ListTransaction, RowReader } from './packed-rows';
import type { Direction, Page } from './page';
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
}

/** What narrows a list of contacts. */
export type ContactFilterQuery = Omit<
  ContactQuery,
  'sort' | 'direction' | 'limit' | 'after' | 'patience'
>;

/** One page of the people on record: those recorded by themselves and those imported, in one order. */
export async function contactPage(db: LedgerDatabase, query: ContactQuery): Promise<Page<Dossier>> {
  const pieces = piecesOf(query.search ?? '');
  const narrowing = narrowingOf(query, pieces);
  // Loaded when something is asked for, and before the transaction, which waits for nothing else.
  const narrow = narrows(narrowing) ? await import('./narrow') : null;
  const tx = db.transaction(listStores);
  const candidates = async (run: Run) => narrow?.candidatesIn(tx, run, narrowing) ?? null;
  const matches = matcher(query, pieces);
  const starts = startOf(query.after);
  const sources = [
    stream('own', starts, (after) => ownReader(tx, query, pieces, after)),
    ...(await packedStreams(tx, query, candidates, starts)),
  ];
  const rows: Dossier[] = [];
  const until = performance.now() + (query.patience ?? Number.POSITIVE_INFINITY);
  for (let seen = 0; seen < scanLimit && performance.now() < until; seen++) {
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

/** With so few that may match all are read, rather than the order they stand in. */
const few = 256;

/** Rows read ahead, some at a time. */
interface Stream {
  readonly name: string;
  peek(): Promise<ListRow | null>;
  take(): void;
  /** Where a later page goes on. */
  readonly position: string | null;
}

type Starts = ReadonlyMap<string, string>;

function stream(name: string, starts: Starts, reader: (after: string | null) => RowReader): Stream {
  const from = starts.get(name) ?? null;
  let position = from;
  let ahead: ListRow[] = [];
  let over = from === atEnd;
  let read: RowReader | null = null;
  return {
    name,
    async peek() {
      while (ahead.length === 0 && !over) {
        read ??= reader(from);
        const next = await read();
        ahead = [...next.rows];
        over = next.over;
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

/** Imported rows: in place they are one stream, in any other order each run is one. */
async function packedStreams(
  tx: ListTransaction,
  query: ContactQuery,
  candidates: (run: Run) => Promise<Uint8Array | null>,
  starts: Starts,
): Promise<Stream[]> {
  const { sort, direction, limit } = query;
  const runs = await tx.objectStore('runs').getAll(null, mostRuns);
  const narrowed = await Promise.all(
    runs.map(async (run) => ({ run, may: await candidates(run) })),
  );
  if (sort === 'changed')
    return [stream('placed', starts, (after) => rowsInPlace(tx, direction, after, narrowed))];
  const own = narrowed.filter(({ may }) => may === null || may.includes(1));
  if (own.every(({ may }) => may !== null && countIn(may) <= few / own.length)) {
    const sign = direction === 'ascending' ? 1 : -1;
    const byOrder = (a: Dossier, b: Dossier) =>
      sign * (orderOf(a, sort) < orderOf(b, sort) ? -1 : 1);
    return [stream('few', starts, (after) => fewRows(tx, own, byOrder, after))];
  }
  const each = Math.ceil(limit / own.length) + 4;
  return own.map((one) =>
    stream(`run ${one.run.k}`, starts, (after) =>
      rowsInOrder(tx, one, sort, direction, after, each),
    ),
  );
}

/** A guard: a run has 131,072 rows. */
const mostRuns = 1000;

function countIn(may: Uint8Array): number {
  let count = 0;
  for (const one of may) count += one;
  return count;
}

/** The stream whose row comes next, by the order of the list. */
async function nextOf(
  streams: readonly Stream[],
  { sort, direction }: ContactQuery,
): Promise<{ dossier: Dossier; take: () => void } | null> {
  const heads = await Promise.all(streams.map(async (one) => one.peek()));
  let best = -1;
  heads.forEach((head, i) => {
    if (!head) return;
    const now = heads[best];
    const before = now ? orderOf(head.dossier, sort) < orderOf(now.dossier, sort) : true;
    if (!now || before === (direction === 'ascending')) best = i;
  });
  const row = heads[best];
  const source = streams[best];
  return row && source ? { dossier: row.dossier, take: () => source.take() } : null;
}

function cursorOf(streams: readonly Stream[]): string {
  return JSON.stringify(streams.map(({ name, position }) => [name, position]));
}

function startOf(after: string | undefined): Starts {
  const starts = new Map<string, string>();
  if (after === undefined) return starts;
  const parsed: unknown = JSON.parse(after);
  if (!Array.isArray(parsed)) throw new TypeError('Not a page cursor.');
  for (const pair of parsed) {
    const [name, position]: unknown[] = Array.isArray(pair) ? pair : [];
    if (typeof name === 'string' && typeof position === 'string') starts.set(name, position);
  }
  return starts;
}

/** The note that stands for a contact in a list: the newest. */
export function newestNote({ notes }: Dossier): Note | null {
  return notes.at(-1) ?? null;
}

/** What a dossier has to have. */
export function matcher(
  query: ContactFilterQuery,
  pieces: readonly Piece[] = piecesOf(query.search ?? ''),
): (dossier: Dossier) => boolean {
  const { country, channel, finding, eraseBy } = query;
  const ofNotes = noteMatcher(query);
  return (dossier) => {
    if (!is(country, dossier.contact?.country ?? 'none') || !dueBy(dossier, eraseBy)) return false;
    if (channel && !dossier.contact?.identifiers.some(({ type }) => type === channel)) return false;
    if (finding !== undefined && !dossier.findings?.includes(finding)) return false;
    if (!ofNotes(dossier.notes)) return false;
    if (pieces.length === 0) return true;
    const text = textOf(dossier);
    return pieces.every((piece) => contains(text, piece));
  };
}

/** What the lists of imported rows can tell of the question; they were never written to. */
function narrowingOf(query: ContactQuery, pieces: readonly Piece[]): Narrowing {
  const { basis, origin, review, campaignId, author, country, channel, finding, eraseBy } = query;
  const asked = [basis, origin, review, campaignId, author, finding].some(
    (one) => one !== undefined,
  );
  const matches = noteMatcher(query);
  const note: Narrowing['note'] = (one) =>
    finding === undefined && matches([{ ...one, id: '', contactId: '' }]);
  return { pieces, country, channel, eraseBy, note: asked ? note : undefined };
}

/** Whether anything is narrowed at all. */
function narrows({ pieces, ...others }: Narrowing): boolean {
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
