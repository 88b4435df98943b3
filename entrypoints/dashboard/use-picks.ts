import { useEffect, useState } from 'preact/hooks';

/** Rows that were ticked. */
export interface Picks {
  readonly picked: ReadonlySet<string>;
  readonly pick: (keys: readonly string[], on: boolean) => void;
  readonly clear: () => void;
}

/** Keeps which rows are ticked; begins anew whenever `question` changes: nobody acts on unseen rows. */
export function usePicks(question: string): Picks {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setPicked(new Set()), [question]);
  return {
    picked,
    pick: (keys, on) =>
      setPicked(
        (old) => new Set(on ? [...old, ...keys] : [...old].filter((key) => !keys.includes(key))),
      ),
    clear: () => setPicked(new Set()),
  };
}
