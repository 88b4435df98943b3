import { entryFor } from '@/lib/sites/catalogue';

const quiet = 100; // ms between a change of the page and the look at it

declare const chrome:
  | { readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> } }
  | undefined;

/**
 * Whether something worth annotating may be in a page: one selector; in webmails nobody made an
 * adapter for also what no selector finds: components, which keep theirs in shadow roots, and a
 * message that is nothing but text with an address in it.
 */
export function isWorthALook(page: Document, address: URL): boolean {
  const { id, trigger } = entryFor(address);
  if (page.querySelector(trigger)) return true;
  if (id !== 'generic') return false;
  const outermost = page.querySelectorAll('body > *, body > * > *');
  const hasComponents = [...outermost].some(({ shadowRoot }) => shadowRoot !== null);
  return hasComponents || (page.body?.textContent.includes('@') ?? false);
}

/**
 * Rests in a page until something worth annotating may be in it, then has the annotation injected
 * and is done. Between changes it looks at nothing, reads nothing and keeps nothing: one look, at
 * most ten times a second (`bench`, page tax).
 */
export function rest(): void {
  const address = new URL(location.href);
  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(look, quiet);
  });

  function look(): void {
    // The extension was updated or removed while the page stayed open: nobody is there to ask.
    if (!chrome?.runtime?.id) return;
    if (isWorthALook(document, address)) {
      void chrome.runtime.sendMessage({
        to: 'goodgrounds/background',
        name: 'inject-annotation',
        input: null,
      });
      return;
    }
    observer.observe(document, { subtree: true, childList: true });
  }

  look();
}
