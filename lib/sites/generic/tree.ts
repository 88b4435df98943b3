import { precedes } from '../node';
import { frameOf } from '../roots';

/**
 * The element that an element is drawn in: its parent, its shadow host, or the frame of its
 * document.
 */
export function around(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root && root.host !== null) return hostOf(root);
  return frameOf(element.ownerDocument);
}

function hostOf(root: Node): Element | null {
  return 'host' in root && isElementLike(root.host) ? root.host : null;
}

function isElementLike(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'localName' in value;
}

/** The element and everything it is drawn in, innermost first, across frames and shadow roots. */
export function ancestry(element: Element): readonly Element[] {
  const line: Element[] = [];
  for (let up: Element | null = element; up !== null; up = around(up)) line.push(up);
  return line;
}

/** The innermost element that both are drawn in, or null where they share none. */
export function common(first: readonly Element[], second: readonly Element[]): Element | null {
  const others = new Set(second);
  return first.find((element) => others.has(element)) ?? null;
}

/** Whether the one is drawn in the other, also across frames and shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  return ancestry(inner).includes(outer);
}

/** What is drawn in an element: its own nodes, and those of its open shadow root. */
export function innerNodes(element: Element): readonly ChildNode[] {
  return [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])];
}

/** Everything in an element that a selector finds, in the shadow roots of its parts as well. */
export function within(element: Element, selector: string): readonly HTMLElement[] {
  const roots = [element, ...(element.shadowRoot === null ? [] : [element.shadowRoot])];
  return roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>(selector),
    ...[...root.querySelectorAll('*')].flatMap((part) =>
      part.shadowRoot === null ? [] : [...within(part, selector)],
    ),
  ]);
}

/** How many elements lie between the element and the page: the larger, the more closely it binds. */
export function depth(element: Element): number {
  return ancestry(element).length;
}

/**
 * Whether a view was put away with everything in it: nobody can reach it, and it is see-through or
 * moved out of sight. What is only barred (behind a dialog) is still there.
 */
function isPutAway(element: Element): boolean {
  const barred = element.closest('[inert],[aria-hidden=true]');
  if (barred === null) return false;
  const { right, bottom, width } = barred.getBoundingClientRect();
  const scrolled = element.ownerDocument.defaultView?.scrollY ?? 0;
  const outside = width > 0 && (right <= 0 || bottom + scrolled <= 0);
  const seeThrough =
    element.ownerDocument.defaultView?.getComputedStyle(barred).opacity === '0' ||
    (typeof element.checkVisibility === 'function' &&
      !element.checkVisibility({ opacityProperty: true }));
  return outside || seeThrough;
}

function drawn(element: Element): boolean {
  if (isPutAway(element)) return false;
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true });
  }
  const view = element.ownerDocument.defaultView;
  for (let up: Element | null = element; up !== null; up = up.parentElement) {
    if (up.hasAttribute('hidden')) return false;
    if (view?.getComputedStyle(up).display === 'none') return false;
  }
  return true;
}

/** Whether the element is drawn, and the frames it lies in are. */
export function isShown(element: Element): boolean {
  if (!drawn(element)) return false;
  const frame = frameOf(element.ownerDocument);
  return frame === null || isShown(frame);
}

/** Width times height in CSS pixels; null where the page is not laid out (a test without a browser). */
export function area(element: Element): number | null {
  const { width, height } = element.getBoundingClientRect();
  if (width > 0 || height > 0) return width * height;
  const page = element.ownerDocument.documentElement.getBoundingClientRect();
  return page.width === 0 ? null : 0;
}

/**
 * Whether it is as large as an editor for a text. A text area says how large it is; an editable
 * element grows with its text, and may be one line high while it is empty.
 */
export function isRoomy(element: Element): boolean {
  if (area(element) === null) return true;
  const { width, height } = element.getBoundingClientRect();
  return width >= 120 && height >= (element.localName === 'textarea' ? 36 : 12);
}

/** Whether `second` comes after `first` in the page, across frames. */
export function follows(first: Element, second: Element): boolean {
  const one = ancestry(first);
  const two = ancestry(second);
  const shared = common(one, two);
  if (shared === null || shared === second) return false;
  if (shared === first) return true;
  const left = one[one.indexOf(shared) - 1];
  const right = two[two.indexOf(shared) - 1];
  if (left === undefined || right === undefined) return false;
  return precedes(left, right);
}

/** Whether two elements are drawn alike: of one kind, with the same first class. */
export function alike(first: Element, second: Element): boolean {
  const [one] = first.classList;
  const [two] = second.classList;
  return first.localName === second.localName && one === two;
}
