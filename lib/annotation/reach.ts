import type { Recipient } from '@/lib/model/reading';

type Field = HTMLInputElement | HTMLTextAreaElement;

const fields = 'input:not([type]), input[type="text"], input[type="email"], textarea';
const focusable = `${fields}, [tabindex], a[href], button, [contenteditable="true"]`;

/**
 * Puts the caret where a recipient stands in a compose view, so that one press of Delete or
 * Backspace takes the person out: the address selected where it is text, its chip or the chip's own
 * button focused where it is one, else the field beside it. Only the focus moves; the page is not
 * changed, and nothing is removed for the user.
 *
 * @returns Whether the recipient was found; false moves nothing.
 */
export function reachRecipient(
  root: Element,
  recipient: Recipient,
  editor: Element | null,
): boolean {
  const wanted = (recipient.identifier?.value ?? recipient.typed ?? '').toLowerCase();
  if (wanted === '') return false;
  const isOutside = (element: Element) => !editor?.contains(element) && !element.contains(editor);
  const written = [...root.querySelectorAll<Field>(fields)].find(
    (field) => isOutside(field) && isShown(field) && field.value.toLowerCase().includes(wanted),
  );
  if (written) return selectIn(written, wanted);
  const chip = [...root.querySelectorAll<HTMLElement>('*')].findLast(
    (element) => isOutside(element) && isShown(element) && names(element, wanted),
  );
  const target = chip && focusableAt(chip, root, isOutside);
  target?.scrollIntoView({ block: 'nearest' });
  target?.focus();
  return target !== undefined;
}

function selectIn(field: Field, wanted: string): true {
  field.focus();
  const at = field.value.toLowerCase().indexOf(wanted);
  const from = Math.max(...[',', ';', '\n'].map((mark) => field.value.lastIndexOf(mark, at))) + 1;
  const behind = field.value.slice(at).search(/[,;\n]/u);
  const to = behind < 0 ? field.value.length : at + behind + 1;
  // An e-mail field has no selection that could be set (HTML standard); the focus has to do there.
  if (field.type !== 'email') field.setSelectionRange(from, to);
  return true;
}

/** The chip, what can be focused in or around it, or the field that it stands beside. */
function focusableAt(
  chip: HTMLElement,
  root: Element,
  isOutside: (element: Element) => boolean,
): HTMLElement | undefined {
  const around = chip.closest<HTMLElement>('[tabindex], a[href], button');
  // What holds a field as well is the whole row of recipients.
  if (around && around !== root && root.contains(around) && !around.querySelector(fields)) {
    return around;
  }
  for (let one: Element | null = chip; one; one = one.parentElement) {
    const within = [...one.querySelectorAll<HTMLElement>(focusable)].find(isOutside);
    if (within) return within;
    if (one === root) break;
  }
  return undefined;
}

function names(element: Element, wanted: string): boolean {
  if ([...element.attributes].some(({ value }) => value.toLowerCase().includes(wanted)))
    return true;
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.toLowerCase().includes(wanted),
  );
}

/** Drawn, and not parked beside the page, as Roundcube does with the field behind its chips. */
function isShown(element: Element): boolean {
  const { right, bottom, width } = element.getBoundingClientRect();
  return element.checkVisibility() && width > 1 && right + scrollX > 0 && bottom + scrollY > 0;
}
