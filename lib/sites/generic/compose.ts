import { parseEmail } from '@/lib/model/identifier';
import type { ComposeMode, Read, Recipient } from '@/lib/model/reading';

import { composePlace, valueOf } from '../compose';
import { gather, readable, unreadable } from '../find';
import { isField } from '../node';
import { distinct, fromLabel } from '../recipients';
import type { Field } from '../recipients';
import { frameDocument, frameOf } from '../roots';
import type { ComposeContainer, ComposePlace, PageScope } from '../site';
import { peopleIn } from './chips';
import { editorsIn, weight } from './editors';
import { hooks } from './hooks';
import { isBelowTheirs, isInlineReply } from './inline-reply';
import { asksMore, isSearch } from './other-forms';
import { sendControls } from './sending';
import { shownRecipients } from './shown-recipients';
import { textFields } from './text-fields';
import type { TextField } from './text-fields';
import { ancestry, common, depth, follows, holds } from './tree';

/** A compose view as it was put together: an editor, and what belongs to it most closely. */
interface View {
  readonly editor: HTMLElement;
  readonly root: Element;
  readonly to: TextField;
  /** Null under a message, where many webmails ask for no subject. */
  readonly subject: TextField | null;
  readonly lists: readonly TextField[];
  readonly fields: readonly TextField[];
  readonly page: PageScope;
}

/**
 * The field of a role that shares the innermost element with the editor; before it, where several
 * do.
 */
function nearest(
  fields: readonly TextField[],
  role: TextField['role'],
  line: readonly Element[],
  editor: Element,
): { readonly field: TextField; readonly shared: Element } | null {
  let best: { field: TextField; shared: Element; deep: number; before: boolean } | null = null;
  for (const field of fields) {
    if (field.role !== role || field.element === editor || field.element.contains(editor)) continue;
    const shared = common(line, field.line);
    if (shared === null) continue;
    const deep = depth(shared);
    const before = follows(field.element, editor);
    const better =
      best === null || deep > best.deep || (deep === best.deep && before && !best.before);
    if (better) best = { field, shared, deep, before };
  }
  return best;
}

/** A root that is the whole page stands for its body, which the page's own markers lie in. */
function inBody(root: Element): Element {
  return root.localName === 'html' ? root.ownerDocument.body : root;
}

function viewAround(
  editor: HTMLElement,
  fields: readonly TextField[],
  page: PageScope,
): View | null {
  const line = ancestry(editor);
  const to = nearest(fields, 'to', line, editor);
  const subject = nearest(fields, 'subject', line, editor);
  if (to === null) return null;
  const outer =
    subject === null || depth(to.shared) < depth(subject.shared) ? to.shared : subject.shared;
  const root = inBody(outer);
  // Fields to look for messages with, beside a text of another kind.
  if (isSearch(to.field, outer) || (subject && isSearch(subject.field, outer))) return null;
  const named = fields.filter(({ role, line: own }) => role !== null && own.includes(root));
  if (asksMore(root, editor, named)) return null;
  const lists = fields.filter(
    ({ role, line: own, element }) =>
      (role === 'to' || role === 'cc' || role === 'bcc') &&
      own.includes(root) &&
      element !== editor &&
      !element.contains(editor),
  );
  const found = { editor, root, to: to.field, lists, fields, page };
  if (subject !== null) return { ...found, subject: subject.field };
  const view = { ...found, subject: null };
  return isInlineReply(root, to.field, fields, peopleOf(view)) ? view : null;
}

/** The view's editor now: editors in frames replace their document. */
function editorOf({ editor }: View): Read<HTMLElement> {
  if (editor.isConnected && editor.ownerDocument.defaultView !== null) return readable(editor);
  const frame = frameOf(editor.ownerDocument);
  const inner = frame === null ? null : frameDocument(frame);
  const [fresh] = inner === null ? [] : editorsIn(inner);
  return fresh === undefined ? unreadable('editor') : readable(fresh);
}

/**
 * One row for each list: a widget's inner input, or a field drawn twice, lies in the row of the
 * other.
 */
function rowsOf(fields: readonly TextField[]): readonly { field: TextField; row: Element }[] {
  const rows = fields.map((field) => ({ field, row: field.row() }));
  return rows.filter(
    ({ field, row }, at) =>
      !rows.some((other, place) => {
        if (other.field === field || other.field.role !== field.role) return false;
        return other.row === row ? place < at : other.row.contains(row);
      }),
  );
}

function recipientsOf({ root, editor, lists, fields }: View): Read<readonly Recipient[]> {
  const read: Recipient[] = [];
  for (const { field, row } of rowsOf(lists)) {
    if (!field.element.isConnected) return unreadable('to field');
    const people = peopleIn(asField(field.role), field.element, row);
    if (people === null) return unreadable('recipient chip');
    read.push(...people);
  }
  // Somebody stands in a field whose list nobody can name: then nothing is known for sure.
  const strange = fields.filter(
    ({ role, line, element }) =>
      role === null && line.includes(root) && element !== editor && follows(element, editor),
  );
  const known = new Set(read.map(({ identifier }) => identifier?.value));
  for (const field of strange) {
    const people = peopleIn('to', field.element, field.row()) ?? [];
    const more = people.some(
      ({ identifier }) => identifier !== null && !known.has(identifier.value),
    );
    if (more) return unreadable('recipient field');
  }
  return readable(distinct(read));
}

function peopleOf(view: View): readonly Recipient[] {
  const read = recipientsOf(view);
  return read.ok ? read.value : [];
}

function asField(role: TextField['role']): Field {
  return role === 'cc' || role === 'bcc' ? role : 'to';
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
  const { root, subject } = view;
  if (subject === null) return isBelowTheirs(root, peopleOf(view)) ? 'reply' : null;
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

function placeOf(view: View): ComposePlace | null {
  const { root, to, subject, page } = view;
  if (isRoute(view)) return null;
  const sending = sendControls(root, page);
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
      sendControls(root, page)?.sending ?? {
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
  const shown = addressed ? [] : shownRecipients(page, typed);
  if (!addressed && shown.length === 0) return [];
  const fields = [...typed, ...shown];
  const taken = new Set(
    fields
      // 'Your reply' is said of a text as well as of an address.
      .filter(({ role, element }) => role !== 'reply-to' || element.localName === 'input')
      .filter(({ role, sure }) => role !== null && sure)
      .map(({ element }) => element),
  );
  const editors = page.roots.flatMap(editorsIn).filter((editor) => !taken.has(editor));
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
