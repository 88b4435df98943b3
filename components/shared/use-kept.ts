import { useCallback, useRef, useState } from 'preact/hooks';

/** What is typed, and kept somewhere each time. */
interface Kept<T> {
  /** Null until it was begun. */
  readonly value: T | null;
  /** Begins with what was kept before: nothing is written. */
  readonly begin: (value: T) => void;
  /** Changes what there is at that moment; before there is anything, nothing. */
  readonly change: (how: (now: T) => T) => void;
}

/** Holds what is typed and has each state of it kept, in their order. */
export function useKept<T>(keep: (value: T) => void): Kept<T> {
  const nowRef = useRef<T | null>(null);
  const [value, setValue] = useState<T | null>(null);
  const begin = useCallback((first: T) => {
    nowRef.current = first;
    setValue(() => first);
  }, []);
  const change = (how: (now: T) => T) => {
    if (nowRef.current === null) return;
    const next = how(nowRef.current);
    begin(next);
    keep(next);
  };
  return { value, begin, change };
}
