import { isFrame } from './node';
import type { PageScope } from './site';

/**
 * Opens a shadow root that the page closed: `chrome.dom.openOrClosedShadowRoot` in Chromium,
 * `element.openOrClosedShadowRoot` in Firefox; both exist in content scripts alone.
 */
export type OpenShadow = (element: HTMLElement) => ShadowRoot | null;

declare const chrome: { readonly dom?: { openOrClosedShadowRoot?: OpenShadow } } | undefined;

declare global {
  interface HTMLElement {
    /** Firefox, in content scripts: the shadow root even where the page closed it. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** What this browser offers to see closed shadow roots with; open ones alone where it offers none. */
function shadowOpener(): OpenShadow {
  const dom = typeof chrome === 'undefined' ? undefined : chrome.dom;
  if (dom?.openOrClosedShadowRoot !== undefined) {
    return (element) => dom.openOrClosedShadowRoot?.(element) ?? null;
  }
  return (element) => element.openOrClosedShadowRoot ?? element.shadowRoot;
}

/** Elements besides custom ones that may hold a shadow root (DOM standard, `attachShadow`). */
const plainHosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** Whether nothing but spaces stands in the element. */
function isBare(element: Element): boolean {
  if (element.firstElementChild !== null) return false;
  return element.firstChild === null || element.textContent.trim() === '';
}

/**
 * A host's own children are not drawn unless slotted, so hosts are custom elements, or plain ones
 * without content; asking the browser about every element of a page would cost too much.
 */
function mayHost(element: Element): boolean {
  if (element.shadowRoot !== null) return true;
  if (element.localName.includes('-')) return true;
  return isBare(element) && plainHosts.has(element.localName);
}

/** The document of a same-origin frame, or null where it is another origin's or not there yet. */
export function frameDocument(frame: Element): Document | null {
  try {
    return isFrame(frame) ? frame.contentDocument : null;
  } catch {
    return null; // another origin: it cannot be read, and its hooks will be reported missing
  }
}

/** The element of the parent document that shows this document, or null for the outermost. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null; // the parent is another origin's
  }
}

function collect(
  root: Document | ShadowRoot,
  open: OpenShadow,
  roots: (Document | ShadowRoot)[],
  depth: number,
): void {
  roots.push(root);
  if (depth === 0) return;
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const name = element.localName;
    if (name === 'iframe' || name === 'frame') {
      const inner = frameDocument(element);
      if (inner !== null) collect(inner, open, roots, depth - 1);
    } else if (mayHost(element) && name !== 'goodgrounds-root') {
      const shadow = open(element);
      if (shadow !== null) collect(shadow, open, roots, depth - 1);
    }
  }
}

/** How deep frames and shadow roots may lie in one another. */
const deepest = 6;

/**
 * Everything of a page that can be read: its document, same-origin frames (also `about:blank`,
 * `srcdoc` and those written with `document.open()`), and shadow roots. Frames are asked for their
 * document anew at each call, because editors replace it.
 */
export function scopeOf(
  document: Document,
  url: URL,
  openShadow: OpenShadow = shadowOpener(),
): PageScope {
  const roots: (Document | ShadowRoot)[] = [];
  collect(document, openShadow, roots, deepest);
  return { url, document, roots };
}
