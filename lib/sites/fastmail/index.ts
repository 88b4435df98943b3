import type { Read, Received, Recipient } from '@/lib/model/reading';

import { entryFor } from '../catalogue';
import { composePlace, sendingBy, subjectOf } from '../compose';
import { need, readable, seek, seekAll, unreadable } from '../find';
import { messagePlace } from '../message';
import { isField } from '../node';
import { fromLabel, parseList, recipient, uncommitted } from '../recipients';
import type { Field } from '../recipients';
import { recipientsOf, rowAround } from '../row';
import { laterControls } from '../send-later';
import type { Place, Site } from '../site';
import { label } from '../text';
import { hooks } from './hooks';

function fromToken(field: Field, token: HTMLElement): Recipient {
  const title = fromLabel(field, token.getAttribute('title') ?? '');
  const text = fromLabel(field, label(token));
  return title.identifier === null
    ? text
    : recipient(field, title.name ?? text.name, title.identifier.value);
}

/** Accepted recipients stay in the text area, or become tokens beside it: both are read. */
function recipients(root: Element): Read<readonly Recipient[]> {
  const others = [...root.querySelectorAll('input,textarea,select,[contenteditable=true]')];
  const rows = (['to', 'cc', 'bcc'] as const).flatMap((field) => {
    const input = seek(root, hooks[`${field} field`]);
    if (input === null) return [];
    const element = rowAround(input, others, root);
    const tokens = seekAll(element, hooks.token).filter((token) => !token.contains(input));
    const value = isField(input) ? input.value : '';
    const written = tokens.length > 0 ? uncommitted(field, value) : parseList(field, value);
    return [
      {
        field,
        element,
        recipients: [...tokens.map((token) => fromToken(field, token)), ...written],
      },
    ];
  });
  if (!rows.some(({ field }) => field === 'to')) return unreadable('to field');
  return recipientsOf(rows, 'to field', 'token');
}

function composeAt(root: HTMLElement): Place {
  return composePlace({
    root,
    isWhole: true,
    container: root.closest('.v-Thread,.v-MessageCard') === null ? 'page' : 'inline',
    recipients: () => recipients(root),
    subject: () => subjectOf(need(root, hooks, 'subject')),
    editor: () => need(root, hooks, 'editor'),
    from() {
      const from = seek(root, hooks.from);
      const text = from?.querySelector('option:checked,option[selected]')?.textContent;
      return fromLabel('to', text ?? from?.textContent ?? '').identifier?.value ?? null;
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
  const titled = sender.matches('[title]') ? sender : sender.querySelector('[title]');
  const known = identifier ?? fromLabel('to', titled?.getAttribute('title') ?? '').identifier;
  return name === null && known === null
    ? unreadable('sender')
    : readable({ name, identifier: known });
}

function messageAt(root: HTMLElement): Place {
  return messagePlace({
    root,
    anchor: seek(root, hooks.sender) ?? root,
    sender: () => senderOf(root),
    subject() {
      const heading = need(root.ownerDocument, hooks, 'message subject');
      return heading.ok ? readable(label(heading.value)) : heading;
    },
    body: () => need(root, hooks, 'message body'),
  });
}

/** Fastmail: compose page, inline reply, messages; what moved is left to the generic reader. */
export const fastmail: Site = {
  id: 'fastmail',
  hooks,
  matches: ({ url }) => entryFor(url).id === 'fastmail',
  find(page) {
    const composes = seekAll(page.document, hooks.compose).map(composeAt);
    const messages = seekAll(page.document, hooks.message);
    const open = messages.filter((root) => seek(root, hooks['message body']) !== null);
    const places = [...composes, ...open.map(messageAt)];
    return places;
  },
};
