import type { ImportProgress } from '@/lib/ledger/schema';
import type { Pause } from '@/lib/ledger/word-pages';
import { yieldTurn } from '@/lib/ledger/yield-turn';

import type { ImportControl } from './progress';

/** Tells how an import stands while nothing else would: a sign of life every tenth of a second. */
export interface Pulse {
  /** Tells again, where that is due, and lets others have a turn. */
  readonly pause: Pause;
  /** The same where nobody else may have a turn: inside a transaction. */
  readonly beat: () => void;
  tell(progress: ImportProgress): void;
}

const interval = 100;

/** Begins with telling that the import has begun. */
export function newPulse(start: ImportProgress, { onProgress }: ImportControl): Pulse {
  let now = start;
  let told = 0;
  const tell = (progress: ImportProgress) => {
    now = progress;
    told = performance.now();
    onProgress(progress);
  };
  const beat = () => {
    if (performance.now() - told > interval) tell(now);
  };
  tell(start);
  return {
    tell,
    beat,
    async pause() {
      beat();
      await yieldTurn();
    },
  };
}
