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
 * Puts the host element at the end of the document and keeps it there: a page that removes it gets
 * it back. Nothing else of the page is touched (design decision 3).
 */
export class AnnotationSurface {
  readonly #host: HTMLElement;
  readonly #container: HTMLElement;

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
  draw(views: readonly AnnotationView[], announcement: string): void {
    this.#keep();
    render(<Surface views={views} acts={this.acts} announcement={announcement} />, this.#container);
  }

  /** Whether an event came from our own host, so that the gate lets it be. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  #keep(): void {
    if (!this.#host.isConnected && !this.signal.aborted)
      this.page.documentElement.append(this.#host);
  }
}
