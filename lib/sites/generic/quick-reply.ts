import type { Read, Recipient } from '@/lib/model/reading';

import { composePlace } from '../compose';
import { readable, unreadable } from '../find';
import type { ComposePlace, MessagePlace, PageScope } from '../site';
import { oneLine } from '../text';
import { isAnswer } from './answering';
import { editorsIn } from './editors';
import { headerRoles } from './headers';
import { answerControls, sendControls } from './sending';
import { textFields } from './text-fields';
import { ancestry, common, follows, holds } from './tree';

/** The message that an editor stands below most closely, and the largest element of its own. */
interface Below {
  readonly message: MessagePlace;
  readonly root: Element;
}

function below(editor: HTMLElement, messages: readonly MessagePlace[]): Below | null {
  const message = messages.findLast(
    ({ anchor }) => follows(anchor, editor) && !holds(anchor, editor),
  );
  if (message === undefined) return null;
  const line = ancestry(editor);
  const shared = common(line, ancestry(message.anchor));
  const root = shared === null ? undefined : line[line.indexOf(shared) - 1];
  return root === undefined ? null : { message, root };
}

/** Fields of a form that is not only for a text: a name, an address, a subject. */
function asksAnything(editor: HTMLElement, root: Element, page: PageScope): boolean {
  return textFields(page).some(
    ({ element, role, line }) =>
      element !== editor && line.includes(root) && (role !== null || element.localName === 'input'),
  );
}

/** Everything that is pressed in the view, as far as it may say that all get the answer. */
function mayGoToAll(root: Element): boolean {
  const pressed = [...root.querySelectorAll('button,a,[role=button],input[type=submit]')];
  return pressed.some((control) =>
    /\ball\b|\balle[nrs]?\b|\btous\b|\btodos\b|\btutti\b|\biedereen\b|全員|全部|ทั้งหมด/iu.test(
      oneLine(`${control.textContent} ${control.getAttribute('title') ?? ''}`),
    ),
  );
}

/**
 * Whom a quick reply goes to: whoever wrote the message above it. Unknown where several people
 * write in turn, where answers are wanted elsewhere, and where it may go to everybody.
 */
function recipientsOf(
  { message, root }: Below,
  messages: readonly MessagePlace[],
): Read<readonly Recipient[]> {
  const senders = messages.map((one) => one.read().sender);
  const addresses = senders.map((one) => (one.ok ? one.value.identifier?.value : undefined));
  const sender = message.read().sender;
  if (!sender.ok || sender.value.identifier === null) return unreadable('sender');
  if (new Set(addresses).size > 1 || mayGoToAll(root)) return unreadable('to field');
  if (headerRoles(message.root).has('reply-to')) return unreadable('to field');
  return readable([{ field: 'to', name: sender.value.name, identifier: sender.value.identifier }]);
}

function placeOf(
  editor: HTMLElement,
  at: Below,
  messages: readonly MessagePlace[],
  page: PageScope,
): ComposePlace | null {
  const { root } = at;
  const sends = () => {
    const sending = sendControls(root, page) ?? answerControls(editor, page);
    const own = sending?.sending.controls.filter(({ element }) => holds(root, element)) ?? [];
    return sending === null || own.length === 0 ? null : { ...sending.sending, controls: own };
  };
  if (sends() === null) return null;
  return composePlace({
    root,
    container: 'inline',
    certainty: 'likely',
    mode: () => 'reply',
    recipients: () => recipientsOf(at, messages),
    subject: () => readable(null),
    editor: () => (editor.isConnected ? readable(editor) : unreadable('editor')),
    from: () => null,
    sending: () => sends() ?? { controls: [], shortcuts: [], missing: ['send control'] },
  });
}

/**
 * Answers that are written right below an opened message, without a field for anybody or a subject.
 * Only where the page says that it is one: a chat, a comment and a note for colleagues stand below
 * a message as well. Never sure, so that the user is asked once.
 */
export function quickReplies(
  page: PageScope,
  composes: readonly ComposePlace[],
  messages: readonly MessagePlace[],
): readonly ComposePlace[] {
  if (messages.length === 0) return [];
  const editors = page.roots
    .flatMap(editorsIn)
    .filter((editor) => !composes.some(({ root }) => holds(root, editor)));
  return editors.flatMap((editor) => {
    const at = below(editor, messages);
    if (at === null || !isAnswer(editor, at.root) || asksAnything(editor, at.root, page)) return [];
    const place = placeOf(editor, at, messages, page);
    return place === null ? [] : [place];
  });
}
