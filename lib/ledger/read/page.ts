/** A page of a long list, and where the next one begins. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** Pass it back for the next page; null at the end. */
  readonly next: string | null;
  /**
   * True where the search for matching rows stopped before the page was full, to stay quick: `next`
   * goes on from there.
   */
  readonly partial: boolean;
}

/** A store or index whose keys are strings that no two rows share. */
export interface Ordered<V> {
  getAll(range?: IDBKeyRange | null, count?: number): Promise<V[]>;
  openCursor(range?: IDBKeyRange | null, direction?: 'next' | 'prev'): Promise<Walk<V> | null>;
}

interface Walk<V> {
  readonly value: V;
  continue(): Promise<Walk<V> | null>;
}

export type Direction = 'ascending' | 'descending';

/** Which page of an ordered list is wanted. */
export interface Wanted {
  readonly direction: Direction;
  /** `next` of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
  /** Only keys that begin so. */
  readonly prefix?: string | undefined;
}

/** Rows looked at for one page before it is given back unfinished. */
const scanLimit = 4000;

/** Greater than any character in a key. */
const beyond = '\u{10FFFF}';

/**
 * A page of the rows that `take` accepts. Each window is one request: a walk with a cursor costs
 * ten times as much, and `count()` is linear.
 */
export async function readPage<V, T>(
  list: Ordered<V>,
  { direction, after, limit, prefix = '' }: Wanted,
  orderOf: (value: V) => string,
  take: (value: V) => T | null,
): Promise<Page<T>> {
  const rows: T[] = [];
  let from = after;
  for (let scanned = 0; scanned < scanLimit;) {
    const size = scanned === 0 ? limit + 1 : 500;
    const window = await readWindow(list, rangeOf(direction, from, prefix), direction, size);
    for (const value of window) {
      const row = take(value);
      if (row !== null && rows.length === limit)
        return { rows, next: from ?? null, partial: false };
      if (row !== null) rows.push(row);
      from = orderOf(value);
    }
    scanned += window.length;
    if (window.length < size) return { rows, next: null, partial: false };
  }
  return { rows, next: from ?? null, partial: true };
}

function rangeOf(
  direction: Direction,
  after: string | undefined,
  prefix: string,
): IDBKeyRange | null {
  if (after === undefined) return prefix === '' ? null : IDBKeyRange.bound(prefix, prefix + beyond);
  return direction === 'ascending'
    ? IDBKeyRange.bound(after, prefix + beyond, true)
    : IDBKeyRange.bound(prefix, after, false, true);
}

/** Everything after a key, in the direction wanted; null for all. */
export function rangeAfter(direction: Direction, after: string | null): IDBKeyRange | null {
  return after === null ? null : rangeOf(direction, after, '');
}

/** The first `count` values of the range in the direction wanted. */
export async function readWindow<V>(
  list: Ordered<V>,
  range: IDBKeyRange | null,
  direction: Direction,
  count: number,
): Promise<V[]> {
  if (direction === 'ascending') return list.getAll(range, count);
  if (hasRecords(list)) {
    const records = await list.getAllRecords({ query: range, count, direction: 'prev' });
    return records.map(({ value }) => value);
  }
  const values: V[] = [];
  let walk = await list.openCursor(range, 'prev');
  while (walk && values.length < count) {
    values.push(walk.value);
    walk = await walk.continue();
  }
  return values;
}

interface WithRecords<V> {
  /** In Chromium since 141 and Firefox since 149; one request reads backwards. */
  getAllRecords(options: {
    query: IDBKeyRange | null;
    count: number;
    direction: 'prev';
  }): Promise<{ value: V }[]>;
}

function hasRecords<V>(list: Ordered<V>): list is Ordered<V> & WithRecords<V> {
  return 'getAllRecords' in list;
}
