import type { Recipient } from '@/lib/model/reading';

import { isElement, isSelect } from '../node';
import { fromLabel, parseList, recipient } from '../recipients';
import type { Field } from '../recipients';
import { label, oneLine } from '../text';
import { chipTexts } from './chip-names';
import { isRemovable } from './set-apart';
import { alike, holds } from './tree';
import { roleOfLabel } from './words';

const chipNames =
  /(?:^|[-_\s])(?:chip|tag|token|pill|bubble|recipient|addressee|selected|badge)(?:$|[-_\s])/i;
const buttonNames = /(?:^|\s)(?:chip|tag|token|pill|bubble|recipient|addressee)(?:$|\s)/i;

/** Whether a control in the element names what it takes away: 'Remove Mara Voss'. */
function isNamedByControl(element: HTMLElement, text: string): boolean {
  return [...element.querySelectorAll('button,[role=button]')].some((control) =>
    ['aria-label', 'title'].some((name) => {
      const said = oneLine(control.getAttribute(name) ?? '');
      return text.length > 1 && said.length > text.length && said.includes(text);
    }),
  );
}

/** Whether an element looks like a chip by itself. */
function isMarked(element: HTMLElement, text: string): boolean {
  if (element.localName === 'button') {
    return buttonNames.test(element.className) && roleOfLabel(text) === null;
  }
  if (!/^(?:li|span|div|a)$/.test(element.localName) || label(element) === '') return false;
  const named = chipNames.test(element.className) || element.matches('[role=option]');
  const closes = element.querySelector('button,[role=button],a,svg,i') !== null;
  return (named && closes) || isNamedByControl(element, text);
}

/**
 * Chips that show a name alone: they look like chips, or like their neighbours that bear an
 * address.
 */
export function nameless(
  elements: readonly HTMLElement[],
  chips: readonly HTMLElement[],
): readonly HTMLElement[] {
  // An address that is none often has another class: it is in the same list, and can be taken away.
  const like = (element: HTMLElement) =>
    chips.some(
      (chip) =>
        chip.parentElement === element.parentElement &&
        (alike(chip, element) || (chip.localName === element.localName && isRemovable(element))),
    );
  const found = elements.filter((element) => {
    if (chips.some((chip) => holds(chip, element) || holds(element, chip))) return false;
    if (element.querySelector('input,textarea') !== null) return false;
    const said = chipTexts(element);
    // 'Cc Bcc' opens the other lists, whatever the element around the two is called.
    if (said.every((word) => roleOfLabel(word) !== null)) return false;
    const text = said.join(' ');
    return text !== '' && (like(element) || isMarked(element, text));
  });
  return found.filter(
    (element) => !found.some((other) => other !== element && holds(other, element)),
  );
}

function chosen(field: Field, option: HTMLOptionElement): Recipient {
  const shown = fromLabel(field, option.textContent ?? '');
  if (shown.identifier !== null || !option.value.includes('@')) return shown;
  return recipient(field, shown.name, option.value);
}

/** The people that a row keeps for its form: in hidden fields, and in a list to choose from. */
export function kept(field: Field, row: Element | ShadowRoot): readonly Recipient[] {
  const inputs = [...row.querySelectorAll<HTMLInputElement>('input[type=hidden]')];
  const hidden = inputs.flatMap(({ value }) =>
    /^\s*[[{]/.test(value)
      ? []
      : parseList(field, value).filter(({ identifier }) => identifier !== null),
  );
  const lists = isElement(row) && isSelect(row) ? [row] : [...row.querySelectorAll('select')];
  const options = lists
    .filter(({ multiple }) => multiple)
    .flatMap(({ selectedOptions }) => [...selectedOptions])
    .map((option) => chosen(field, option));
  return [...hidden, ...options];
}

/**
 * Chips that show names, with the addresses that the form keeps for them: by the name, or one by
 * one where there are as many. Where neither tells, both stand, and who is who is unknown.
 */
export function named(
  field: Field,
  chips: readonly HTMLElement[],
  held: readonly Recipient[],
): { readonly names: readonly Recipient[]; readonly held: readonly Recipient[] } {
  const shown = chips.map((chip) =>
    fromLabel(
      field,
      chipTexts(chip)
        .join(' ')
        .replace(/\s*[×✕✖]$/u, ''),
    ),
  );
  const byName = shown.map(({ name, identifier }) =>
    identifier === null && name !== null ? held.find((one) => one.name === name) : undefined,
  );
  const pairs =
    shown.length === held.length && held.every(({ name }) => name === null)
      ? held.map((one, at) => ({ ...one, name: shown[at]?.name ?? null }))
      : byName;
  const used = new Set(pairs === byName ? byName : held);
  return {
    names: shown.map((one, at) => pairs[at] ?? one),
    held: held.filter((one) => !used.has(one)),
  };
}
