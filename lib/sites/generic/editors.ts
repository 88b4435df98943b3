import type { Root } from '../find';
import { isDocument } from '../node';
import { frameOf } from '../roots';
import { roleOfName, tokens } from './naming';
import { area, isRoomy, isShown } from './tree';

function isEditable(element: Element): boolean {
  return element.matches('[contenteditable]:not([contenteditable=false])');
}

/** An editable element of one line, for addresses or a subject, is no editor of a text. */
function isLine(element: Element): boolean {
  return element.matches(
    '[aria-multiline=false],[aria-autocomplete]:not([aria-autocomplete=none]),[aria-haspopup=listbox],[role=combobox],[role=searchbox]',
  );
}

/** What a whole document is edited in: `designMode`, or an editable `html` or `body`. */
function editedDocument(
  root: Root,
): { readonly body: HTMLElement; readonly frame: Element } | null {
  if (!isDocument(root) || root.body === null) return null;
  const whole =
    root.designMode === 'on' || isEditable(root.documentElement) || isEditable(root.body);
  const frame = frameOf(root);
  return whole && frame !== null ? { body: root.body, frame } : null;
}

function isNamed(element: Element, names: readonly string[]): boolean {
  const words = [element.id, element.getAttribute('name')].flatMap(tokens);
  return words.some((word) => names.includes(word));
}

/** Whether the element is a place for a signature rather than for the text. */
function isSignature(element: Element): boolean {
  return isNamed(element, ['signature', 'sig', 'unterschrift', 'firma']);
}

/** How likely the element is the one that the text is written in: its name first, then its size. */
export function weight(editor: Element): number {
  const named = isNamed(editor, [
    'body',
    'message',
    'content',
    'text',
    'editor',
    'composebody',
    'msg',
  ]);
  const rows = Number(editor.getAttribute('rows') ?? '2');
  return (
    (named ? 1e9 : 0) + (area(editor) ?? (editor.localName === 'textarea' ? rows * 1000 : 1e6))
  );
}

/**
 * Everything in a root that a text of some length can be written in and that is drawn: text areas,
 * editable elements, and documents that are edited as a whole.
 */
export function editorsIn(root: Root): readonly HTMLElement[] {
  const whole = editedDocument(root);
  if (whole !== null) return isRoomy(whole.frame) && isShown(whole.body) ? [whole.body] : [];
  const areas = [...root.querySelectorAll<HTMLElement>('textarea')].filter(
    (field) =>
      !['to', 'cc', 'bcc', 'subject'].includes(roleOfName(field.getAttribute('name')) ?? ''),
  );
  const editables = [...root.querySelectorAll<HTMLElement>('[contenteditable]')].filter(
    (element) =>
      isEditable(element) &&
      !isLine(element) &&
      element.parentElement?.closest('[contenteditable]:not([contenteditable=false])') == null,
  );
  return [...areas, ...editables].filter(
    (element) =>
      isShown(element) &&
      isRoomy(element) &&
      !isSignature(element) &&
      !element.hasAttribute('readonly'),
  );
}
