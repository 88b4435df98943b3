import { isDocument, isElement, isText } from '../node';
import type { PageScope } from '../site';
import { label, oneLine, plainText } from '../text';
import { tokens } from './naming';
import { nameLike, personIn, personSaid, withoutLabel } from './person';
import type { Person } from './person';
import { isShown } from './tree';
import { boundTo, unlabelledSenders, withName } from './unlabelled';
import { lineOf, roleOfLabel } from './words';
import type { Role } from './words';

/** A person that a message's header names, and whether a word beside it says so. */
export interface Sender extends Person {
  /** Else a name in the markup says so, or its place. */
  readonly labelled: boolean;
  /** Whether nothing but its place says so. */
  readonly placed: boolean;
}

/** Texts of a page that name a line of a header, with the elements they stand in. */
function labelsIn(root: Document | ShadowRoot): readonly { role: Role; node: Text }[] {
  const walker = (isDocument(root) ? root : root.ownerDocument).createTreeWalker(root, 4);
  const found: { role: Role; node: Text }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!isText(node) || node.data.length > 40) continue;
    const role = roleOfLabel(node.data);
    if (role !== null) found.push({ role, node });
  }
  return found;
}

/** What stands right after a node, leaving out empty text. */
function nextFilled(node: Node): ChildNode | null {
  let next = node.nextSibling;
  while (next !== null && oneLine(next.textContent ?? '') === '') next = next.nextSibling;
  return next;
}

/** The element beside a label that holds its value: the next cell, the next element, or its parent. */
export function valueBeside(named: Text | HTMLElement): HTMLElement | null {
  let at: Text | HTMLElement = named;
  for (let level = 0; level < 5; level++) {
    const next = nextFilled(at);
    if (isElement(next)) return next;
    const parent: HTMLElement | null = at.parentElement;
    if (parent === null) return null;
    if (isText(next)) return parent;
    const rest = oneLine(
      label(parent).replace(isText(named) ? oneLine(named.data) : label(named), ''),
    );
    if (rest.includes('@')) return parent;
    if (parent.localName === 'tr' || parent.localName === 'body') return null;
    at = parent;
  }
  return null;
}

const senderNames = new Set([
  'from',
  'sender',
  'author',
  'absender',
  'expediteur',
  'remitente',
  'mittente',
  'von',
]);

const accountNames = new Set(['account', 'user', 'profile', 'identity', 'login', 'own', 'self']);

function namedSenders(root: Document | ShadowRoot): readonly HTMLElement[] {
  const elements = root.querySelectorAll<HTMLElement>(
    '[class*=from i],[class*=sender i],[class*=author i],[id*=from i],[id*=sender i],[data-testid*=from i],[data-testid*=sender i],[data-test-id*=from i]',
  );
  const named = [...elements].filter((element) => {
    const names = [
      element.id,
      element.getAttribute('data-testid'),
      element.getAttribute('data-test-id'),
      ...element.classList,
    ];
    const words = names.map(tokens);
    // Whose account it is, is no sender.
    if (words.some((own) => own.some((word) => accountNames.has(word)))) return false;
    return words.some((own) => own.some((word) => senderNames.has(word)));
  });
  return [...named, ...boundTo(root, senderNames).map(withName)];
}

/** Places that cannot be a message's header: forms to write in, and navigation. */
const elsewhere =
  'form select,nav,[role=navigation],[contenteditable],textarea,label,option,blockquote';

/**
 * A place that a label says names the sender; `said` is its line, where it has no element of its
 * own.
 */
interface Labelled {
  readonly element: HTMLElement;
  readonly said: string | null;
}

const plain = (element: HTMLElement) => ({ element, said: null, labelled: false, placed: false });

/** What stands behind a label up to the end of its line. */
function restOfLine(node: Text): string | null {
  let at: Node = node;
  while (at.nextSibling === null && isElement(at.parentNode) && !isBlock(at.parentNode)) {
    at = at.parentNode;
  }
  let said = '';
  for (let next = at.nextSibling; next !== null; next = next.nextSibling) {
    if (isElement(next) && (next.localName === 'br' || isBlock(next))) break;
    said += next.textContent ?? '';
  }
  return said.includes('@') ? said.replace(/^\s*[:\uff1a]/, '') : null;
}

const isBlock = (element: Element) =>
  /^(?:address|article|body|dd|div|dl|dt|h[1-6]|header|li|ol|p|pre|section|table|tbody|td|th|tr|ul)$/.test(
    element.localName,
  );

/** Lines of a header that are one text: `From: Mara Voss <mara@…>`. */
function wholeLines(root: Document | ShadowRoot): readonly Labelled[] {
  const walker = (isDocument(root) ? root : root.ownerDocument).createTreeWalker(root, 4);
  const found: Labelled[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!isText(node) || !node.data.includes('@')) continue;
    const line = lineOf(node.data);
    if (line?.role === 'from' && node.parentElement !== null)
      found.push({ element: node.parentElement, said: line.value });
  }
  return found;
}

