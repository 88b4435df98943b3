import { entryFor } from '@/lib/sites/catalogue';

const quiet = 100; // ms between a change of the page and the look at it

declare const chrome:
  | { readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> } }
  | undefined;

/**
 * Rests in a page until something worth annotating may be in it, then has the annotation injected
 * and is done. Between changes it looks at nothing, reads nothing and keeps nothing: one selector,
 * at most ten times a second (`bench`, page tax).
 */
export function rest(): void {
  const { trigger } = entryFor(new URL(location.href));
  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(look, quiet);
  });

  function look(): void {
    // The extension was updated or removed while the page stayed open: nobody is there to ask.
    if (!chrome?.runtime?.id) return;
    if (document.querySelector(trigger)) {
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
