import type { Recipient } from '@/lib/model/reading';

import { isDocument, isElement, isText } from '../node';
import { fromLabel, nameOf, recipient } from '../recipients';
import type { PageScope } from '../site';
import { label, oneLine } from '../text';
import { tokens } from './naming';
import { isShown } from './tree';
import { boundTo, unlabelledSenders, withName } from './unlabelled';
import { roleOfLabel } from './words';
import type { Role } from './words';

/** A person that a message's header names, and the element that does. */
export interface Sender {
  readonly element: HTMLElement;
  readonly name: string | null;
  readonly address: string;
}

const addressLike = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+\.[^\s<>"'(),;:[\]]+/gu;

/** Everything in an element that may tell its person: texts, titles, mail links, data. */
function statements(element: Element): readonly string[] {
  const parts = [
    element,
    ...element.querySelectorAll('[title],[href],[data-email],[data-address],[email],[aria-label]'),
  ];
  const attributes = parts.flatMap((part) =>
    ['title', 'data-email', 'data-address', 'email', 'aria-label'].map(
      (name) => part.getAttribute(name) ?? '',
    ),
  );
  const links = parts.map((part) => {
    const href = part.getAttribute('href') ?? '';
    const written =
      /^mailto:([^?]+)/i.exec(href)?.[1] ??
      /[?&;](?:to|email|mailto)=([^&;]+)/i.exec(href)?.[1] ??
      '';
    return decode(written);
  });
  return [withoutLabel(label(element)), ...attributes, ...links].filter((text) =>
    text.includes('@'),
  );
}

/** `From: Mara Voss <…>` without its first word. */
function withoutLabel(text: string): string {
  const [, first = '', rest = ''] = /^([^:\uff1a]{1,20}[:\uff1a])(.*)$/s.exec(text) ?? [];
  return roleOfLabel(first) === null ? text : rest;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', '%2B'));
  } catch {
    return text; // a stray % sign: the text stands as it is
  }
}

function people(text: string): readonly Recipient[] {
  const labelled = fromLabel('to', text);
  if (labelled.identifier !== null) return [labelled];
  return (text.match(addressLike) ?? []).map((address) => recipient('to', null, address));
}

/** The one person an element tells of; null where it tells of nobody, or of several. */
function personIn(element: HTMLElement): Sender | null {
  const said = statements(element)
    .flatMap(people)
    .filter(({ identifier }) => identifier !== null);
  const addresses = new Set(said.map(({ identifier }) => identifier?.value));
  const [address] = addresses;
  if (addresses.size !== 1 || address === undefined) return null;
  const named = said.find(({ name }) => name !== null)?.name ?? null;
  return {
    element,
    address,
    name:
      named ??
      nameOn(element, address) ??
      shownBeside(element, address) ??
      nameAround(element, address),
  };
}

/** The name on a link or label that bears the address in its attributes. */
function nameOn(element: Element, address: string): string | null {
  const bearers = element.querySelectorAll<HTMLElement>('[title],[href],[data-email],[email]');
  for (const bearer of bearers) {
    const bears = statements(bearer)
      .flatMap(people)
      .some(({ identifier }) => identifier?.value === address);
    const shown = label(bearer);
    if (bears && /\p{L}{2}/u.test(shown) && !shown.includes('@')) return nameOf(shown, address);
  }
  return null;
}

/** The name in `<span>Mara Voss</span> <span>mara@…</span>`: what is left without the address. */
function shownBeside(element: Element, address: string): string | null {
  const left = label(element)
    .replace(addressLike, '')
    .replace(/[<>()[\]"]|^[\s,;–-]+|[\s,;–-]+$/gu, ' ');
  const [, afterLabel = left] = /^[^:\uff1a]{1,20}[:\uff1a](.*)$/.exec(oneLine(left)) ?? [];
  const name = oneLine(afterLabel);
  return nameLike.test(name) ? nameOf(name, address) : null;
}

/** The one text around an element that shows an address alone, where it is like a name. */
function nameAround(element: Element, address: string): string | null {
  let up = element.parentElement;
  for (let level = 0; level < 3 && up !== null; level++, up = up.parentElement) {
    const walker = element.ownerDocument.createTreeWalker(up, 4);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = oneLine(node.textContent ?? '');
      if (text !== '' && !element.contains(node)) texts.push(text);
    }
    const [only] = texts;
    if (texts.length > 1 || only === undefined) {
      if (texts.length > 1) return null;
      continue;
    }
    const isName = nameLike.test(only) && roleOfLabel(only) === null && /\s/.test(only);
    return isName ? nameOf(only, address) : null;
  }
  return null;
}

const nameLike = /^[\p{L}][\p{L}\p{M}\p{N} .,'’&()-]{0,60}$/u;

/** Texts of a page that name a line of a header, with the elements they stand in. */
function labelsIn(root: Document | ShadowRoot): readonly { role: Role; node: Text }[] {
  const walker = (isDocument(root) ? root : root.ownerDocument).createTreeWalker(root, 4);
  const found: { role: Role; node: Text }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!isText(node) || node.data.length > 40) continue;
    const role = roleOfLabel(node.data);
    if (role !== null) found.push({ role, node });
  }
  return found;
}

