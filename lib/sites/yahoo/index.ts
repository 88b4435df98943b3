import type { Read, Received, Recipient } from '@/lib/model/reading';

import { entryFor } from '../catalogue';
import { composePlace, sendingBy, subjectOf } from '../compose';
import { gather, need, readable, seek, seekAll, unreadable } from '../find';
import { messagePlace } from '../message';
import { isField } from '../node';
import { fromLabel, recipient, uncommitted } from '../recipients';
import type { Field } from '../recipients';
import { recipientsOf, rowAround } from '../row';
import { laterControls } from '../send-later';
import type { Place, Site } from '../site';
import { label } from '../text';
import { hooks } from './hooks';

/** A pill's address stands in its title; its label is the name. */
function fromPill(field: Field, pill: HTMLElement): Recipient {
  const title = fromLabel(field, pill.getAttribute('title') ?? '');
  if (title.identifier === null) return fromLabel(field, label(pill));
  const shown = fromLabel(field, label(pill)).name;
  return recipient(field, title.name ?? shown, title.identifier.value);
}

function rowOf(root: Element, field: Field, inputs: readonly Element[]): Element | null {
  const row = seek(root, hooks[`${field} row`]);
  if (row !== null) return row;
  const input = seek(root, hooks[`${field} field`]);
  return input === null ? null : rowAround(input, inputs, root);
}

function recipients(root: Element): Read<readonly Recipient[]> {
  const inputs = [...root.querySelectorAll('input,[contenteditable=true]')];
  const rows = (['to', 'cc', 'bcc'] as const).flatMap((field) => {
    const element = rowOf(root, field, inputs);
    if (element === null) return [];
    const typed = [...element.querySelectorAll('input')].filter(isField);
    const pills = seekAll(element, hooks.pill).map((pill) => fromPill(field, pill));
    const open = typed.flatMap(({ value }) => uncommitted(field, value));
    return [{ field, element, recipients: [...pills, ...open] }];
  });
  if (!rows.some(({ field }) => field === 'to')) return unreadable('to row');
  return recipientsOf(rows, 'to row', 'pill');
}

function composeAt(root: HTMLElement): Place {
  return composePlace({
    root,
    isWhole: true,
    container: 'page',
    recipients: () => recipients(root),
    subject: () => subjectOf(need(root, hooks, 'subject')),
    editor: () => need(root, hooks, 'editor'),
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

function senderOf(root: Element): Received['sender'] {
  const sender = seek(root, hooks.sender);
  if (sender === null) return unreadable('sender');
  const { name, identifier } = fromLabel('to', label(sender));
  const titled = sender.closest('[title]') ?? sender.querySelector('[title]');
  const title = fromLabel('to', titled?.getAttribute('title') ?? '');
  const known = identifier ?? title.identifier;
  return name === null && known === null
    ? unreadable('sender')
    : readable({ name, identifier: known });
}

function messageAt(body: HTMLElement): Place | null {
  let root: HTMLElement | null = body;
  while (root !== null && seek(root, hooks.sender) === null) root = root.parentElement;
  if (root === null) return null;
  const around = root;
  return messagePlace({
    root: around,
    anchor: seek(around, hooks.sender) ?? around,
    sender: () => senderOf(around),
    subject() {
      const heading = need(around.ownerDocument, hooks, 'message subject');
      return heading.ok ? readable(label(heading.value)) : heading;
    },
    body: () => readable(body),
  });
}

/** Yahoo Mail and AOL Mail; what a redesign moved is left to the generic reader. */
export const yahoo: Site = {
  id: 'yahoo',
  hooks,
  matches: ({ url }) => entryFor(url).id === 'yahoo',
  find(page) {
    const places = [
      ...gather(page.document, hooks.compose).map(composeAt),
      ...seekAll(page.document, hooks['message body']).map(messageAt),
    ].filter((place) => place !== null);
    return places;
  },
};
