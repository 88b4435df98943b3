/** Lets others have a turn; inside a transaction nobody may, or it would end. */
export interface Pause {
  (): Promise<void>;
}

/** Long work, cut into stretches. */
export interface Stretch {
  /** Whether others have waited long enough; asking costs some tenth of a microsecond. */
  isOver(): boolean;
  /** Lets them have their turn, and begins the next stretch. */
  end(): Promise<void>;
}

/** Milliseconds: a long task is one of fifty, and a machine may be three times as slow at once. */
const longest = 15;

/**
 * Begins long work that others must not wait for. By the clock and not by what was done: how much
 * that may be depends on the machine.
 */
export function beginStretch(pause: Pause): Stretch {
  let since = performance.now();
  return {
    isOver: () => performance.now() - since > longest,
    async end() {
      await pause();
      since = performance.now();
    },
  };
}
