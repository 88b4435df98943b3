import type { Root } from '../find';
import { isElement, isText } from '../node';
import { fromLabel } from '../recipients';
import { label, oneLine } from '../text';
import { tokens } from './naming';
import { ancestry } from './tree';
import { lineOf, roleOfLabel } from './words';

/**
 * Attributes in which a page's framework says which value it shows: `ng-bind="message.from.email"`,
 * `data-bind="text: sender"`, `x-text`, `v-text`, microdata. Seen in AngularJS, Knockout, Alpine
 * and Vue webmails, 2026-11-27.
 */
const bindings = ['ng-bind', 'data-bind', 'x-text', 'v-text', 'itemprop', 'data-field'];

/** Elements whose binding has one of these words in it: what shows the sender, by its maker's words. */
export function boundTo(root: Root, words: ReadonlySet<string>): readonly HTMLElement[] {
  const selector = bindings.map((name) => `[${name}]`).join(',');
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    bindings.some((name) => tokens(element.getAttribute(name)).some((word) => words.has(word))),
  );
}

const address = /^[<(]?[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+\.[^\s<>"'(),;:[\]]+[>)]?$/u;

/** The innermost elements that show an address, perhaps with a name, and nothing else. */
function addressesIn(header: Element): readonly HTMLElement[] {
  return [...header.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      [...element.childNodes].some((node) => isText(node) && node.data.includes('@')) &&
      (address.test(label(element)) || fromLabel('to', label(element)).identifier !== null),
  );
}

/** Texts in an element that say `To`. */
function toLabels(element: Element): readonly Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isText(node) && (roleOfLabel(node.data) ?? lineOf(node.data)?.role) === 'to')
      found.push(node);
  }
  return found;
}

const dated = 'time,[datetime],[class*=date i]';
const headed = 'h1,h2,h3,h4,h5,h6,[role=heading],[class*=subject i]';

/**
 * Senders that no word introduces, as many webmails show them: under the subject, the person's name
 * and address, and only then a line `To`. Only where a subject and a date stand in the same header,
 * and just one address stands before the recipients; anything else could be somebody else.
 */
export function unlabelledSenders(root: Root): readonly HTMLElement[] {
  const holders = new Set<Element>();
  for (const date of root.querySelectorAll(dated)) {
    const holder = ancestry(date).find(
      (up) => up.querySelector(headed) !== null && toLabels(up).length > 0,
    );
    if (holder !== undefined && holder.localName !== 'body') holders.add(holder);
  }
  return [...holders].flatMap((holder) => {
    const [first] = toLabels(holder);
    if (first === undefined) return [];
    const before = addressesIn(holder).filter(
      (element) => (element.compareDocumentPosition(first) & 4) !== 0,
    );
    const [only] = before;
    return only === undefined || before.length > 1 ? [] : [withName(only)];
  });
}

/** The element around an address that holds a name beside it and nothing else, or the address's own. */
export function withName(element: HTMLElement): HTMLElement {
  const parent = element.parentElement;
  if (parent === null) return element;
  const beside = [...parent.childNodes].filter(
    (node) => node !== element && oneLine(node.textContent ?? '') !== '',
  );
  const [name] = beside;
  const isName =
    beside.length === 1 &&
    name !== undefined &&
    (isText(name) || (isElement(name) && name.children.length === 0)) &&
    /^[\p{L}][\p{L}\p{M}\p{N} .,'’&()-]{1,60}$/u.test(oneLine(name.textContent ?? ''));
  return isName ? parent : element;
}
