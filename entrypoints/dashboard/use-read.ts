import { useEffect, useState } from 'preact/hooks';

import { detailOf } from '@/components/shared/problem';

/** One thing read from the record. */
export type ReadState<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly detail: string; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: T };

/** Reads one thing, again whenever `key` changes; the old value stays until the new one is there. */
export function useRead<T>(read: () => Promise<T>, key: string): ReadState<T> {
  const [state, setState] = useState<ReadState<T>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let late = false;
    read().then(
      (value) => late || setState({ state: 'ready', value }),
      (error: unknown) =>
        late ||
        setState({
          state: 'failed',
          detail: detailOf(error),
          retry: () => {
            setState({ state: 'loading' });
            setAttempt((count) => count + 1);
          },
        }),
    );
    return () => {
      late = true;
    };
    // `key` says when to read again; `read` is a new function in every render.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, attempt]);
  return state;
}
