import type { Recipient } from '@/lib/model/reading';

import { isElement, isField, isShadow, isText } from '../node';
import { distinct, fromLabel, parseList, recipient, uncommitted } from '../recipients';
import type { Field } from '../recipients';
import { oneLine } from '../text';
import { addressIn } from './chip-address';
import { isControlAlone, shownName } from './chip-names';
import { kept, named, nameless } from './held';
import { isBeside, isFolded, isPersonName, mayHoldName, suggests } from './set-apart';
import { alike, around, follows, holds, innerNodes, isShown, within } from './tree';

const silent = 'script,style,template,datalist,select,label,[hidden]';

/** A list of suggestions, or a card: drawn over the page, and no part of the row. */
function isPopup(element: Element, input: Element): boolean {
  if (element.contains(input)) return false;
  const id = element.id === '' ? null : element.id;
  const owned = input.getAttribute('aria-controls') ?? input.getAttribute('aria-owns');
  if (id !== null && owned?.split(/\s+/).includes(id) === true) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element).position;
  return style === 'absolute' || style === 'fixed';
}

/** The elements of a row that count: drawn, no suggestion, not the field itself. */
function parts(row: Element | ShadowRoot, input: Element): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (element: Element | ShadowRoot) => {
    const shadow = 'shadowRoot' in element ? element.shadowRoot : null;
    for (const child of [...element.children, ...(shadow?.children ?? [])]) {
      if (!isElement(child) || child === input) continue;
      // A label around the whole field holds its chips as well as its words.
      if (child.matches(silent) && !(child.localName === 'label' && child.contains(input)))
        continue;
      if (isField(child) || isPopup(child, input) || !isShown(child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(row);
  return found;
}

/**
 * Whether an element holds a name, its address, and what takes the two away: parts of one chip,
 * though they are drawn by elements of the same kind.
 */
function isNameAndAddress(chip: Element, address: HTMLElement): boolean {
  const [name, second, ...rest] = [...chip.children].filter(isElement);
  if (name === undefined || second !== address || rest.length !== 1) return false;
  const loose = [...chip.childNodes].filter(isText).some(({ data }) => oneLine(data) !== '');
  const view = chip.ownerDocument.defaultView;
  const ownPills = [name, second].some((part) => {
    const style = view?.getComputedStyle(part);
    return Number.parseFloat(style?.borderTopWidth ?? '') > 0;
  });
  return (
    !loose &&
    !ownPills &&
    isPersonName(oneLine(name.textContent)) &&
    rest.every((part) => part.matches('button,a,[role=button],svg,i'))
  );
}

/** Whether an element around a field only repeats what is typed in it, to grow with it. */
function repeats(element: Element, input: HTMLElement): boolean {
  return (
    isField(input) &&
    element.contains(input) &&
    element.getAttributeNames().some((name) => element.getAttribute(name) === input.value)
  );
}

/** The whole chip around the part that bears its address: as far as nothing else is in it. */
function chipAround(
  bearer: HTMLElement,
  bearers: readonly Element[],
  row: Element | ShadowRoot,
  input: Element,
): HTMLElement {
  let chip = bearer;
  const end = isShadow(row) ? row.host : row;
  for (let up = around(chip); up !== null && up !== end; up = around(chip)) {
    const inner = chip;
    const holder = up;
    const others = bearers.some((other) => holds(holder, other) && !holds(inner, other));
    // A cross in a cell of its own is a part of its chip, whatever cells stand beside it.
    // An address in brackets goes with the name before it.
    const goesOn = /^[(<].*[)>]$/.test(oneLine(inner.textContent));
    const siblings =
      !isControlAlone(inner) &&
      !goesOn &&
      !isNameAndAddress(up, inner) &&
      innerNodes(up).some((other) => isElement(other) && other !== inner && alike(other, inner));
    const list = up.localName === 'ul' || up.localName === 'ol' || up.localName === 'td';
    if (others || siblings || list || holds(up, input) || !isElement(up)) break;
    chip = up;
  }
  return chip;
}

function fromChip(field: Field, chip: HTMLElement, address: string): Recipient {
  for (const element of [chip, ...within(chip, '[title],[aria-label]')]) {
    for (const holder of ['title', 'aria-label', 'data-tooltip', 'data-original-title']) {
      const text = element.getAttribute(holder) ?? '';
      const { name, identifier } = text.includes('@')
        ? fromLabel(field, text)
        : recipient(field, null, null);
      if (identifier?.value === address && name !== null) return recipient(field, name, address);
    }
  }
  return recipient(field, shownName(chip, address), address);
}

/** The shadow root that the row fills alone: a component for one list of people. */
function ownRoot(row: Element): ShadowRoot | null {
  const root = row.parentElement === null ? row.getRootNode() : null;
  if (root === null || !isShadow(root)) return null;
  const fields = root.querySelectorAll(
    'input:not([type=hidden]),textarea,select,[contenteditable=true]',
  );
  return [...fields].every((field) => row.contains(field)) ? root : null;
}

/**
 * Everybody in one row of a compose view, chips and what is typed; null where a chip bears more
 * than one address, so that nobody can tell whose it is, and where some are folded away.
 */
export function peopleIn(
  field: Field,
  input: HTMLElement,
  place: Element,
): readonly Recipient[] | null {
  const row = ownRoot(place) ?? place;
  const elements = input === row ? [] : parts(row, input);
  const inner = isField(input) || input.localName === 'select' ? [] : parts(input, input);
  const bearers = [...elements, ...inner].filter(
    (element) => addressIn(element) !== null && !repeats(element, input),
  );
  const chips = [...new Set(bearers.map((bearer) => chipAround(bearer, bearers, row, input)))];
  const whole = chips.filter(
    (chip) => !chips.some((other) => other !== chip && holds(other, chip)),
  );
  const beside = whole.filter((chip) => isBeside(chip, row, input));
  // Whether they are recipients nobody can tell, unless they are what the typed letters begin.
  if (beside.length > 0 && !suggests(beside, input)) return null;
  const outer = whole.filter((chip) => !beside.includes(chip));
  if (isFolded([...elements, ...inner], outer)) return null;
  const read: [HTMLElement, Recipient][] = [];
  for (const chip of outer) {
    const addresses = new Set(
      bearers.filter((bearer) => holds(chip, bearer)).map((bearer) => addressIn(bearer)),
    );
    const [address] = addresses;
    if (addresses.size !== 1 || address == null) return null;
    read.push([chip, fromChip(field, chip, address)]);
  }
  const others = [...elements, ...inner].filter(
    (element) => !beside.some((chip) => holds(chip, element) || holds(element, chip)),
  );
  const known = new Set(read.map(([, { identifier }]) => identifier?.value));
  const held = kept(field, row).filter(({ identifier }) => !known.has(identifier?.value));
  // What looks like a chip and is no valid address stands for somebody all the same.
  const names = nameless(others, outer);
  const settled = named(field, names, held);
  names.forEach((chip, at) => {
    const person = settled.names[at];
    if (person !== undefined) read.push([chip, person]);
  });
  read.sort(([a], [b]) => (follows(a, b) ? -1 : 1));
  const found = read.map(([, person]) => person);
  const all = distinct([
    ...found,
    ...settled.held,
    ...typedIn(field, input, found),
    ...typedBeside(field, input, row),
  ]);
  return all.length === 0 && mayHoldName(elements, input) ? null : all;
}

/** What stands in the field: a list where it holds one, half a chip where chips stand beside it. */
function typedIn(
  field: Field,
  input: HTMLElement,
  found: readonly Recipient[],
): readonly Recipient[] {
  const known = new Set(found.map(({ identifier }) => identifier?.value));
  if (!isField(input)) {
    const own = [...input.childNodes].filter(isText).map(({ data }) => oneLine(data));
    // Where no chip stands, the text is the list itself, as in a plain field.
    if (found.length === 0) return parseList(field, own.join(' '));
    return own.flatMap((text) => uncommitted(field, text));
  }
  const list = parseList(field, input.value);
  const fresh = list.filter(
    ({ identifier }) => !known.has(identifier?.value) || identifier === null,
  );
  // The real field behind a widget holds the same list once more.
  const mirrors = list.length > 0 && list.length - fresh.length > 0;
  return found.length === 0 || mirrors ? fresh : uncommitted(field, input.value);
}

/** What is being typed in a widget beside the real field. */
function typedBeside(
  field: Field,
  input: HTMLElement,
  row: Element | ShadowRoot,
): readonly Recipient[] {
  if (input === row) return [];
  const others = [...row.querySelectorAll('input')].filter(
    (other) =>
      isField(other) &&
      other !== input &&
      /^(?:text|email|search)$/.test(other.type) &&
      (other.matches('[role=combobox],[aria-autocomplete],[autocomplete=off]') ||
        other.closest('ul,ol') !== null),
  );
  return others.flatMap(({ value }) => uncommitted(field, value));
}
