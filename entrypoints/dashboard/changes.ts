import { signal } from '@preact/signals';

/** Goes up whenever the record may have changed, so that views read again. */
export const revision = signal(0);

/** A short word about what was just done, with a way back where there is one. */
export interface Toast {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** What was just done. */
export const toast = signal<Toast | null>(null);

/** Has every view read again. */
export function changed(): void {
  revision.value += 1;
}

// The panel, the popup or another tab may have written while this one was out of sight.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') changed();
});
