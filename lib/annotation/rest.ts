import { entryFor } from '@/lib/sites/catalogue';

const quiet = 100; // ms between a change of the page and the look at it
const depth = 1000; // ms between two looks in depth

declare const chrome:
  | { readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> } }
  | undefined;

/** Whether something worth annotating may be in a page, told by one selector. */
function isInSight(page: Document, address: URL): boolean {
  return page.querySelector(entryFor(address).trigger) !== null;
}

/**
 * How pages mark the header of a message that is shown and has no field beside it, some with the
 * address in a hint alone.
 */
const header =
  'pre,time,[class*=from i],[class*=sender i],[class*=subject i],[id*=from i],[id*=subject i],[title*="@"],[aria-label*="@"],[data-email]';

/**
 * Whether it may be, told by what takes longer to find, in a webmail nobody made an adapter for: a
 * message's header, an address anywhere in the text, and components, which keep theirs in shadow
 * roots. Looking through a long page for that takes a millisecond or two, so it is done once a
 * second.
 */
function isInDepth(page: Document, address: URL): boolean {
  if (entryFor(address).id !== 'generic') return false;
  const outermost = page.querySelectorAll('body > *, body > * > *');
  const hasComponents = [...outermost].some(({ shadowRoot }) => shadowRoot !== null);
  if (hasComponents || page.querySelector(header) !== null) return true;
  return page.body?.textContent.includes('@') ?? false;
}

/** Whether a page is worth having the annotation injected. */
export function isWorthALook(page: Document, address: URL): boolean {
  return isInSight(page, address) || isInDepth(page, address);
}

/**
 * Rests in a page until something worth annotating may be in it, then has the annotation injected
 * and is done. It keeps nothing: one look after a change, at most ten times a second, and in depth
 * once a second (`bench`, page tax).
 */
export function rest(): void {
  const address = new URL(location.href);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isDue = true;
  let isWoken = false;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(look, quiet);
  });

  function look(): void {
    // The extension was updated or removed while the page stayed open: nobody is there to ask.
    if (isWoken || !chrome?.runtime?.id) return;
    const found = isDue ? isWorthALook(document, address) : isInSight(document, address);
    if (found) {
      clearTimeout(waiting);
      isWoken = true;
      void chrome.runtime.sendMessage({
        to: 'goodgrounds/background',
        name: 'inject-annotation',
        input: null,
      });
      return;
    }
    if (isDue) isDue = false;
    // What changes from now on is read in depth a second later, once.
    else waiting ??= setTimeout(lookInDepth, depth);
    observer.observe(document, { subtree: true, childList: true });
  }

  function lookInDepth(): void {
    waiting = undefined;
    isDue = true;
    observer.disconnect();
    look();
  }

  look();
}
