import type { ImportProgress } from '@/lib/ledger/schema';
import type { Pause } from '@/lib/ledger/word-pages';
import { yieldTurn } from '@/lib/ledger/yield-turn';

import type { ImportControl } from './progress';

/** Tells how an import stands while nothing else would: a sign of life every tenth of a second. */
export interface Pulse {
  readonly pause: Pause;
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
  tell(start);
  return {
    tell,
    async pause() {
      if (performance.now() - told > interval) tell(now);
      await yieldTurn();
    },
  };
}
