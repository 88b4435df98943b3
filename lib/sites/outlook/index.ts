import { parseEmail } from '@/lib/model/identifier';

import { entryFor } from '../catalogue';
import { composePlace, sendingBy, subjectOf } from '../compose';
import { fieldNamed } from '../field-words';
import { need, readable, seek, seekAll, unreadable, within } from '../find';
import { messagePlace } from '../message';
import { fromLabel, parseList } from '../recipients';
import { laterControls } from '../send-later';
import type { ComposeContainer, Place, Site } from '../site';
import { label } from '../text';
import { hooks } from './hooks';
import { readRecipients } from './recipients';

const body = 'message body';

/** The view around an editor: by its name, and where that changed, the first element that can send. */
function rootOf(editor: HTMLElement): HTMLElement {
  const docking = editor.closest<HTMLElement>(hooks['compose root'].selectors[0]);
  if (docking !== null) return docking;
  for (let up = editor.parentElement; up !== null; up = up.parentElement) {
    if (seek(up, hooks.send) !== null && seek(up, hooks.subject) !== null) return up;
  }
  return within(editor, hooks['compose root']) ?? editor;
}

function containerOf(root: Element, url: URL): ComposeContainer {
  if (url.searchParams.has('popoutv2')) return 'window';
  return root.id.startsWith('docking_DockingTriggerPart') ? 'inline' : 'page';
}

function account(document: Document): string | null {
  const name = seek(document, hooks.account)?.getAttribute('data-folder-name');
  return name == null ? null : (parseEmail(name)?.value ?? null);
}

function composeAt(editor: HTMLElement, url: URL): Place {
  const root = rootOf(editor);
  const inline = containerOf(root, url) === 'inline';
  return composePlace({
    root,
    isWhole: root.id.startsWith('docking_'),
    container: containerOf(root, url),
    mode: () => (inline ? 'reply' : null),
    recipients: () => readRecipients(root),
    // An inline reply keeps the conversation's subject and has no field for it until it is edited.
    subject() {
      const field = need(root, hooks, 'subject');
      if (field.ok || !inline) return subjectOf(field);
      const heading = seek(root.ownerDocument, hooks['message subject']);
      return heading === null ? field : readable(label(heading));
    },
    editor: () => (root.contains(editor) ? readable(editor) : need(root, hooks, 'editor')),
    from: () => account(root.ownerDocument),
    sending() {
      const sending = sendingBy(
        [
          ['click', seekAll(root, hooks.send)],
          ['scheduled', laterControls(root.ownerDocument)],
        ],
        'send',
      );
      const alt = { way: 'shortcut', key: 's', modifier: 'alt' } as const;
      return { ...sending, shortcuts: [...sending.shortcuts, alt] };
    },
  });
}

/** The element that holds one message's head and its text. */
function messageRoot(text: HTMLElement): HTMLElement | null {
  for (let up = text.parentElement; up !== null; up = up.parentElement) {
    if (seek(up, hooks['message head']) !== null) return up;
  }
  return null;
}

/** `To: a@x; b@y`, where it gives addresses alone: of names nobody can tell where one ends. */
function receiversOf(root: Element) {
  const well = seek(root, hooks['message recipients']);
  const [, first = '', rest = ''] =
    /^([^:\uff1a]+)[:\uff1a](.*)$/s.exec(well ? label(well) : '') ?? [];
  const people = fieldNamed(first) === 'to' ? parseList('to', rest) : [];
  return people.every(({ identifier }) => identifier !== null) ? people : [];
}

function messageAt(text: HTMLElement): Place | null {
  const root = messageRoot(text);
  if (root === null) return null;
  return messagePlace({
    root,
    anchor: seek(root, hooks.sender) ?? root,
    sender() {
      const sender = seek(root, hooks.sender);
      if (sender === null) return unreadable('sender');
      const { name, identifier } = fromLabel('to', label(sender));
      // Often the page shows a name alone, and the address only in a card that opens on hover.
      return name === null && identifier === null
        ? unreadable('sender')
        : readable({ name, identifier });
    },
    subject() {
      const heading = need(root.ownerDocument, hooks, 'message subject');
      return heading.ok ? readable(label(heading.value)) : heading;
    },
    body: () => readable(text),
    recipients: () => receiversOf(root),
    date() {
      const date = seek(root, hooks['message date']);
      return date === null ? null : label(date);
    },
  });
}

function isHosted(url: URL): boolean {
  return entryFor(url).id === 'outlook';
}

/**
 * Outlook on the web on its four hosts: new, inline, own window; the reading pane, also that of a
 * company's own server, whose fields to write in nobody saved: those are the generic reader's.
 */
export const outlook: Site = {
  id: 'outlook',
  hooks,
  matches: ({ document, url }) => isHosted(url) || seek(document, hooks.product) !== null,
  find: ({ document, url }) => [
    ...(isHosted(url) ? seekAll(document, hooks.editor) : []).map((editor) =>
      composeAt(editor, url),
    ),
    ...seekAll(document, hooks[body])
      .map(messageAt)
      .filter((place) => place !== null),
  ],
  details({ document }) {
    const email = account(document);
    return email === null ? {} : { account: { email } };
  },
};
