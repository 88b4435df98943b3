import type { ComposePlace, InvitePlace } from '@/lib/sites/site';

const giveUp = 10 * 60_000; // ms; a compose view still open then was not sent

/**
 * Tells when a message that was let go has left: its compose view closes, its page goes away, or
 * its editor (a chat's) empties. A site that refuses the message (no subject, a wrong address)
 * keeps the view open, and then nothing was sent.
 *
 * @returns A function to call after each change of the page; it answers whether it still waits.
 */
export function watchSent(
  place: ComposePlace | InvitePlace,
  sent: () => void,
  signal: AbortSignal,
): () => boolean {
  const until = performance.now() + giveUp;
  let waiting = true;
  const done = (happened: boolean) => {
    if (!waiting) return;
    waiting = false;
    removeEventListener('pagehide', leave);
    if (happened) sent();
  };
  function leave(): void {
    done(true);
  }
  addEventListener('pagehide', leave, { once: true, signal });
  const hadText = textOf(place) !== '';
  return () => {
    if (signal.aborted || performance.now() > until) done(false);
    else if (!isShown(place.root) || (hadText && textOf(place) === '')) done(true);
    return waiting;
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
