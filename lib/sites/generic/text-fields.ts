import { gather } from '../find';
import { isElement, isField as isInput } from '../node';
import type { PageScope } from '../site';
import { oneLine } from '../text';
import { hooks } from './hooks';
import { roleOf, roleOfName } from './naming';
import { ancestry, isShown } from './tree';
import { roleOfLabel } from './words';
import type { Role } from './words';

/** A field of a page that text is typed in, and what it is for. */
export interface TextField {
  readonly element: HTMLElement;
  readonly role: Role | null;
  readonly sure: boolean;
  /** Everything it is drawn in, innermost first. */
  readonly line: readonly Element[];
  /** Its row: the largest element around it that is about nothing else. */
  row(): Element;
}

/** Fields that a row of its own belongs to; helpers of a widget, which no key reaches, are none. */
const otherFields =
  'input:not([type=hidden]):not([aria-hidden=true]):not([tabindex="-1"]):not([readonly]),textarea,select,iframe,[contenteditable=true]';

/**
 * Whether an element says that it is about something else: 'From:', 'Date', 'Subject'. 'Cc' is what
 * opens another list, mostly.
 */
function saysOther(element: Element, role: Role | null): boolean {
  for (const part of [element, ...element.querySelectorAll('*')]) {
    const text = oneLine(part.textContent ?? '');
    if (text === '' || text.length > 30) continue;
    const named = roleOfLabel(text);
    // 'Cc' beside another list is mostly what opens it.
    if (named !== null && named !== role && named !== 'cc' && named !== 'bcc') return true;
  }
  return false;
}

const wholeRows = new Set(['tr', 'dd', 'fieldset', 'p']);

/**
 * Fields of a row besides its own: a widget's inner input, which has no role, stands right beside
 * it.
 */
function strangers(
  parent: Element,
  row: Element,
  field: Element,
  inner: readonly Element[],
): boolean {
  return [...parent.querySelectorAll(otherFields)].some(
    (other) =>
      other !== field &&
      !field.contains(other) &&
      !row.contains(other) &&
      !(field.parentElement === parent && inner.includes(other)),
  );
}

function rowOf(field: Element, role: Role | null, inner: readonly Element[]): Element {
  let row = field;
  for (let level = 0; level < 6; level++) {
    const parent: Element | null = row.parentElement;
    if (parent === null || parent.localName === 'form' || parent.localName === 'body') break;
    if (strangers(parent, row, field, inner)) break;
    const own = row;
    if ([...parent.children].some((child) => child !== own && saysOther(child, role))) break;
    row = parent;
    if (wholeRows.has(row.localName)) break;
  }
  return row;
}

function isField(element: Element): boolean {
  // A row that is not drawn (copies not opened yet) may hold addresses all the same.
  return !element.matches(
    '[readonly][tabindex="-1"],[aria-hidden=true][tabindex="-1"]:not([name])',
  );
}

function fieldsOf(root: Document | ShadowRoot): readonly TextField[] {
  const elements = gather(root, hooks['text field']).filter(isField);
  const alone = (outer: Element) => elements.filter((other) => outer.contains(other)).length === 1;
  const roles = new Map(elements.map((element) => [element, roleOf(element, alone)]));
  /** A widget's inner input has no role, or its field's own; one of another role begins another row. */
  const innerOf = (role: Role) =>
    elements.filter((element) => [undefined, role].includes(roles.get(element)?.role));
  const typed = elements.map((element): TextField => {
    const named = roles.get(element) ?? null;
    // What is not drawn is only what its name says: templates of other views lie in the page, too.
    const role = named !== null && (isShown(element) || named.sure) ? named.role : null;
    return {
      element,
      role,
      sure: named?.sure ?? false,
      line: ancestry(element),
      row: () => rowOf(element, role, role === null ? [] : innerOf(role)),
    };
  });
  return [
    ...typed,
    ...groupsOf(root, typed),
    ...hiddenFields(root, typed, 'to'),
    ...hiddenFields(root, typed, 'subject'),
  ];
}

/** Recipients that are drawn in a labelled group, without a field of their own. */
function groupsOf(root: Document | ShadowRoot, typed: readonly TextField[]): readonly TextField[] {
  const groups = gather(root, hooks['labelled group']).filter(isElement);
  return groups.flatMap((element): readonly TextField[] => {
    const role = roleOfLabel(element.getAttribute('aria-label') ?? '');
    if (role !== 'to' && role !== 'cc' && role !== 'bcc') return [];
    if (typed.some((field) => element.contains(field.element))) return [];
    return [{ element, role, sure: true, line: ancestry(element), row: () => element }];
  });
}

/** What a reply is addressed or headed with, where it is kept and not shown. */
function hiddenFields(
  root: Document | ShadowRoot,
  typed: readonly TextField[],
  role: 'to' | 'subject',
): readonly TextField[] {
  // A form for anybody's message keeps whom it goes to as well, but asks what it is about.
  if (typed.some((field) => field.role === role || field.role === 'subject')) return [];
  const inputs = gather(root, hooks['hidden field']).filter(
    (input) =>
      roleOfName(input.getAttribute('name')) === role &&
      (role === 'subject' || (isInput(input) && input.value.includes('@'))),
  );
  return inputs.map((element) => ({
    element,
    role,
    sure: role === 'subject',
    line: ancestry(element),
    row: () => element,
  }));
}

/** All fields of a page, in all its frames and shadow roots. */
export function textFields(page: PageScope): readonly TextField[] {
  return page.roots.flatMap(fieldsOf);
}
