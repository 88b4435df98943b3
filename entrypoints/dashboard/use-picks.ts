import { useState } from 'preact/hooks';

/** Rows that were ticked. */
export interface Picks {
  readonly picked: ReadonlySet<string>;
  readonly pick: (keys: readonly string[], on: boolean) => void;
  readonly clear: () => void;
}

const none: ReadonlySet<string> = new Set();

/** Keeps which rows are ticked; begins anew whenever `question` changes: nobody acts on unseen rows. */
export function usePicks(question: string): Picks {
  const [kept, setKept] = useState({ question, picked: none });
  const pickedOf = (one: typeof kept) => (one.question === question ? one.picked : none);
  return {
    picked: pickedOf(kept),
    pick: (keys, on) =>
      setKept((old) => {
        const before = [...pickedOf(old)];
        const picked = on ? [...before, ...keys] : before.filter((key) => !keys.includes(key));
        return { question, picked: new Set(picked) };
      }),
    clear: () => setKept({ question, picked: none }),
  };
}
