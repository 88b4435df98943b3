import type { Read, Recipient } from '@/lib/model/reading';

import { readable, seek, seekAll } from '../find';
import { isElement, isField } from '../node';
import { fromLabel, parseList, recipient, uncommitted } from '../recipients';
import type { Field } from '../recipients';
import { recipientsOf } from '../row';
import type { Row } from '../row';
import { label } from '../text';
import { hooks } from './hooks';

const rowHooks = [
  ['to', hooks['to row']],
  ['cc', hooks['cc row']],
  ['bcc', hooks['bcc row']],
] as const;

function addressOf(chip: Element): string | null {
  return chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email');
}

/** A chip of either generation: PeopleKit's option (since 2021), or the older `span[email]`. */
function fromChip(field: Field, chip: HTMLElement): Recipient {
  const address = addressOf(chip);
  const name = chip.getAttribute('data-name') ?? chip.getAttribute('name') ?? label(chip);
  return address?.includes('@') === true
    ? recipient(field, name, address)
    : fromLabel(field, label(chip));
}

/** A chip inside another one (its picture) is the same person. */
function outermost(chips: readonly HTMLElement[]): readonly HTMLElement[] {
  return chips.filter((chip) => !chips.some((other) => other !== chip && other.contains(chip)));
}

function fromRow(field: Field, row: HTMLElement): readonly Recipient[] {
  if (isField(row)) return uncommitted(field, row.value);
  const hidden = [
    ...row.querySelectorAll<HTMLInputElement>(hooks['hidden recipient'].selectors[0]),
  ];
  const written = hidden.flatMap(({ value }) => parseList(field, value));
  if (written.length > 0) return written;
  const chips = outermost(seekAll(row, hooks['recipient chip']));
  const typed = [...row.querySelectorAll('input,textarea')].filter(isField);
  return [
    ...chips.map((chip) => fromChip(field, chip)),
    ...typed.flatMap(({ value }) => uncommitted(field, value)),
  ];
}

function rowsOf(root: Element): readonly Row[] {
  return rowHooks.flatMap(([field, hook]) => {
    // Both generations of a row may stand in one form, and the classic one is a chip and an input.
    const elements = hook.selectors.flatMap((selector) => [
      ...root.querySelectorAll<HTMLElement>(selector),
    ]);
    return elements.map((element) => ({ element, recipients: fromRow(field, element) }));
  });
}

/** Gmail's summary of the recipients while the caret is elsewhere; the fields are not told apart. */
function summary(root: Element): readonly Recipient[] {
  return seekAll(root, hooks['recipient summary']).map((chip) => fromChip('to', chip));
}

function emptied(rows: readonly Row[]): boolean {
  return rows.some(
    ({ element, recipients }) =>
      recipients.length === 0 && isElement(element) && !isField(element) && label(element) !== '',
  );
}

/** Who a Gmail draft is addressed to, in either generation of its recipient rows. */
export function readRecipients(root: Element): Read<readonly Recipient[]> {
  const rows = rowsOf(root);
  const read = recipientsOf(rows, 'to row', 'recipient chip');
  const short = summary(root);
  if (read.ok && emptied(rows)) return { ok: false, missing: ['recipient chip'] };
  if (read.ok && read.value.length > 0) return read;
  if (short.length > 0) return readable(short);
  return read.ok && seek(root, hooks['to row']) === null
    ? { ok: false, missing: ['to row'] }
    : read;
}
