import type { ComposeMode, Draft } from '@/lib/model/reading';

import { andThen, answers, gather, readable, seek, unreadable, within } from '../find';
import { isField } from '../node';
import type { ComposePlace, PageScope, SendShortcut, Sending } from '../site';
import { oneLine, plainText } from '../text';
import { hooks } from './hooks';
import { cardDetails, hasProfileCard, recipientsOf } from './participants';
import { eventsOf } from './thread';

function editorOf(form: Element) {
  const element = seek(form, hooks['message-editor']);
  return element === null ? unreadable('message-editor') : readable(element);
}

/** Without messages it is surely a first one only where the page presents the person or has none. */
function modeOf(conversation: Element, page: PageScope): ComposeMode {
  if (eventsOf(conversation).length > 0) return 'thread';
  const picks = seek(conversation, hooks['message-recipient-search']) !== null;
  return picks || hasProfileCard(conversation, page) ? 'new' : 'thread';
}

function subjectOf(form: Element): Draft['subject'] {
  const field = seek(form, hooks['inmail-subject']);
  if (isField(field)) return readable(oneLine(field.value));
  return answers(form, hooks['inmail-form']) ? unreadable('inmail-subject') : readable(null);
}

function isInMail(form: Element): boolean {
  const subject = seek(form, hooks['inmail-subject']);
  return subject !== null || answers(form, hooks['inmail-form']);
}

function read(form: Element, conversation: Element | null, page: PageScope): Draft {
  return {
    kind: isInMail(form) ? 'inmail' : 'message',
    mode: conversation === null ? 'thread' : modeOf(conversation, page),
    channel: 'linkedin',
    recipients:
      conversation === null ? unreadable('message-conversation') : recipientsOf(conversation, page),
    subject: subjectOf(form),
    text: andThen(editorOf(form), plainText),
    signature: '',
    images: [],
    from: null,
    maxLength: null,
  };
}

/** The radio buttons of the form's own send options, which the page keeps elsewhere. */
function sendOptions(form: Element, root: Document | ShadowRoot): Element | null {
  const id = seek(form, hooks['message-send-toggle'])?.getAttribute('aria-controls');
  return id ? root.getElementById(id) : null;
}

function isChecked(element: Element | null): boolean {
  return isField(element) && 'checked' in element && element.checked;
}

/**
 * Whether Enter alone sends. The user chooses it in the send options; the form shows it by a hint
 * in place of the Send button, or by a Send button that is an icon. Without any of these, Enter is
 * a new line.
 */
function sendsOnEnter(form: Element, root: Document | ShadowRoot): boolean {
  const options = sendOptions(form, root);
  if (options !== null) {
    if (isChecked(seek(options, hooks['message-enter-choice']))) return true;
    if (isChecked(seek(options, hooks['message-click-choice']))) return false;
  }
  if (seek(form, hooks['message-enter-hint']) !== null) return true;
  return seek(form, hooks['message-send-icon']) !== null;
}

function sending(
  form: Element,
  conversation: Element | null,
  root: Document | ShadowRoot,
): Sending {
  const buttons = gather(form, hooks['message-send']);
  const proposed = conversation === null ? [] : gather(conversation, hooks['message-quick-reply']);
  const controls = [...buttons, ...proposed].map((element) => ({ way: 'click', element }) as const);
  const enter: SendShortcut = { way: 'enter', key: 'Enter', modifier: 'none' };
  const shortcuts = sendsOnEnter(form, root) ? [enter] : [];
  const missing = buttons.length + shortcuts.length > 0 ? [] : ['message-send'];
  return { controls, shortcuts, missing };
}

function placeOf(form: HTMLElement, root: Document | ShadowRoot, page: PageScope): ComposePlace {
  const conversation = within(form, hooks['message-conversation']);
  return {
    view: 'compose',
    container: within(form, hooks['message-bubble']) === null ? 'page' : 'popup',
    certainty: 'sure',
    root: conversation ?? form,
    anchor: form,
    read: () => read(form, conversation, page),
    editor: () => andThen(editorOf(form), (element) => ({ element, before: null, end: null })),
    sending: () => sending(form, conversation, root),
    details: () => (conversation === null ? {} : cardDetails(conversation)),
  };
}

/**
 * The messages that can be written in a root: in a thread's page, in a bubble over any page, new
 * ones and InMails. Minimised bubbles and the list of conversations are none; comments and posts
 * have editors of another kind, outside any message form.
 */
export function findMessages(
  root: Document | ShadowRoot,
  page: PageScope,
): readonly ComposePlace[] {
  return gather(root, hooks['message-form'])
    .filter((form) => within(form, hooks['message-minimised']) === null)
    .map((form) => placeOf(form, root, page));
}