/** Whether a label says who sent it for another: a line `Sender` beside one `From`. */
function isDeputy(node: Text, others: readonly Text[]): boolean {
  if (!/^\W*(?:sender|absender|expéditeur|remitente|mittente|afzender)\W*$/i.test(node.data)) {
    return false;
  }
  const holder = node.parentElement?.parentElement?.parentElement;
  return holder != null && others.some((other) => other !== node && holder.contains(other));
}

function labelledSenders(root: Document | ShadowRoot): readonly Labelled[] {
  const labels = labelsIn(root).flatMap(({ role, node }) => (role === 'from' ? [node] : []));
  const beside = labels
    .filter((node) => !isDeputy(node, labels))
    .flatMap((node): Labelled[] => {
      const element = valueBeside(node);
      if (element === null) return [];
      // The name may have an element of its own, with the address behind it on the line.
      return [{ element, said: personIn(element) === null ? restOfLine(node) : null }];
    });
  return [...beside, ...wholeLines(root)];
}

function personOf({ element, said }: Labelled): Person | null {
  return said === null ? personIn(element) : personSaid(element, said);
}

function isHeader(element: HTMLElement): boolean {
  return element.closest(elsewhere) === null && isShown(element);
}

/** A place that may show the sender, and how it is told. */
type Candidate = Labelled & Pick<Sender, 'labelled' | 'placed'>;

function placedIn(root: Document | ShadowRoot): readonly Candidate[] {
  return unlabelledSenders(root).map((one) => ({ ...one, labelled: false, placed: true }));
}

/**
 * Everybody that the page names as a sender: by a label ('From:', 'Von'), by the element's name or
 * binding, or, where none does, by where a sender stands.
 */
export function sendersIn(page: PageScope): readonly Sender[] {
  const found = page.roots.flatMap((root) => {
    const labelled = labelledSenders(root).map((one) => ({
      ...one,
      labelled: true,
      placed: false,
    }));
    const named = [...labelled, ...namedSenders(root).map(plain)];
    return named.some((one) => personOf(one) !== null) ? named : [...named, ...placedIn(root)];
  });
  return peopleOf(found);
}

/** Senders that nothing but their place tells: for a page whose named ones are of a list. */
export function placedSenders(page: PageScope): readonly Sender[] {
  return peopleOf(page.roots.flatMap(placedIn));
}

function peopleOf(found: readonly Candidate[]): readonly Sender[] {
  const senders = found
    .filter(
      ({ element, said }, at) =>
        found.findIndex((other) => other.element === element && other.said === said) === at,
    )
    .filter(({ element }) => isHeader(element))
    .flatMap((one) => {
      const person = personOf(one);
      return person === null ? [] : [{ ...person, labelled: one.labelled, placed: one.placed }];
    });
  return senders.filter(
    (sender) =>
      !senders.some(
        (other) =>
          other !== sender &&
          sender.element.contains(other.element) &&
          other.address === sender.address,
      ),
  );
}

/** Places that name a sender by name alone: who that is cannot be told, but it is nobody else. */
export function namesAlone(page: PageScope): readonly HTMLElement[] {
  const found = page.roots.flatMap((root) => [
    ...labelledSenders(root)
      .filter(({ said }) => said === null)
      .map(({ element }) => element),
    ...namedSenders(root),
  ]);
  return [...new Set(found)].filter((element) => {
    const text = withoutLabel(label(element)).trim();
    return (
      nameLike.test(text) &&
      roleOfLabel(text) === null &&
      isHeader(element) &&
      personIn(element) === null
    );
  });
}

/** The roles of the header lines that an element shows: 'To:', 'Date', 'Subject'. */
export function headerRoles(element: Element): ReadonlySet<Role> {
  const roles = new Set<Role>();
  const visit = (node: Node) => {
    if (isText(node)) {
      const alone = node.data.length < 40 ? roleOfLabel(node.data) : null;
      const role = alone ?? lineOf(node.data)?.role;
      if (role !== undefined) roles.add(role);
    } else {
      for (const child of node.childNodes) visit(child);
    }
  };
  visit(element);
  return roles;
}

/** The first line that an element shows: marks and buttons stand below it or in a block beside. */
function firstLine(element: HTMLElement): string {
  return (
    plainText(element)
      .split('\n')
      .map(oneLine)
      .find((line) => line !== '') ?? ''
  );
}

/** What a labelled line of a header says: the subject after 'Subject:'. */
export function headerValue(
  element: Element,
  role: Role,
  stands: (part: HTMLElement) => boolean = () => true,
): string | null {
  for (const part of element.querySelectorAll<HTMLElement>('*')) {
    if (!stands(part)) continue;
    const texts = [...part.childNodes].filter(isText);
    const whole = texts.map(({ data }) => lineOf(data)).find((line) => line?.role === role);
    if (whole != null) return whole.value;
    const own = texts.find(({ data }) => roleOfLabel(data) === role);
    if (own === undefined) continue;
    const after = nextFilled(own) ?? nextFilled(part);
    if (isText(after)) return oneLine(after.data);
    const beside = isElement(after) ? after : valueBeside(part);
    const said = beside === null ? '' : firstLine(beside);
    if (said !== '') return said;
  }
  return null;
}
