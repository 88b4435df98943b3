import { parseEmail } from '@/lib/model/identifier';

import { isText } from '../node';
import { fromLabel } from '../recipients';
import { label, oneLine } from '../text';
import { tokens } from './naming';

/** Attributes that pages keep a chip's address in, beside those that are named after it. */
const holders = [
  'data-email',
  'data-address',
  'data-mail',
  'data-value',
  'data-id',
  'data-hovercard-id',
  'data-recipient',
  'email',
  'value',
  'href',
];

/** What is shown of an element when it is pointed at or read aloud: also of something else. */
const hints = ['title', 'aria-label', 'data-tooltip', 'data-original-title', 'alt'];

/** `data-yabble-email`: a name of its maker's own that says what it holds. */
const ownName = /^data-.*(?:e-?mail|address|recipient)/;

/** Names of what a page's makers test and count by: `remove-address-button-mara@…`. */
const forMakers = /test|qa|cy|action|command|event|track|selenium|key/;

/** Whose address an attribute may hold that is not the chip's own. */
const others = new Set(
  'owner from sender by user account me self creator author added via invited von par por door'.split(
    ' ',
  ),
);

const addressLike = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+\.[^\s<>"'(),;:[\]]+/gu;

/** The one address that a text holds, or null where it holds none, or several. */
function written(text: string): string | null {
  if (!text.includes('@')) return null;
  const plain = text.replace(/^mailto:([^?]*).*$/is, '$1');
  const labelled = fromLabel('to', plain).identifier;
  if (labelled !== null) return labelled.value;
  const found = new Set(
    (oneLine(plain).match(addressLike) ?? []).map((part) => parseEmail(part)?.value),
  );
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/**
 * The address in a hint: `Mara Voss, mara@…`, an address alone, with the name that is shown, or on
 * what takes the chip away. `Added by rita@…` is about somebody else.
 */
function hinted(element: Element, hint: string): string | null {
  const address = written(hint);
  if (address === null) return null;
  const rest = oneLine(hint)
    .replace(addressLike, '')
    .replace(/^[\s"'<>()[\],;:–-]+|[\s"'<>()[\],;:–-]+$/gu, '');
  const shown = label(element)
    .replace(addressLike, '')
    .replace(/[^\p{L}\p{M}\p{N} .'’-]+/gu, '')
    .trim();
  if (rest === '' || (shown !== '' && rest.toLowerCase().includes(shown.toLowerCase()))) {
    return address;
  }
  if (tokens(rest).some((word) => others.has(word))) return null;
  const whole = fromLabel('to', hint).identifier !== null;
  return whole || element.matches('button,a,[role=button]') ? address : null;
}

/** An address in any other data attribute, as its whole value or as one member of an object. */
function inData(element: Element): string | null {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (!name.startsWith('data-') || !value.includes('@')) continue;
    if (hints.includes(name) || forMakers.test(name)) continue;
    if (tokens(name).some((word) => others.has(word))) continue;
    const address = /^\s*\{/.test(value) ? member(value) : fromLabel('to', value).identifier;
    const found = typeof address === 'string' ? address : (address?.value ?? null);
    if (found !== null) return found;
  }
  return null;
}

/** The one address among the members of an object that is written out. */
function member(json: string): string | null {
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed !== 'object' || parsed === null) return null;
    const said = Object.values(parsed).filter((one) => typeof one === 'string');
    const found = new Set(said.flatMap((text) => parseEmail(text)?.value ?? []));
    const [only] = found;
    return found.size === 1 ? (only ?? null) : null;
  } catch {
    return null; // a template in braces, or a script's own notation: nothing that can be read
  }
}

/** An address in an element's attributes or in its own text, or null. */
export function addressIn(element: Element): string | null {
  const named = element.getAttributeNames().filter((name) => ownName.test(name));
  for (const holder of [...holders, ...named]) {
    const address = written(element.getAttribute(holder) ?? '');
    if (address !== null) return address;
  }
  const own = [...element.childNodes].filter(isText).map(({ data }) => data);
  const said = written(oneLine(own.join(' ')));
  if (said !== null) return said;
  for (const hint of hints) {
    const address = hinted(element, element.getAttribute(hint) ?? '');
    if (address !== null) return address;
  }
  return inData(element);
}
