import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { Page } from '@/components/dashboard/rows';
import { detailOf } from '@/components/shared/problem';

/** Rows read so far, and how to read on. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly total: number | null;
  readonly state: 'loading' | 'ready' | 'failed';
  readonly detail: string;
  /** More is being read right now. */
  readonly reading: boolean;
  /** Null when there is nothing more, or when more is already on its way. */
  readonly more: (() => void) | null;
  readonly retry: () => void;
}

type State<Row> = Pick<Pages<Row>, 'rows' | 'total' | 'state' | 'detail' | 'reading'> & {
  readonly next: string | null;
};

const nothing = {
  rows: [],
  total: null,
  state: 'loading',
  detail: '',
  next: null,
  reading: true,
} as const;

/**
 * Reads a table page by page, from the start whenever `key` changes. The old rows stay until the
 * new ones are there, so that typing in a search field does not flicker; an answer that comes too
 * late is dropped.
 */
export function usePages<Row>(
  read: (after: string | null) => Promise<Page<Row>>,
  key: string,
): Pages<Row> {
  const [state, setState] = useState<State<Row>>(nothing);
  const [attempt, setAttempt] = useState(0);
  const turnRef = useRef(0);
  const readRef = useRef(read);
  useEffect(() => {
    readRef.current = read;
  });

  const readPage = useCallback(async (after: string | null, mine: number) => {
    try {
      const page = await readRef.current(after);
      if (turnRef.current !== mine) return;
      setState((old) => ({
        rows: after === null ? page.rows : [...old.rows, ...page.rows],
        total: page.total ?? (after === null ? null : old.total),
        state: 'ready',
        detail: '',
        next: page.next,
        reading: false,
      }));
    } catch (error) {
      if (turnRef.current !== mine) return;
      setState((old) => ({ ...old, state: 'failed', detail: detailOf(error), reading: false }));
    }
  }, []);

  useEffect(() => {
    turnRef.current += 1;
    setState((old) => ({ ...old, reading: true }));
    void readPage(null, turnRef.current);
  }, [key, attempt, readPage]);

  const { next, reading } = state;
  const more = useCallback(() => {
    setState((old) => ({ ...old, reading: true }));
    void readPage(next, turnRef.current);
  }, [next, readPage]);

  return {
    rows: state.rows,
    total: state.total,
    state: state.state,
    detail: state.detail,
    reading,
    more: next === null || reading ? null : more,
    retry: () => {
      setState(nothing);
      setAttempt((count) => count + 1);
    },
  };
}
