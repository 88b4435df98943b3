import type { Read } from '@/lib/model/reading';

import { entryFor } from '../catalogue';
import { composePlace, sendingBy, subjectOf } from '../compose';
import { gather, need, readable, seek, seekAll, unreadable } from '../find';
import { messagePlace } from '../message';
import { fromLabel, recipient } from '../recipients';
import { frameDocument } from '../roots';
import type { Place, Site } from '../site';
import { label } from '../text';
import { hooks } from './hooks';
import { readRecipients } from './recipients';

function editor(root: Element): Read<HTMLElement> {
  const frame = seek(root, hooks['editor frame']);
  if (frame === null) {
    const plain = seek(root, hooks['plain editor']) ?? seek(root, hooks.editor);
    return plain === null ? unreadable('editor frame') : readable(plain);
  }
  const document = frameDocument(frame);
  if (document === null) return unreadable('editor frame');
  return need(document, hooks, 'editor');
}

function composeAt(root: HTMLElement): Place {
  return composePlace({
    root,
    isWhole: true,
    container: 'popup',
    recipients: () => readRecipients(root),
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
          ['scheduled', gather(root.ownerDocument, hooks['scheduled send'])],
        ],
        'send',
      ),
  });
}

function body(root: Element): Read<HTMLElement> {
  const frame = seek(root, hooks['message frame']);
  const inner = frame === null ? null : frameDocument(frame)?.body;
  return inner == null ? need(root, hooks, 'message body') : readable(inner);
}

function messageAt(root: HTMLElement): Place {
  return messagePlace({
    root,
    anchor: seek(root, hooks.sender) ?? root,
    sender() {
      const sender = seek(root, hooks.sender);
      if (sender === null) return unreadable('sender');
      const address = seek(sender, hooks['sender address']);
      const shown = seek(sender, hooks['sender name']);
      const { identifier } = fromLabel('to', label(address ?? sender).replace(/^<|>$/g, ''));
      const name = shown === null ? null : recipient('to', label(shown), identifier?.value).name;
      if (identifier === null && name === null) return unreadable('sender address');
      return readable({ name, identifier });
    },
    subject() {
      const heading = need(root.ownerDocument, hooks, 'message subject');
      return heading.ok ? readable(label(heading.value)) : heading;
    },
    body: () => body(root),
  });
}

/** A composer around another one (its container) is the same composer. */
function innermost(roots: readonly HTMLElement[]): readonly HTMLElement[] {
  return roots.filter((root) => !roots.some((other) => other !== root && root.contains(other)));
}

/** Proton Mail: several composers at once, the editor in a frame; messages with their frames. */
export const proton: Site = {
  id: 'proton',
  hooks,
  matches: ({ url }) => entryFor(url).id === 'proton',
  find(page) {
    const composers = innermost(seekAll(page.document, hooks.compose));
    const messages = seekAll(page.document, hooks.message);
    const open = messages.filter((root) => body(root).ok && seek(root, hooks.sender) !== null);
    const places = [...composers.map(composeAt), ...open.map(messageAt)];
    return places;
  },
};
