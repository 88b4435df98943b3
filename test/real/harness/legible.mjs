/**
 * What cannot be read in a document or a shadow root, though it is shown: text that its box or one
 * around it cuts off, text that runs out of its own box, texts that lie upon each other. Text that
 * can be scrolled to is no fault, nor is a shortened one with its whole in a `title`. Runs in the
 * page; self-contained.
 *
 * @param {Element | Document | ShadowRoot} part A root, or any element in one.
 * @returns {readonly string[]} One line for each fault.
 */
export function findIllegible(part) {
  const root = part instanceof Element ? part.getRootNode() : part;
  /**
   * @type {{
   *   element: Element;
   *   text: string;
   *   boxes: DOMRect[];
   *   shown: DOMRect[];
   *   layer: Element | null;
   * }[]}
   */
  const texts = [];
  /** @type {Set<string>} */
  const faults = new Set();
  const say = (/** @type {Element} */ { localName, className }) =>
    `${localName}${typeof className === 'string' && className ? `.${className.split(' ').join('.')}` : ''}`;
  const parents = function* (/** @type {Element} */ from) {
    for (let at = /** @type {Element | null} */ (from); at; at = at.parentElement) yield at;
  };
  // For screen readers alone: one pixel, clipped away.
  const isQuiet = (/** @type {Element} */ element) =>
    [...parents(element)].some((one) => getComputedStyle(one).clipPath.startsWith('inset(50%'));
  const layerOf = (/** @type {Element} */ element) =>
    [...parents(element)].find((one) => /fixed|sticky/u.test(getComputedStyle(one).position)) ??
    [...parents(element)].find((one) => one instanceof HTMLDialogElement) ??
    null;

  /** What is left of a box where everything around it has cut it. */
  const shownOf = (/** @type {DOMRect} */ box, /** @type {Element} */ element) => {
    let { left, right, top, bottom } = box;
    for (const around of parents(element)) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      if (overflowX !== 'visible') {
        left = Math.max(left, edge.left);
        right = Math.min(right, edge.right);
      }
      if (overflowY !== 'visible') {
        top = Math.max(top, edge.top);
        bottom = Math.min(bottom, edge.bottom);
      }
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.nodeValue ?? '').replace(/\s+/gu, ' ').trim();
    if (!element || !text || /^(?:style|script|option|title)$/u.test(element.localName)) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (isQuiet(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(
      ({ width, height }) => width > 0 && height > 0,
    );
    texts.push({
      element,
      text,
      boxes,
      shown: boxes.map((box) => shownOf(box, element)),
      layer: layerOf(element),
    });
  }

  for (const { element, text, boxes } of texts) {
    let scrolls = false;
    for (const around of parents(element)) {
      const { overflowX, overflowY, display } = getComputedStyle(around);
      if (around instanceof HTMLElement && around.title) break;
      const isInline = display === 'inline' || display === 'contents';
      const box = around.getBoundingClientRect();
      const past = boxes.some(
        ({ left, right }) => left < box.left - 1.5 || right > box.right + 1.5,
      );
      const below = boxes.some(({ top, bottom }) => top < box.top - 4 || bottom > box.bottom + 4);
      if (/auto|scroll/u.test(`${overflowX} ${overflowY}`)) scrolls = true;
      if (scrolls) break;
      // A button is as wide as it is told to be; what does not fit in it runs out of it.
      const holds = around === element || around.localName === 'button';
      if (holds && !isInline && past) faults.add(`${say(around)} is left by: ${text}`);
      const hides = (/** @type {string} */ overflow) => /hidden|clip/u.test(overflow);
      if ((hides(overflowX) && past) || (hides(overflowY) && below))
        faults.add(`${say(around)} cuts: ${text}`);
    }
  }

  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      if (one.layer !== other.layer) continue;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const meet = one.shown.some((a) =>
        other.shown.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6,
        ),
      );
      if (meet) faults.add(`"${one.text}" and "${other.text}" lie upon each other`);
    }
  }
  return [...faults];
}

/**
 * The same for a page of ours, and whether it has to be scrolled sideways.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function illegibleIn(page) {
  const found = await page.evaluate(`(${findIllegible.toString()})(document)`);
  const sideways = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth}`] : [];
  });
  return [.../** @type {string[]} */ (found), ...sideways];
}
