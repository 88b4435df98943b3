import { newestAtOnce } from '../begin-open';
import type { NewestRows } from '../begin-open';
import type { Run } from '../packed/shapes';
import { piecesOf } from '../packed/words';
import type { Dossier, LedgerDatabase } from '../schema';
import { matcher, narrowingOf, narrows } from './contact-query';
import type { ContactQuery } from './contact-query';
import type { candidatesIn } from './narrow';
import { orderOf } from './order-of';
import { ownReader } from './own-rows';
import { countIn, fewRows, listStores, rowsInOrder, rowsInPlace } from './packed-rows';
import type { ListRow, ListTransaction, RowReader } from './packed-rows';
import type { Page } from './page';
import { rowsAsWritten } from './rows-as-written';

/** Finds the rows of a run that may match (`narrow.ts`). */
export type CandidatesIn = typeof candidatesIn;

/**
 * One page of the people on record: those recorded by themselves and those imported, in one order.
 *
 * @param narrower Brings what narrows a list; asked only where something is narrowed, so that a
 *   page can load it then.
 * @param newest The newest rows, where they were read before; used where they are what is asked
 *   for.
 */
export async function listContacts(
  db: LedgerDatabase,
  query: ContactQuery,
  narrower: () => Promise<CandidatesIn>,
  newest: NewestRows | null = null,
): Promise<Page<Dossier>> {
  const pieces = piecesOf(query.search ?? '');
  const narrowing = narrowingOf(query, pieces);
  // Before the transaction, which waits for nothing but the database.
  const narrow = narrows(narrowing) ? await narrower() : null;
  const tx = db.transaction(listStores);
  const begun = !narrow && isNewest(query) ? newest : null;
  const candidates = narrow && (async (run: Run) => narrow(tx, run, narrowing));
  const matches = matcher(query, pieces);
  const starts = startOf(query.after);
  const sources = [
    stream('own', starts, (after) => ownReader(tx, query, pieces, after, begun)),
    ...(await packedStreams(tx, query, candidates, starts, begun)),
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

function isNewest({ sort, direction, after, limit }: ContactQuery): boolean {
  const isFirst = after === undefined && limit < newestAtOnce;
  return isFirst && sort === 'changed' && direction === 'descending';
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
  candidates: ((run: Run) => Promise<Uint8Array>) | null,
  starts: Starts,
  begun: NewestRows | null,
): Promise<Stream[]> {
  const { sort, direction, limit } = query;
  // What is asked for first, and most: nothing is read but the rows.
  if (sort === 'changed' && !candidates)
    return [
      stream('placed', starts, (after) => rowsAsWritten(tx, direction, after, limit + 1, begun)),
    ];
  const runs = await tx.objectStore('runs').getAll(null, mostRuns);
  const narrowed = await Promise.all(
    runs.map(async (run) => ({ run, may: candidates ? await candidates(run) : null })),
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
