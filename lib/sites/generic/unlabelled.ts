import type { Root } from '../find';
import { isDocument, isElement, isText, precedes } from '../node';
import { fromLabel } from '../recipients';
import { label, oneLine } from '../text';
import { tokens } from './naming';
import { nameLike } from './person';
import { ancestry, common } from './tree';
import { lineOf, roleOfLabel } from './words';
import type { Role } from './words';

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

/**
 * The innermost elements that show an address, perhaps with a name, and nothing else; where none
 * does, those that show a name and keep its address in a hint. Only what stands before `end`.
 */
function addressesIn(header: Element, end: Text | null): readonly HTMLElement[] {
  const elements = [...header.querySelectorAll<HTMLElement>('*')].filter(
    (element) => end === null || precedes(element, end),
  );
  const showing = elements.filter(
    (element) =>
      [...element.childNodes].some((node) => isText(node) && node.data.includes('@')) &&
      (address.test(label(element)) || fromLabel('to', label(element)).identifier !== null),
  );
  if (showing.length > 0) return showing;
  return elements.filter((element) => {
    const shown = label(element);
    return nameLike.test(shown) && bearsAddress(element, shown);
  });
}

/**
 * Whether the address of a name that is shown stands in its hint: alone, or after the name. A hint
 * that says something first (`Reply to …`) is a control's.
 */
function bearsAddress(element: HTMLElement, shown: string): boolean {
  return (
    ['title', 'aria-label', 'data-email', 'data-address'].some((name) => {
      const hint = oneLine(element.getAttribute(name) ?? '');
      return address.test(hint) || (hint.startsWith(shown) && /\S@\S/.test(hint));
    }) || /^mailto:[^?&\s]+@[^?&\s]+$/i.test(element.getAttribute('href') ?? '')
  );
}

/** Texts of a page that say `To`. */
function toLabels(root: Document | ShadowRoot): readonly Text[] {
  return listLabels(root).flatMap(({ role, node }) => (role === 'to' ? [node] : []));
}

/** Texts of a page that name a list of recipients: `To`, `Cc`, `Bcc`. */
export function listLabels(
  root: Document | ShadowRoot,
): readonly { readonly role: Role; readonly node: Text }[] {
  const walker = (isDocument(root) ? root : root.ownerDocument).createTreeWalker(root, 4);
  const found: { role: Role; node: Text }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!isText(node)) continue;
    const alone = node.data.length < 40 ? roleOfLabel(node.data) : null;
    const role = alone ?? lineOf(node.data)?.role;
    if (role === 'to' || role === 'cc' || role === 'bcc') found.push({ role, node });
  }
  return found;
}

const dated = 'time,[datetime],[class*=date i]';
const headed = 'h1,h2,h3,h4,h5,h6,[role=heading],[class*=subj i],[class*=sbj i]';
/** A day or an hour, written in whatever way: `20.11.2026, 10:00`, `Nov 20`, `2026年11月20日`. */
const dateLike =
  /\p{Nd}{1,2}[:.]\p{Nd}{2}|\p{Nd}{4}|^\p{Nd}{1,2}\.? \p{L}{3,}|^\p{L}{3,}\.? \p{Nd}{1,2}$|年/u;

const isOutside = (element: Element) => element.closest('[contenteditable]') === null;

/** Whether an element shows when something was sent. */
export function isDated(element: Element): boolean {
  if ([...element.querySelectorAll(dated)].some(isOutside)) return true;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = oneLine(node.textContent ?? '');
    if (text.length >= 40 || !/\p{Nd}/u.test(text) || !dateLike.test(text)) continue;
    // A day that somebody writes of is no message's.
    if (node.parentElement?.closest('[contenteditable]') == null) return true;
  }
  return false;
}

/** A sender that no word introduces; `said` is the address with the name above it, where one is. */
export interface Unlabelled {
  readonly element: HTMLElement;
  readonly said: string | null;
}

/**
 * Senders that no word introduces, as many webmails show them: under the subject, the person's name
 * and address, and only then a line `To`. Only where a subject and a date stand in the same header,
 * and just one address stands before the recipients; anything else could be somebody else.
 */
export function unlabelledSenders(root: Document | ShadowRoot): readonly Unlabelled[] {
  const holders = new Map<Element, Text>();
  for (const label of toLabels(root)) {
    const parent = label.parentElement;
    const holder =
      parent && ancestry(parent).find((up) => up.querySelector(headed) !== null && isDated(up));
    if (holder != null && holder.localName !== 'body' && !holders.has(holder))
      holders.set(holder, label);
  }
  const below = [...holders].flatMap(([holder, first]) => {
    const before = addressesIn(holder, first);
    const [only] = before;
    if (only === undefined || before.length > 1 || inRows(only, first)) return [];
    return [named(only, holder)];
  });
  return [...below, ...headerSenders(root)];
}

/** Whether an element is a header by its own tag, and says when something was sent. */
export function isDatedHeader(element: Element): boolean {
  return element.localName === 'header' && isDated(element);
}

/** Who an address is: with the name beside it, or right above it in its header. */
function named(address: HTMLElement, holder: Element): Unlabelled {
  const around = withName(address);
  const shown = label(address).includes('@');
  const above = around === address && shown ? nameAbove(address, holder) : null;
  return { element: around, said: above === null ? null : `${above} <${addressOf(address)}>` };
}

/** Senders in headers by their own tag, one over each message: one address and a date, no words. */
function headerSenders(root: Root): readonly Unlabelled[] {
  return [...root.querySelectorAll('article header,section header,li header')]
    .filter(isDatedHeader)
    .flatMap((header) => {
      const [only, ...others] = addressesIn(header, null);
      return only === undefined || others.length > 0 ? [] : [named(only, header)];
    });
}

/** Whether two nodes stand in neighbouring rows of a list, rather than in one header. */
function inRows(one: Element, other: Text): boolean {
  const rows = [...(common(ancestry(one), ancestry(other.parentElement ?? one))?.children ?? [])];
  const first = rows.find((row) => row.contains(one));
  const second = rows.find((row) => row.contains(other));
  return (
    first !== undefined &&
    second !== undefined &&
    first !== second &&
    first.childElementCount > 1 &&
    second.childElementCount > 1 &&
    first.className === second.className
  );
}

const addressOf = (element: HTMLElement) => label(element).replace(/[<>()]/g, '');

/** The name that stands right above an address and belongs to no heading. */
function nameAbove(element: HTMLElement, holder: Element): string | null {
  const walker = element.ownerDocument.createTreeWalker(holder, 4);
  let above: Node | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (element.contains(node)) break;
    if (oneLine(node.textContent ?? '') !== '') above = node;
  }
  const text = oneLine(above?.textContent ?? '');
  const isName = /^[\p{L}][\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$/u.test(text);
  const heading = above?.parentElement?.closest(headed) ?? null;
  const isSubject = heading !== null && !heading.contains(element);
  return isName && !isSubject && roleOfLabel(text) === null ? text : null;
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
