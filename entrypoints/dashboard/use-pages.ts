import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { firstRowsDrawn, firstRowsStand } from '@/components/dashboard/first-rows';
import type { Page } from '@/components/dashboard/rows';
import { detailOf } from '@/components/shared/problem';

/** Rows read so far, and how to read on. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly total: number | null;
  /** How much was looked through so far, of how much; null where that is not told. */
  readonly looked: { readonly done: number; readonly total: number } | null;
  readonly state: 'loading' | 'ready' | 'failed';
  readonly detail: string;
  /** More is being read right now. */
  readonly reading: boolean;
  /** Null when there is nothing more, or when more is already on its way. */
  readonly more: (() => void) | null;
  readonly retry: () => void;
}

type State<Row> = Pick<Pages<Row>, 'rows' | 'total' | 'looked' | 'state' | 'detail' | 'reading'> & {
  readonly next: string | null;
};

/** A page behind those that were read before it; null where it is the first. */
function stateOf<Row>(page: Page<Row>, before: State<Row> | null = null): State<Row> {
  return {
    rows: before ? [...before.rows, ...page.rows] : page.rows,
    total: page.total ?? before?.total ?? null,
    looked: page.looked ?? null,
    state: 'ready',
    detail: '',
    next: page.next,
    reading: false,
  };
}

const nothing = {
  rows: [],
  total: null,
  looked: null,
  state: 'loading',
  detail: '',
  next: null,
  reading: true,
} as const;

/**
 * Reads a table page by page, from the start whenever `key` changes. The old rows stay until the
 * new ones are there, so that typing in a search field does not flicker; an answer that comes too
 * late is dropped.
 *
 * @param begun The first page, where it was read before the view was drawn.
 */
export function usePages<Row>(
  read: (after: string | null) => Promise<Page<Row>>,
  key: string,
  begun: Page<Row> | null = null,
): Pages<Row> {
  const [state, setState] = useState<State<Row>>(() => (begun ? stateOf(begun) : nothing));
  const [attempt, setAttempt] = useState(0);
  const turnRef = useRef(0);
  const begunRef = useRef(begun);
  const shownRef = useRef(false);
  const readRef = useLatest(read);

  const readPage = useCallback(
    async (after: string | null, mine: number, known?: Page<Row>) => {
      const isLate = () => turnRef.current !== mine;
      try {
        const page = known ?? (await readRef.current(after));
        if (isLate()) return;
        // Only where nothing stands yet are rows shown before all is known of them: what stands must
        // not flicker.
        const isFirst = !shownRef.current;
        const rows = isFirst ? page.rows : ((await page.whole?.()) ?? page.rows);
        if (isLate()) return;
        shownRef.current = true;
        if (!known) setState((old) => stateOf({ ...page, rows }, after === null ? null : old));
        firstRowsStand();
        if (!isFirst || !page.whole) return;
        await firstRowsDrawn();
        const whole = await page.whole();
        if (isLate()) return;
        setState((old) => ({ ...old, rows: [...whole, ...old.rows.slice(whole.length)] }));
      } catch (error) {
        if (isLate()) return;
        setState((old) => ({ ...old, state: 'failed', detail: detailOf(error), reading: false }));
        firstRowsStand();
      }
    },
    [readRef],
  );

  // At once: whoever presses Enter after the last letter waits for what was asked by then.
  useLayoutEffect(() => {
    turnRef.current += 1;
    const known = begunRef.current ?? undefined;
    begunRef.current = null;
    if (!known) setState((old) => ({ ...old, reading: true }));
    newest = readPage(null, turnRef.current, known);
  }, [key, attempt, readPage]);

  const { next, reading } = state;
  const more = useCallback(() => {
    setState((old) => ({ ...old, reading: true }));
    void readPage(next, turnRef.current);
  }, [next, readPage]);

  return {
    ...state,
    more: next === null || reading ? null : more,
    retry: () => {
      setState(nothing);
      setAttempt((count) => count + 1);
    },
  };
}

/** The newest first page that is being read, or was. */
let newest: Promise<void> = Promise.resolve();

/** Comes when the rows that were asked for last stand; old ones stay until then. */
export async function rowsRead(): Promise<void> {
  let waited: Promise<void> | null = null;
  while (waited !== newest) {
    waited = newest;
    await waited;
  }
}

/** What was given last, for a function that stays the same. */
function useLatest<T>(value: T): { readonly current: T } {
  const ref = useRef(value);
  useLayoutEffect(() => {
    ref.current = value;
  });
  return ref;
}
