/** What runs in a saved page for the gate's test; each is self-contained. */

/**
 * Where an element is in the top window, looked for in frames and open shadow roots as well; it is
 * focused, so that a key goes to it.
 *
 * @param {string} selector
 * @returns {{ x: number; y: number } | null}
 */
export function aimAt(selector) {
  /**
   * @param {Document | ShadowRoot} root
   * @returns {HTMLElement | null}
   */
  const find = (root) => {
    const found = /** @type {HTMLElement | null} */ (root.querySelector(selector));
    if (found !== null) return found;
    for (const element of root.querySelectorAll('*')) {
      const inner =
        element.shadowRoot ??
        (element instanceof HTMLIFrameElement ? element.contentDocument : null);
      const deeper = inner === null ? null : find(inner);
      if (deeper !== null) return deeper;
    }
    return null;
  };
  const element = find(document);
  if (element === null) return null;
  element.scrollIntoView({ block: 'center' });
  // Sites make what they draw as a button reachable by key; saved pages leave that out.
  if (element.tabIndex < 0) element.tabIndex = 0;
  element.ownerDocument.defaultView?.focus();
  element.focus();
  const box = element.getBoundingClientRect();
  let [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 20)];
  let view = element.ownerDocument.defaultView;
  while (view?.frameElement) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.x + view.frameElement.clientLeft;
    y += frame.y + view.frameElement.clientTop;
    view = view.frameElement.ownerDocument.defaultView;
  }
  return { x, y };
}

/**
 * Makes the page submit a form by a key of its own, as a site's script does.
 *
 * @param {string} selector
 */
export function submitByKey(selector) {
  document.addEventListener('keydown', (event) => {
    const form = document.querySelector(selector);
    if (event.altKey && event.key === 'x' && form instanceof HTMLFormElement) form.requestSubmit();
  });
}

/** Writes down what reaches the page's own scripts of a press that sends, in all its frames. */
export function listen() {
  const heard = /** @type {string[]} */ ([]);
  Object.assign(window, { heard });
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'submit'];
  /** @param {Document | ShadowRoot} root */
  const listenIn = (root) => {
    for (const type of types) {
      root.addEventListener(type, (event) => {
        event.preventDefault();
        const ours = event
          .composedPath()
          .some((at) => at instanceof Element && at.localName === 'goodgrounds-root');
        const key = event instanceof KeyboardEvent || 'key' in event ? String(event.key) : '';
        if (!ours && !['Control', 'Alt', 'x'].includes(key)) heard.push(`${type} ${key}`.trim());
      });
    }
    for (const frame of root.querySelectorAll('iframe')) {
      if (frame.contentDocument !== null) listenIn(frame.contentDocument);
    }
  };
  listenIn(document);
}
