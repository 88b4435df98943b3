import type { ComposePlace, InvitePlace } from '@/lib/sites/site';

const giveUp = 10 * 60_000; // ms; a compose view still open then was not sent

/** A message that was let go, until it has left. */
export interface Leaving {
  /** Looks whether it has left; called after each change of the page. */
  check(): void;
  /** It was not sent after all, or is being sent anew. */
  cancel(): void;
}

/**
 * Tells once when a message that was let go has left: its compose view closes, its page goes away,
 * or its editor (a chat's) empties. A site that refuses the message (no subject, a wrong address)
 * keeps the view open, and then nothing was sent.
 */
export function watchLeaving(
  place: ComposePlace | InvitePlace,
  left: () => void,
  signal: AbortSignal,
): Leaving {
  const until = performance.now() + giveUp;
  const hadText = textOf(place) !== '';
  let waiting = true;
  const end = () => {
    waiting = false;
    removeEventListener('pagehide', leave);
  };
  function leave(): void {
    if (!waiting) return;
    end();
    left();
  }
  addEventListener('pagehide', leave, { signal });
  return {
    check() {
      if (!waiting) return;
      if (signal.aborted || performance.now() > until) end();
      else if (!isShown(place.root) || (hadText && textOf(place) === '')) leave();
    },
    cancel: end,
  };
}

function isShown(root: Element): boolean {
  return root.isConnected && root.getClientRects().length > 0;
}

function textOf(place: ComposePlace | InvitePlace): string | null {
  if (place.view !== 'compose') return null;
  const { text } = place.read();
  return text.ok ? text.value.trim() : null;
}