/** What stands right after a node, leaving out empty text. */
function nextFilled(node: Node): ChildNode | null {
  let next = node.nextSibling;
  while (next !== null && oneLine(next.textContent ?? '') === '') next = next.nextSibling;
  return next;
}

/** The element beside a label that holds its value: the next cell, the next element, or its parent. */
function valueBeside(named: Text | HTMLElement): HTMLElement | null {
  let at: Text | HTMLElement = named;
  for (let level = 0; level < 5; level++) {
    const next = nextFilled(at);
    if (isElement(next)) return next;
    const parent: HTMLElement | null = at.parentElement;
    if (parent === null) return null;
    if (isText(next)) return parent;
    const rest = oneLine(
      label(parent).replace(isText(named) ? oneLine(named.data) : label(named), ''),
    );
    if (rest.includes('@')) return parent;
    if (parent.localName === 'tr' || parent.localName === 'body') return null;
    at = parent;
  }
  return null;
}

const senderNames = new Set([
  'from',
  'sender',
  'author',
  'absender',
  'expediteur',
  'remitente',
  'mittente',
  'von',
]);

function namedSenders(root: Document | ShadowRoot): readonly HTMLElement[] {
  const elements = root.querySelectorAll<HTMLElement>(
    '[class*=from i],[class*=sender i],[class*=author i],[id*=from i],[id*=sender i],[data-testid*=from i],[data-testid*=sender i],[data-test-id*=from i]',
  );
  const named = [...elements].filter((element) => {
    const names = [
      element.id,
      element.getAttribute('data-testid'),
      element.getAttribute('data-test-id'),
      ...element.classList,
    ];
    return names.some((name) => tokens(name).some((token) => senderNames.has(token)));
  });
  return [...named, ...boundTo(root, senderNames).map(withName)];
}

/** Places that cannot be a message's header: forms to write in, and navigation. */
const elsewhere =
  'form select,nav,[role=navigation],[contenteditable],textarea,label,option,blockquote';

/**
 * Everybody that the page names as a sender: by a label ('From:', 'Von'), by the element's name or
 * binding, or, where none does, by where a sender stands.
 */
export function sendersIn(page: PageScope): readonly Sender[] {
  const found = page.roots.flatMap((root) => {
    const labelled = labelsIn(root)
      .filter(({ role }) => role === 'from')
      .map(({ node }) => valueBeside(node))
      .filter((element) => element !== null);
    const named = [...labelled, ...namedSenders(root)];
    return named.some((element) => personIn(element) !== null)
      ? named
      : [...named, ...unlabelledSenders(root)];
  });
  const senders = [...new Set(found)]
    .filter((element) => element.closest(elsewhere) === null && isShown(element))
    .map(personIn)
    .filter((sender) => sender !== null);
  return senders.filter(
    (sender) =>
      !senders.some(
        (other) =>
          other !== sender &&
          sender.element.contains(other.element) &&
          other.address === sender.address,
      ),
  );
}

/** The roles of the header lines that an element shows: 'To:', 'Date', 'Subject'. */
export function headerRoles(element: Element): ReadonlySet<Role> {
  const roles = new Set<Role>();
  const visit = (node: Node) => {
    if (isText(node)) {
      const role = node.data.length < 40 ? roleOfLabel(node.data) : null;
      if (role !== null) roles.add(role);
    } else {
      for (const child of node.childNodes) visit(child);
    }
  };
  visit(element);
  return roles;
}

/** What a labelled line of a header says: the subject after 'Subject:'. */
export function headerValue(element: Element, role: Role): string | null {
  for (const part of element.querySelectorAll<HTMLElement>('*')) {
    const own = [...part.childNodes].filter(isText).find(({ data }) => roleOfLabel(data) === role);
    if (own === undefined) continue;
    const after = nextFilled(own) ?? nextFilled(part);
    if (isText(after)) return oneLine(after.data);
    const beside = isElement(after) ? after : valueBeside(part);
    const said = beside === null ? '' : label(beside);
    if (said !== '') return said;
  }
  return null;
}
