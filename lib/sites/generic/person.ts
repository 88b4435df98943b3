import type { Recipient } from '@/lib/model/reading';

import { isText } from '../node';
import { fromLabel, nameOf, recipient } from '../recipients';
import { label, oneLine } from '../text';
import { roleOfLabel } from './words';

/** Somebody that an element tells of. */
export interface Person {
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
  const said = withoutLabel(label(element));
  // A person may be a button, which opens a card about them; beside an address buttons say other things.
  const pressed = said.includes('@') ? [] : [...element.querySelectorAll('button')].map(label);
  return [said, ...pressed, ...attributes, ...links].filter((text) => text.includes('@'));
}

/** `From: Mara Voss <…>` without its first word. */
export function withoutLabel(text: string): string {
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

/** The one person that a text in an element tells of: `Mara Voss <mara@…>`. */
export function personSaid(element: HTMLElement, text: string): Person | null {
  const said = people(oneLine(text)).filter(({ identifier }) => identifier !== null);
  const [one] = said;
  if (said.length !== 1 || one?.identifier == null) return null;
  return { element, name: one.name, address: one.identifier.value };
}

/** The one person an element tells of; null where it tells of nobody, or of several. */
export function personIn(element: HTMLElement): Person | null {
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
function nameOn(element: HTMLElement, address: string): string | null {
  const marked = '[title],[href],[data-email],[data-address],[email],[aria-label]';
  // What stands around the link may show a date as well.
  for (const bearer of [...element.querySelectorAll<HTMLElement>(marked), element]) {
    const bears = statements(bearer)
      .flatMap(people)
      .some(({ identifier }) => identifier?.value === address);
    const shown = label(bearer);
    if (bears && /\p{L}{2}/u.test(shown) && !shown.includes('@')) return nameOf(shown, address);
  }
  return null;
}

/**
 * The name in `<span>Mara Voss</span> <span>mara@…</span> <span>3 March</span>`: what stands before
 * the address, or after it where nothing does; never a date.
 */
function shownBeside(element: Element, address: string): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const before: string[] = [];
  const after: string[] = [];
  let passed = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!isText(node) || node.parentElement?.closest(dated) != null) continue;
    const [first = '', ...rest] = node.data.split(addressLike);
    (passed ? after : before).push(first);
    if (rest.length > 0) passed = true;
    after.push(...rest);
  }
  for (const texts of [before, after]) {
    const left = oneLine(texts.join(' ')).replace(/[<>()[\]"]|^[\s,;–-]+|[\s,;–-]+$/gu, ' ');
    const [, afterLabel = left] = /^[^:\uff1a]{1,20}[:\uff1a](.*)$/.exec(oneLine(left)) ?? [];
    const name = oneLine(afterLabel);
    if (name !== '') return nameLike.test(name) ? nameOf(name, address) : null;
  }
  return null;
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

const dated = 'time,[datetime],[class*=date i],[class*=time i],script,style';
export const nameLike = /^[\p{L}][\p{L}\p{M}\p{N} .,'’&()-]{0,60}$/u;
