import { siteFor } from '@/lib/sites/registry';
import { scopeOf } from '@/lib/sites/roots';
import type { PageScope, Place, Site } from '@/lib/sites/site';

/** Called after each change with all the places there are; the same root is the same place. */
export type Found = (places: readonly Place[], page: PageScope, site: Site) => void;

const rest = 100; // ms between a change and the look at it: quick to the eye, quiet on a busy page

/**
 * Looks for places now and after each change of the page, at most ten times a second: the observers
 * rest until the look is done, so that a page that changes 5,000 times a second costs one look (see
 * `bench`). Frames and shadow roots of the same origin are watched like the page itself; their
 * listeners are added at each look, since `document.open()` drops them.
 */
export function watchPlaces(found: Found, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => soon());

  function soon(): void {
    observer.disconnect();
    timer ??= setTimeout(look, rest);
  }

  function look(): void {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted) return;
    const page = scopeOf(document, new URL(location.href));
    const site = siteFor(page);
    found(site.find(page), page, site);
    for (const root of page.roots) {
      observer.observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: [
          'title',
          'value',
          'data-hovercard-id',
          'email',
          'hidden',
          'aria-hidden',
          'href',
        ],
      });
      // `load` tells of a frame whose document was replaced: the page around it need not change.
      for (const type of ['input', 'change', 'focusin', 'focusout', 'load'] as const) {
        root.addEventListener(type, soon, { capture: true, passive: true, signal });
      }
    }
  }

  for (const type of ['popstate', 'hashchange', 'pageshow'] as const) {
    addEventListener(type, soon, { signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
