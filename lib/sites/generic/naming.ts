import { isElement, isField, isSelect, isText } from '../node';
import { oneLine, plainText } from '../text';
import { roleOfHint, roleOfLabel } from './words';
import type { Role } from './words';

/** `composeTo_2` → `compose`, `to`: the words a page's makers named something with. */
export function tokens(name: string | null): readonly string[] {
  return (name ?? '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token !== '');
}

const roleTokens: Readonly<Record<string, Role>> = {
  bcc: 'bcc',
  cco: 'bcc',
  ccn: 'bcc',
  cci: 'bcc',
  cc: 'cc',
  subject: 'subject',
  subj: 'subject',
  sbj: 'subject',
  betreff: 'subject',
  objet: 'subject',
  asunto: 'subject',
  oggetto: 'subject',
  onderwerp: 'subject',
  assunto: 'subject',
  temat: 'subject',
  to: 'to',
  rcpt: 'to',
  recipient: 'to',
  recipients: 'to',
  destinatario: 'to',
  destinatarios: 'to',
  destinatari: 'to',
  destinataire: 'to',
  destinataires: 'to',
  empfaenger: 'to',
  receiver: 'to',
  receivers: 'to',
  sendto: 'to',
  mailto: 'to',
  from: 'from',
  sender: 'from',
  identity: 'from',
  replyto: 'reply-to',
  followupto: 'reply-to',
};
const glued =
  /^(?:header|hdr|mail|msg|message|email|compose|composer|new|txt|inp|input|fld|field|f|addr|address|send|id|edit|frm|form|draft|js)(bcc|cc|to|subject|subj|from|replyto)$/;
/** Words beside which 'to' is no recipient: dates, moves, redirects. */
const elsewhere = new Set(
  'date time return redirect go move copy jump save back scroll until page sort filter search link up skip forward auto'.split(
    ' ',
  ),
);

/** What may follow 'to' in a name; in `elementToProof` it is no recipient. */
const beside = new Set(
  ['', 'cc', 'bcc'].concat(
    'addr address addresses email emails mail input field list recipient recipients box text row container wrapper line names value ac control'.split(
      ' ',
    ),
  ),
);

/** The role that a name, id or class gives away, or null. */
export function roleOfName(name: string | null): Role | null {
  const words = tokens(name).map((word) => glued.exec(word)?.[1] ?? word);
  if (words.some((word) => word.endsWith('reply')) && words.includes('to')) return 'reply-to';
  if (words.includes('followup') && words.includes('to')) return 'reply-to';
  if (words.some((word) => elsewhere.has(word))) return null;
  const roles = words
    .filter((word, at) => word !== 'to' || beside.has(words[at + 1] ?? ''))
    .map((word) => roleTokens[word])
    .filter((role) => role !== undefined);
  for (const role of ['bcc', 'cc', 'subject', 'reply-to', 'from', 'to'] as const) {
    if (roles.includes(role)) return role;
  }
  return null;
}

function textWithout(element: Element, inner: Element): string {
  return [...element.childNodes]
    .filter((child) => child !== inner && !child.contains(inner))
    .map((child) => (isElement(child) ? plainText(child) : (child.textContent ?? '')))
    .join(' ');
}

function finds(root: Node): root is Document | ShadowRoot {
  return 'getElementById' in root;
}

/** The labels that a page ties to a field itself. */
function tiedLabels(field: Element): readonly string[] {
  const root = field.getRootNode();
  const labelled = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const tied = finds(root)
    ? labelled.map((id) => root.getElementById(id)).filter((element) => element !== null)
    : [];
  const labels = isField(field) || isSelect(field) ? [...(field.labels ?? [])] : [];
  return [
    ...labels.map((element) =>
      element.contains(field) ? textWithout(element, field) : plainText(element),
    ),
    ...tied.map((element) => plainText(element)),
  ];
}

const fieldLike =
  'input:not([type=hidden]):not([type=button]):not([type=submit]),textarea,select,iframe,[contenteditable]:not([contenteditable=false])';

/** Which list a select before an address chooses: `To`, `Cc` or `Bcc`, one row each. */
function chosenList(before: Element): Role | null {
  const fields = before.matches(fieldLike) ? [before] : [...before.querySelectorAll(fieldLike)];
  const [select] = fields;
  if (fields.length !== 1 || select?.localName !== 'select') return null;
  const roles = [...select.querySelectorAll('option')].map((option) =>
    roleOfLabel(option.textContent ?? ''),
  );
  if (!roles.includes('to') || !roles.includes('cc')) return null;
  return roleOfLabel(select.querySelector('option:checked')?.textContent ?? '');
}

/**
 * The role of what stands right after a field, in an element that holds no other: a label that is
 * moved over it, or a column that is read from right to left.
 */
function followingRole(field: Element, alone: (outer: Element) => boolean): Role | null {
  let at = field;
  for (let level = 0; level < 3; level++) {
    const parent: Element | null = at.parentElement;
    if (parent === null || !alone(parent)) return null;
    for (let after = at.nextSibling; after !== null; after = after.nextSibling) {
      const text = isElement(after) ? plainText(after) : isText(after) ? after.data : '';
      const role = roleOfLabel(text);
      if (role !== null && role !== 'cc' && role !== 'bcc') return role;
      if (role !== null && isElement(after) && !after.matches('a,button,[role=button]'))
        return role;
    }
    at = parent;
  }
  return null;
}

/** The role of a field that stands in one cell with fields like it: one for each address. */
function roleOfCell(field: Element): Role | null {
  const cell = field.closest('td,dd');
  const fields = [...(cell?.querySelectorAll(fieldLike) ?? [])];
  if (cell === null || fields.length < 2) return null;
  const alike = fields.every(
    (other) =>
      other.localName === field.localName &&
      other.className === field.className &&
      other.getAttribute('type') === field.getAttribute('type'),
  );
  const role = alike ? precedingRole(cell) : null;
  return role === 'to' || role === 'cc' || role === 'bcc' ? role : null;
}

/**
 * The role of a button before a field, which opens the address book: `To`, `To…`, `Cc:`. A bare
 * `Cc` mostly opens another list.
 */
function roleOfButton(before: Element): Role | null {
  const text = oneLine(before.textContent ?? '');
  const role =
    text.length < 20 && before.querySelector('button') !== null ? roleOfLabel(text) : null;
  if (role === 'cc' || role === 'bcc') return /[:\uff1a.…]$/.test(text) ? role : null;
  return role === 'to' ? role : null;
}

/** Whether a whole row stands there, with its label and somebody in a button: no label of the next. */
function holdsPerson(before: Element): boolean {
  if (roleOfLabel(plainText(before)) === null) return false;
  const buttons = [...before.querySelectorAll('button,[role=button]')];
  return buttons.some((button) =>
    [button.textContent, button.getAttribute('title'), button.getAttribute('data-email')].some(
      (text) => text?.includes('@') === true,
    ),
  );
}

/** Whether a bare `Cc` before an editable element opens another list, rather than naming its own. */
function opensList(before: Element, field: Element): boolean {
  if (isField(field) || !before.matches('button,a,[role=button]')) return false;
  const role = roleOfLabel(oneLine(before.textContent ?? ''));
  return role === 'cc' || role === 'bcc';
}

/** The role of what stands before a field in its line: a table's cell, a `dt`, a plain word. */
function precedingRole(field: Element): Role | null {
  let at: Element = field;
  for (let level = 0; level < 5; level++) {
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      if (isElement(before) && (before.matches(fieldLike) || before.querySelector(fieldLike))) {
        return chosenList(before);
      }
      if (isElement(before) && (holdsPerson(before) || opensList(before, field))) return null;
      const text = isElement(before) ? plainText(before) : isText(before) ? before.data : '';
      const role = roleOfLabel(text) ?? (isElement(before) ? roleOfButton(before) : null);
      if (role !== null) return role;
    }
    const parent: Element | null = at.parentElement;
    if (parent === null || parent.localName === 'form' || parent.localName === 'body') return null;
    at = parent;
  }
  return null;
}

