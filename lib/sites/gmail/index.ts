import { parseEmail } from '@/lib/model/identifier';
import type { ComposeMode } from '@/lib/model/reading';

import { composePlace, sendingBy, subjectOf } from '../compose';
import { gather, need, readable, seek, seekAll, unreadable, within } from '../find';
import { messagePlace } from '../message';
import { isField } from '../node';
import { distinct, nameOf, recipient } from '../recipients';
import type { ComposeContainer, Place, Site } from '../site';
import { label } from '../text';
import { hooks } from './hooks';
import { readRecipients } from './recipients';

function hidden(root: Element, name: keyof typeof hooks): string {
  const input = seek(root, hooks[name]);
  return isField(input) ? input.value : '';
}

function isInline(root: Element): boolean {
  return within(root, hooks['inline mark']) !== null;
}

function containerOf(root: Element): ComposeContainer {
  const { body } = root.ownerDocument;
  if (isInline(root)) return 'inline';
  if (root.closest('[role=dialog],.AD') !== null) return 'popup';
  return body.classList.contains('xE') || body.classList.contains('xp') ? 'window' : 'page';
}

/** A draft in a thread that exists (`thread-f`), or under a message, is no first contact. */
function modeOf(root: Element): ComposeMode {
  const answers = hidden(root, 'replied message') !== '' || isInline(root);
  return answers || hidden(root, 'thread').startsWith('#thread-f') ? 'reply' : 'new';
}

/** The account's address stands in the title: `Inbox (3) - rep@nordwerk.example - Gmail`. */
function account(document: Document): string | null {
  const parts = document.title.split(' - ').map((part) => parseEmail(part)?.value);
  return parts.findLast((part) => part !== undefined) ?? null;
}

function composeAt(root: HTMLElement): Place {
  const { ownerDocument } = root;
  return composePlace({
    root,
    isWhole: true,
    container: containerOf(root),
    mode: () => modeOf(root),
    recipients: () => readRecipients(root),
    subject: () => subjectOf(need(root, hooks, 'subject')),
    editor: () => need(root, hooks, 'editor'),
    from: () => parseEmail(hidden(root, 'from'))?.value ?? account(ownerDocument),
    sending: () =>
      sendingBy(
        [
          ['click', seekAll(root, hooks.send)],
          ['send-and-archive', seekAll(root, hooks['send and archive'])],
          ['scheduled', seekAll(ownerDocument, hooks['scheduled send'])],
        ],
        'send',
      ),
  });
}

/** Everybody a message was sent to; for the user Gmail writes 'me', which is no name. */
function recipientsOf(root: Element) {
  const own = account(root.ownerDocument);
  const people = seekAll(root, hooks['message recipient']).map((span) => {
    const address = span.getAttribute('email');
    return recipient('to', address === own ? null : span.getAttribute('name'), address);
  });
  return distinct(people);
}

function messageAt(root: HTMLElement): Place {
  const anchor = seek(root, hooks.sender) ?? root;
  return messagePlace({
    root,
    anchor,
    sender() {
      const sender = seek(root, hooks.sender);
      const address = sender?.getAttribute('email') ?? sender?.getAttribute('data-hovercard-id');
      const identifier = address == null ? null : parseEmail(address);
      if (sender === null || identifier === null) return unreadable('sender');
      const name = nameOf(sender.getAttribute('name') ?? label(sender), identifier.value);
      return readable({ name, identifier });
    },
    subject() {
      const heading = need(root.ownerDocument, hooks, 'message subject');
      return heading.ok ? readable(label(heading.value)) : heading;
    },
    body: () => need(root, hooks, 'message body'),
    recipients: () => recipientsOf(root),
    date: () => seek(root, hooks['message date'])?.getAttribute('title') ?? null,
  });
}

/** Gmail: pop-up, full screen, inline reply, own window; recipients of both generations; messages. */
export const gmail: Site = {
  id: 'gmail',
  hooks,
  matches: ({ url }) => url.hostname === 'mail.google.com',
  find({ document }) {
    const marks = gather(document, hooks['compose mark']);
    const composes = new Set(marks.map((mark) => within(mark, hooks['compose root'])));
    const messages = seekAll(document, hooks.message);
    return [
      ...[...composes].filter((root) => root !== null).map(composeAt),
      // A collapsed message has no body yet.
      ...messages.filter((root) => seek(root, hooks['message body']) !== null).map(messageAt),
    ];
  },
  details({ document }) {
    const email = account(document);
    return email === null ? {} : { account: { email } };
  },
  list: ({ document }) => (seek(document, hooks['list row']) === null ? null : 'list'),
};
