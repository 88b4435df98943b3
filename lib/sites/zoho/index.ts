import type { Read, Recipient } from '@/lib/model/reading';

import { entryFor } from '../catalogue';
import { composePlace, sendingBy, subjectOf } from '../compose';
import { need, seek, seekAll, unreadable } from '../find';
import { isField } from '../node';
import { fromLabel, recipient, uncommitted } from '../recipients';
import type { Field } from '../recipients';
import { frameDocument } from '../roots';
import { recipientsOf } from '../row';
import { laterControls } from '../send-later';
import type { Place, Site } from '../site';
import { label } from '../text';
import { hooks } from './hooks';

const order = ['to', 'cc', 'bcc'] as const;

/** A chip's address stands in its tooltip. */
function fromChip(field: Field, chip: HTMLElement): Recipient {
  const tip = fromLabel(field, chip.getAttribute('data-tooltip') ?? '');
  const text = fromLabel(field, label(chip));
  return tip.identifier === null
    ? text
    : recipient(field, tip.name ?? text.name, tip.identifier.value);
}

/** The three lists have no names, only an order; with fewer than three the second cannot be told. */
function recipients(root: Element): Read<readonly Recipient[]> {
  const fields = seekAll(root, hooks['recipient field']);
  if (fields.length === 2) return unreadable('recipient field');
  const rows = fields.slice(0, order.length).map((element, at) => {
    const field = order[at] ?? 'to';
    const chips = seekAll(element, hooks.chip).map((chip) => fromChip(field, chip));
    const typed = [...element.querySelectorAll('input')].filter(isField);
    const open = typed.flatMap(({ value }) => uncommitted(field, value));
    return { element, recipients: [...chips, ...open] };
  });
  return recipientsOf(rows, 'recipient field', 'chip');
}

function editor(root: Element): Read<HTMLElement> {
  const frame = seek(root, hooks['editor frame']);
  if (frame === null) return need(root, hooks, 'plain editor');
  const document = frameDocument(frame);
  return document === null ? unreadable('editor frame') : need(document, hooks, 'editor');
}

function composeAt(root: HTMLElement): Place {
  return composePlace({
    root,
    isWhole: true,
    container: 'page',
    recipients: () => recipients(root),
    subject: () => subjectOf(need(root, hooks, 'subject')),
    editor: () => editor(root),
    from() {
      const from = seek(root, hooks.from);
      return from === null ? null : (fromLabel('to', label(from)).identifier?.value ?? null);
    },
    sending: () =>
      sendingBy(
        [
          ['click', seekAll(root, hooks.send)],
          ['scheduled', laterControls(root.ownerDocument)],
        ],
        'send',
      ),
  });
}

/** Zoho Mail's compose view; its present interface, and messages, are left to the generic reader. */
export const zoho: Site = {
  id: 'zoho',
  hooks,
  matches: ({ url }) => entryFor(url).id === 'zoho',
  find: ({ document }) => seekAll(document, hooks.compose).map(composeAt),
};
