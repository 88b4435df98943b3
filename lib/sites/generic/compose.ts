import { parseEmail } from '@/lib/model/identifier';
import type { ComposeMode, Read } from '@/lib/model/reading';

import { composePlace, valueOf } from '../compose';
import { gather, readable, unreadable } from '../find';
import { isField } from '../node';
import { fromLabel } from '../recipients';
import { frameDocument, frameOf } from '../roots';
import type { ComposeContainer, ComposePlace, PageScope } from '../site';
import { peopleOf, recipientsOf } from './addressed';
import type { View } from './addressed';
import { isAnswer } from './answering';
import { editorsIn, weight } from './editors';
import { hooks } from './hooks';
import { isBelowTheirs } from './inline-reply';
import { answerControls, sendControls } from './sending';
import { shownRecipients } from './shown-recipients';
import { textFields } from './text-fields';
import { ancestry, follows, holds } from './tree';
import { viewAround } from './view';

/** The view's editor now: editors in frames replace their document. */
function editorOf({ editor }: View): Read<HTMLElement> {
  if (editor.isConnected && editor.ownerDocument.defaultView !== null) return readable(editor);
  const frame = frameOf(editor.ownerDocument);
  const inner = frame === null ? null : frameDocument(frame);
  const [fresh] = inner === null ? [] : editorsIn(inner);
  return fresh === undefined ? unreadable('editor') : readable(fresh);
}

function containerOf(root: Element, page: PageScope): ComposeContainer {
  if (page.document.defaultView?.opener != null) return 'window';
  if (root.closest(hooks.dialog.selectors[0]) !== null) return 'popup';
  const view = root.ownerDocument.defaultView;
  const floats = ancestry(root).some(
    (element) =>
      view !== null &&
      element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed',
  );
  return floats && root.localName !== 'body' ? 'popup' : 'page';
}

/** A hidden field that names the message that is answered, or keeps its subject. */
function modeOf(view: View): ComposeMode | null {
  const { editor, root, subject } = view;
  if (subject === null) {
    return isAnswer(editor, root) || isBelowTheirs(root, peopleOf(view)) ? 'reply' : null;
  }
  if (subject.element.matches('[type=hidden]')) return 'reply';
  const marks = gather(root, hooks['reply mark']).filter(isField);
  const set = marks.filter(
    ({ type, value }) => type === 'hidden' && value !== '' && !/^(?:0|false|no|new)$/i.test(value),
  );
  const answers = set.filter(({ name }) =>
    /in.?reply|references|reply.?(?:uid|id|msg|type)/i.test(name),
  );
  return answers.length > 0 ? 'reply' : null;
}

function fromOf({ root, fields }: View): string | null {
  const own = fields.find(({ role, line }) => role === 'from' && line.includes(root));
  const choices = [
    ...root.querySelectorAll('select[name*=from i],select[id*=from i],select[name*=ident i]'),
  ];
  const chosen = choices.map(
    (select) => select.querySelector('option:checked,option[selected]')?.textContent ?? '',
  );
  const text = own === undefined ? chosen[0] : valueOf(own.element);
  return parseEmail(text ?? '')?.value ?? fromLabel('to', text ?? '').identifier?.value ?? null;
}

/** A "From" to be filled in that holds no address: somebody may travel from there. */
function mayBeRoute({ root, fields }: View): boolean {
  const own = fields.find(({ role, line }) => role === 'from' && line.includes(root));
  return own !== undefined && isField(own.element) && !valueOf(own.element).includes('@');
}

/** Whether the way leads from one place to another, and nobody's address stands at either end. */
function isRoute(view: View): boolean {
  if (!mayBeRoute(view) || !isField(view.to.element)) return false;
  const to = valueOf(view.to.element).trim();
  const people = recipientsOf(view);
  return to !== '' && people.ok && people.value.every(({ identifier }) => identifier === null);
}

/** What sends the view: of an answer without a subject also what is merely called `Submit`. */
function sendsOf({ editor, root, subject, page }: View): ReturnType<typeof sendControls> {
  const sending = sendControls(root, page);
  if (sending !== null || subject !== null || !isAnswer(editor, root)) return sending;
  return answerControls(editor, page);
}

function placeOf(view: View): ComposePlace | null {
  const { root, to, subject, page } = view;
  if (isRoute(view)) return null;
  const sending = sendsOf(view);
  if (sending === null) return null;
  return composePlace({
    root,
    container: containerOf(root, page),
    certainty:
      to.sure && subject?.sure === true && sending.sure && !mayBeRoute(view) ? 'sure' : 'likely',
    mode: () => modeOf(view),
    recipients: () => recipientsOf(view),
    subject: () => {
      if (subject === null) return readable(null);
      const there = subject.element.isConnected;
      return there ? readable(valueOf(subject.element)) : unreadable('subject field');
    },
    editor: () => editorOf(view),
    from: () => fromOf(view),
    sending: () =>
      sendsOf(view)?.sending ?? {
        controls: [],
        shortcuts: [],
        missing: ['send control'],
      },
  });
}

/**
 * The compose views of a page: every editor of some size with a recipient field, a subject and a
 * control that sends, all in one element, whatever elements, frames and shadow roots they are made
 * of.
 */
export function composesIn(page: PageScope): readonly ComposePlace[] {
  const typed = textFields(page);
  const addressed = typed.some(({ role }) => role === 'to');
  const drawn = page.roots.flatMap(editorsIn);
  const shown = addressed ? [] : shownRecipients(page, typed, drawn);
  if (!addressed && shown.length === 0) return [];
  const fields = [...typed, ...shown];
  const taken = new Set(
    fields
      // 'Your reply' is said of a text as well as of an address.
      .filter(({ role, element }) => role !== 'reply-to' || element.localName === 'input')
      .filter(({ role, sure }) => role !== null && sure)
      .map(({ element }) => element),
  );
  const editors = drawn.filter((editor) => !taken.has(editor));
  const views = editors
    .map((editor) => viewAround(editor, fields, page))
    .filter((view) => view !== null);
  // A signature's or a source editor beside the text shares its recipients: the weightier is the text.
  const best = views.filter(
    (view) =>
      !views.some((other) => other !== view && other.to === view.to && outweighs(other, view)),
  );
  return best.map(placeOf).filter((place) => place !== null);
}

function outweighs(one: View, two: View): boolean {
  const inner = holds(two.root, one.root) && one.root !== two.root;
  if (inner) return true;
  if (holds(one.root, two.root) && one.root !== two.root) return false;
  const [first, second] = [weight(one.editor), weight(two.editor)];
  return first === second ? follows(one.editor, two.editor) : first > second;
}
