import { render } from 'preact';

import { Surface } from '@/components/annotation/Surface';
import type { AnnotationActs, AnnotationView } from '@/components/annotation/view';

import style from '@/components/annotation/style.css?inline';
import tokens from '@/components/shared/tokens.css?inline';

/** The one element of ours in a page; everything else lies in its closed shadow root. */
const hostName = 'goodgrounds-root';

/** Above whatever the site floats; takes no room and no clicks of its own. */
const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  display: 'block',
  'z-index': '2147483647',
  'pointer-events': 'none',
};

/**
 * The modal dialog of the page that a message is written or shown in. While one is open the browser
 * lets nobody see, press or hear what lies outside it, ours included.
 */
function dialogAround(views: readonly AnnotationView[]): Element | null {
  const dialogs = views.map(({ anchor }) => {
    for (let at: Element | null = anchor; at !== null; at = outward(at)) {
      if (at.matches('dialog:modal')) return at;
    }
    return null;
  });
  return dialogs.find((dialog) => dialog !== null) ?? null;
}

/** The parent, or the host of the shadow root that the element stands at the top of. */
function outward(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * Puts the host element at the end of the document, or of the modal dialog that the site writes in,
 * and keeps it there: a page that removes it gets it back. Nothing else of the page is touched
 * (design decision 3).
 */
export class AnnotationSurface {
  readonly #host: HTMLElement;
  readonly #container: HTMLElement;
  #dialog: Element | null = null;

  constructor(
    private readonly page: Document,
    private readonly acts: AnnotationActs,
    private readonly signal: AbortSignal,
  ) {
    // The host of an earlier version, whose script lost its extension, is nobody's any more.
    for (const stale of page.querySelectorAll(hostName)) stale.remove();
    this.#host = page.createElement(hostName);
    for (const [name, value] of Object.entries(hostStyle)) {
      this.#host.style.setProperty(name, value, 'important');
    }
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = page.createElement('style');
    sheet.textContent = tokens + style;
    this.#container = page.createElement('div');
    root.append(sheet, this.#container);
    // What the user types in our dialog is not the page's to hear.
    for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste'] as const) {
      this.#host.addEventListener(type, (event) => event.stopPropagation());
    }
    const guard = setInterval(() => this.#keep(), 1000);
    this.#keep();
    signal.addEventListener('abort', () => {
      clearInterval(guard);
      render(null, this.#container);
      this.#host.remove();
    });
  }

  /** Draws what there is; what is no longer there goes. */
  draw(views: readonly AnnotationView[]): void {
    this.#dialog = dialogAround(views);
    this.#keep();
    render(<Surface views={views} acts={this.acts} />, this.#container);
  }

  /** Whether an event came from our own host, so that the gate lets it be. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  #keep(): void {
    if (this.signal.aborted) return;
    const isOpen = this.#dialog?.isConnected === true && this.#dialog.matches(':modal');
    const home = isOpen ? this.#dialog : null;
    const parent = home ?? this.page.documentElement;
    if (this.#host.parentNode === parent) return;
    parent.append(this.#host);
    // In the top layer it stands at the window's corner even where the dialog is moved by a transform.
    this.#host.popover = home === null ? null : 'manual';
    if (home !== null) this.#host.showPopover();
  }
}