/** The role that an element around a field gives away; 'recipient' alone may be any of the lists. */
function roleOfPlace(name: string | null): Role | null {
  return roleOfName((name ?? '').replace(/recipients?|receivers?|destinat\w*/gi, ''));
}

/** How sure a role is: by its label or name, or by words around it. */
export interface Named {
  readonly role: Role;
  readonly sure: boolean;
}

function namedAround(field: Element, alone: (outer: Element) => boolean): Role | null {
  let at = field.parentElement;
  for (let level = 0; level < 4 && at !== null && alone(at); level++, at = at.parentElement) {
    const names = [
      at.id,
      at.getAttribute('data-testid'),
      at.getAttribute('data-test-id'),
      ...at.classList,
    ];
    for (const name of names) {
      const role = roleOfPlace(name);
      if (role !== null) return role;
    }
    const labelled = roleOfLabel(at.getAttribute('aria-label') ?? '');
    if (labelled !== null) return labelled;
  }
  return null;
}

/**
 * What a field is for. Its tied labels and its name are asked first; when they contradict each
 * other it is for nothing that is known. Then the words before it, its hints, and the names around
 * it.
 */
export function roleOf(field: Element, alone: (outer: Element) => boolean): Named | null {
  const exact = [
    ...tiedLabels(field).map(roleOfLabel),
    roleOfLabel(field.getAttribute('aria-label') ?? ''),
  ].find((role) => role !== null);
  const names = [
    'name',
    'id',
    'data-testid',
    'data-test-id',
    'data-test',
    'data-name',
    'formcontrolname',
    'ng-model',
    'v-model',
  ].map((attribute) => roleOfName(field.getAttribute(attribute)));
  const name = names.find((role) => role !== null);
  if (exact !== undefined && name !== undefined && exact !== name) {
    // 'De' and its like mean different things in different languages; a name settles which.
    return exact === 'from' || exact === 'date' ? { role: name, sure: true } : null;
  }
  const clear = name ?? exact ?? precedingRole(field);
  if (clear !== undefined && clear !== null) return { role: clear, sure: true };
  const hints = ['placeholder', 'data-placeholder', 'aria-placeholder', 'title', 'aria-label'];
  const hinted = hints.map((hint) => roleOfHint(field.getAttribute(hint) ?? ''));
  const tied = tiedLabels(field).map(roleOfHint);
  const hint = [...tied, ...hinted].find((role) => role !== null);
  if (hint !== undefined && hint !== null) return { role: hint, sure: true };
  const beside = followingRole(field, alone) ?? roleOfCell(field);
  if (beside !== null) return { role: beside, sure: true };
  const own = [...field.classList].map(roleOfPlace).find((role) => role !== null) ?? null;
  const surrounding = namedAround(field, alone) ?? own;
  return surrounding === null ? null : { role: surrounding, sure: false };
}
