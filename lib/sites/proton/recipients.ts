import type { Read, Recipient } from '@/lib/model/reading';

import { fieldNamed } from '../field-words';
import { readable, seek, seekAll, unreadable } from '../find';
import { isElement, isField } from '../node';
import { fromLabel, recipient, uncommitted } from '../recipients';
import type { Field } from '../recipients';
import { recipientsOf, rowAround } from '../row';
import { label } from '../text';
import { hooks } from './hooks';

const remove = 'remove-address-button-';

/** The button that removes a chip is named after its address; its label may be the contact's name. */
function fromChip(field: Field, chip: HTMLElement): Recipient {
  const shown = seek(chip, hooks['chip label']);
  const text = fromLabel(field, label(shown ?? chip));
  const named = seek(chip, hooks['chip address'])?.getAttribute('data-testid');
  const title = fromLabel(field, shown?.getAttribute('title') ?? '').identifier?.value;
  const address = named?.slice(named.indexOf(remove) + remove.length) ?? title;
  const own = address === undefined ? null : recipient(field, text.name, address);
  return own?.identifier == null ? text : own;
}

/**
 * The closed summary (the caret is in the text): names or addresses in order, and before the copies
 * their label; null where a label is in a language that nobody here knows.
 */
function summary(field: HTMLElement): readonly Recipient[] | null {
  const holder = field.querySelector('span') ?? field;
  let list: Field = 'to';
  const read: Recipient[] = [];
  for (const child of holder.children) {
    const text = isElement(child) ? label(child) : '';
    const named = text.endsWith(':') ? fieldNamed(text) : null;
    if (named === null && text.endsWith(':')) return null;
    if (named !== null) list = named;
    else if (text !== '' && !child.classList.contains('placeholder'))
      read.push(fromLabel(list, text));
  }
  return read;
}

/** Whether something is drawn beside a field: chips that no longer look like chips. */
function hasNeighbours(input: Element): boolean {
  const around = [...(input.parentElement?.children ?? [])].filter(
    (element) => element !== input && !element.matches('label,button,input'),
  );
  return around.some((element) => isElement(element) && label(element) !== '');
}

/** Who a Proton draft is addressed to. */
export function readRecipients(root: Element): Read<readonly Recipient[]> {
  const inputs = (['to', 'cc', 'bcc'] as const).flatMap((field) => {
    const input = seek(root, hooks[`${field} field`]);
    return input === null ? [] : [{ field, input }];
  });
  if (!inputs.some(({ field }) => field === 'to')) {
    const closed = seek(root, hooks.summary);
    const read = closed === null ? null : summary(closed);
    return read === null ? unreadable('to field') : readable(read);
  }
  const others = [...root.querySelectorAll('input,iframe,textarea')];
  const changed: string[] = [];
  const rows = inputs.map(({ field, input }) => {
    const element = rowAround(input, others, root);
    const chips = seekAll(element, hooks.chip).map((chip) => fromChip(field, chip));
    const typed = isField(input) ? uncommitted(field, input.value) : [];
    if (chips.length === 0 && hasNeighbours(input)) changed.push('chip');
    return { element, recipients: [...chips, ...typed] };
  });
  return changed.length > 0 ? unreadable(...changed) : recipientsOf(rows, 'to field', 'chip');
}
