import type { PageScope } from '../site';
import { peopleOf } from './addressed';
import type { View } from './addressed';
import { isInlineReply } from './inline-reply';
import { asksMore, isSearch } from './other-forms';
import type { TextField } from './text-fields';
import { ancestry, common, depth, follows } from './tree';

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

/** The compose view that an editor is the middle of, or null where too little belongs to it. */
export function viewAround(
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
  return isInlineReply(view, peopleOf(view)) ? view : null;
}
