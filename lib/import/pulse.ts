import type { ImportProgress } from '@/lib/ledger/schema';
import type { Pause } from '@/lib/ledger/stretch';
import { yieldTurn } from '@/lib/ledger/yield-turn';

import type { ImportControl } from './progress';

/**
 * Tells how an import stands while nothing else would: a sign of life every tenth of a second, also
 * while it waits for the storage.
 */
export interface Pulse {
  /** Tells again, where that is due, and lets others have a turn. */
  readonly pause: Pause;
  tell(progress: ImportProgress): void;
  /** Tells no more. */
  end(): void;
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
  // Pauses go before timers, so that one alone would be late while there is much to do.
  const timer = setInterval(beat, interval / 2);
  tell(start);
  return {
    tell,
    end: () => clearInterval(timer),
    async pause() {
      beat();
      await yieldTurn();
    },
  };
}
