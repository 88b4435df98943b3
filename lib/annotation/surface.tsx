import { render } from 'preact';

import { Surface } from '@/components/annotation/Surface';
import type { AnnotationActs, AnnotationView } from '@/components/annotation/view';

import style from '@/components/annotation/style.css?inline';

/** The one element of ours in a page; everything else lies in its closed shadow root. */
const hostName = 'goodgrounds-root';

/** Draws what is handed to it, and goes away with its signal. */
export interface AnnotationSurface {
  draw(views: readonly AnnotationView[], announcement: string): void;
  /** Whether an event came from our own host, so that the gate lets it be. */
  holds(event: Event): boolean;
}

/**
 * Puts the host element at the end of the document and keeps it there: a page that removes it gets
 * it back, at most once a second so that the two do not wear each other out. Nothing else of the
 * page is touched (design decision 3).
 */
export function mountSurface(
  page: Document,
  acts: AnnotationActs,
  signal: AbortSignal,
): AnnotationSurface {
  // A host of an earlier version, whose script lost its extension, is nobody's any more.
  for (const stale of page.querySelectorAll(hostName)) stale.remove();
  const host = page.createElement(hostName);
  host.style.cssText =
    'all:initial!important;position:fixed!important;inset:0!important;width:0!important;height:0!important;z-index:2147483647!important;display:block!important;pointer-events:none!important';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = page.createElement('style');
  sheet.textContent = style;
  const container = page.createElement('div');
  root.append(sheet, container);

  // What the user types in our dialog is not the page's to hear.
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }

  const keep = () => {
    if (!host.isConnected && !signal.aborted) page.documentElement.append(host);
  };
  const guard = setInterval(keep, 1000);
  keep();
  signal.addEventListener('abort', () => {
    clearInterval(guard);
    render(null, container);
    host.remove();
  });
  return {
    draw(views, announcement) {
      keep();
      render(<Surface views={views} acts={acts} announcement={announcement} />, container);
    },
    holds: (event) => event.composedPath().includes(host),
  };
}
