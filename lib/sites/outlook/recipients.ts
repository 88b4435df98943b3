import type { Read, Recipient } from '@/lib/model/reading';

import { fieldNamed } from '../field-words';
import { seek, seekAll, unreadable } from '../find';
import { isElement, isField } from '../node';
import { fromLabel, nameOf, recipient, uncommitted } from '../recipients';
import type { Field } from '../recipients';
import { recipientsOf } from '../row';
import { label, oneLine } from '../text';
import { hooks } from './hooks';

/**
 * A chip. Its label is `address`, `Name <address>`, or presence and display name of somebody in the
 * directory, whose address the page does not hold: unknown, never guessed.
 */
function fromChip(field: Field, chip: HTMLElement): Recipient {
  const shown = label(seek(chip, hooks['chip name']) ?? chip);
  const labelled = fromLabel(field, chip.getAttribute('aria-label') ?? '');
  if (labelled.identifier === null) return fromLabel(field, shown);
  const { value } = labelled.identifier;
  return recipient(field, labelled.name ?? nameOf(fromLabel(field, shown).name, value), value);
}

/** Chips within chips (an entity and its hover target) are one person. */
function chipsOf(row: Element): readonly HTMLElement[] {
  const chips = seekAll(row, hooks['recipient chip']);
  return chips.filter((chip) => !chips.some((other) => other !== chip && other.contains(chip)));
}

/** Text in an editable well that no chip holds: typed, and not resolved yet. */
function typedIn(node: Node, chips: readonly Element[]): string {
  if (isElement(node)) {
    if (chips.includes(node) || node.localName === 'button') return ' ';
    return [...node.childNodes].map((child) => typedIn(child, chips)).join('');
  }
  return node.textContent ?? '';
}

function fromRow(field: Field, row: Element): readonly Recipient[] {
  const chips = chipsOf(row);
  const wells = row.matches('[contenteditable=true]')
    ? [row]
    : [...row.querySelectorAll('[contenteditable=true]')];
  const typed = [
    ...wells.map((well) => oneLine(typedIn(well, chips))),
    ...[...row.querySelectorAll('input')].filter(isField).map(({ value }) => oneLine(value)),
  ];
  return [
    ...chips.map((chip) => fromChip(field, chip)),
    ...typed.flatMap((text) => uncommitted(field, text)),
  ];
}

interface NamedRow {
  readonly field: Field;
  readonly element: HTMLElement;
}

function named(root: Element): readonly NamedRow[] {
  return (['to', 'cc', 'bcc'] as const).flatMap((field) => {
    const element = seek(root, hooks[`${field} row`]);
    return element === null ? [] : [{ field, element }];
  });
}

const order = ['to', 'cc', 'bcc'] as const;

function labelOf(well: Element): string {
  const inner = well.querySelector('[aria-label]');
  return well.getAttribute('aria-label') ?? inner?.getAttribute('aria-label') ?? '';
}

/**
 * Wells by what they are called, else by their order: the first is always To; a second one alone
 * may be Cc or Bcc, so it has to be named.
 */
function byOrder(root: Element): readonly NamedRow[] | null {
  const wells = seekAll(root, hooks['recipient well']);
  const rows: NamedRow[] = [];
  for (const [at, element] of wells.entries()) {
    const field =
      fieldNamed(labelOf(element)) ?? (at === 0 || wells.length === 3 ? order[at] : null);
    if (field == null) return null;
    rows.push({ field, element });
  }
  return rows;
}

/** Who an Outlook draft is addressed to. */
export function readRecipients(root: Element): Read<readonly Recipient[]> {
  const rows = named(root);
  const found = rows.some(({ field }) => field === 'to') ? rows : byOrder(root);
  if (found === null || found.length === 0) return unreadable('to row', 'recipient well');
  const read = found.map(({ field, element }) => ({
    element,
    recipients: fromRow(field, element),
  }));
  return recipientsOf(read, 'to row', 'recipient chip');
}
