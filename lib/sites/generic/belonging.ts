import { isElement, isText } from '../node';
import { oneLine } from '../text';
import type { bodiesIn } from './bodies';
import { headerRoles } from './headers';
import type { Sender } from './headers';
import { alike, ancestry, common, depth, follows, holds } from './tree';
import { roleOfLabel } from './words';

/** A sender with the text that is closest, before it is known whether they belong together. */
interface Claim {
  readonly sender: Sender;
  readonly body: HTMLElement;
  readonly root: Element;
}

const headerLike =
  'time,[datetime],[class*=date i],[class*=time i],[id*=date i],h1,h2,h3,[class*=subject i]';
const rowLike = 'li,tr,article,section,div,[role=row],[role=listitem],[role=option]';
const rowParts = 'time,[datetime],[class*=date i],[class*=from i],[class*=sender i]';

function isHeaded(element: Element): boolean {
  const roles = headerRoles(element);
  return (
    ['to', 'date', 'subject', 'cc'].some((role) => [...roles].some((one) => one === role)) ||
    element.matches(headerLike) ||
    element.querySelector(headerLike) !== null
  );
}

/**
 * Whether a header stands around the sender: a date or another line. What lies nearer to the text
 * than the sender does is another header's.
 */
function hasHeader({ sender, body, root }: Claim): boolean {
  for (const up of ancestry(sender.element)) {
    if (up === root) break;
    if (isHeaded(up)) return true;
  }
  return [...root.children].some((child) => !holds(child, body) && isHeaded(child));
}

/** Whether the sender stands in a row of a list that the text is no part of: a mailbox's. */
function isListed({ sender, root }: Claim): boolean {
  if (sender.labelled) return false;
  const line = ancestry(sender.element);
  return line.slice(0, Math.max(line.indexOf(root), 0)).some(isRow);
}

/** Whether an element has neighbours drawn like it that tell of a message as well. */
function isRow(row: Element): boolean {
  return (
    row.matches(rowLike) &&
    [...(row.parentElement?.children ?? [])].some(
      (other) => other !== row && alike(other, row) && other.querySelector(rowParts) !== null,
    )
  );
}

/** Whether an element stands in a row of a list, whatever that is a list of. */
export function standsInList(element: Element): boolean {
  return ancestry(element).some(isRow);
}

/**
 * Whether somebody else is named as the sender of this text: nearer to it, or before the text that
 * the sender stands in (a message that is passed on).
 */
function isOthers(
  { sender, body, root }: Claim,
  names: readonly HTMLElement[],
  bodies: ReturnType<typeof bodiesIn>,
): boolean {
  const rivals = names.filter((name) => !holds(name, sender.element) && follows(name, body));
  return rivals.some((name) => {
    const shared = common(ancestry(name), ancestry(body));
    if (shared !== null && depth(shared) > depth(root)) return true;
    return bodies.some(
      (outer) =>
        holds(outer.body, sender.element) && !holds(outer.body, name) && follows(name, outer.body),
    );
  });
}

/** Whether the sender stands in a text that is named more clearly than what follows it there. */
function isQuoted({ sender, body }: Claim, bodies: ReturnType<typeof bodiesIn>): boolean {
  const own = bodies.find((one) => one.body === body)?.rank ?? Infinity;
  return bodies.some(
    (outer) =>
      outer.rank >= 0 &&
      outer.rank < own &&
      outer.body !== body &&
      holds(outer.body, sender.element) &&
      holds(outer.body, body),
  );
}

/** Whether a node before a header's lines is what somebody wrote, rather than a part of the page. */
function isProse(node: Node): boolean {
  if (isText(node)) return /\p{L}/u.test(node.data) && roleOfLabel(node.data) === null;
  if (!isElement(node)) return false;
  const other = `${headerLike},a,button,input,select,img,svg`;
  if (node.matches(other) || node.querySelector(other) !== null) return false;
  const said = oneLine(node.textContent);
  if (said.length < 2 || headerRoles(node).size > 0) return false;
  if (node.matches('p,blockquote,ul,ol,pre')) return true;
  // A word or two in an element with a name are a tag or a folder that the webmail shows.
  return node.childElementCount === 0 && (node.className === '' || said.split(' ').length > 3);
}

function siblingsBefore(element: Element): readonly Element[] {
  const all = [...(element.parentElement?.children ?? [])];
  return all.slice(0, all.indexOf(element));
}

/** Whether a heading or a date stands before an element, at most three elements further out. */
function isBelowHeader(element: Element): boolean {
  return ancestry(element)
    .slice(0, 3)
    .some((up) =>
      siblingsBefore(up).some(
        (before) => before.matches(headerLike) || before.querySelector(headerLike) !== null,
      ),
    );
}

/** Whether the sender's lines stand under somebody's words, in a text that has a header itself. */
function isInText({ sender, root }: Claim): boolean {
  if (!sender.labelled) return false;
  const line = ancestry(sender.element);
  return line.slice(0, line.indexOf(root)).some((up) => {
    const parent = up.parentElement;
    if (parent === null) return false;
    const before = [...parent.childNodes].slice(0, [...parent.childNodes].indexOf(up));
    return before.some(isProse) && isBelowHeader(parent);
  });
}

/** Whether the text is this sender's, as far as the page tells; in doubt it is nobody's. */
export function belongs(
  claim: Claim,
  names: readonly HTMLElement[],
  bodies: ReturnType<typeof bodiesIn>,
): boolean {
  // Where only the place tells, the page as a whole is none.
  if (claim.sender.placed && /^(?:html|body)$/.test(claim.root.localName)) return false;
  return (
    hasHeader(claim) &&
    !isInText(claim) &&
    !isListed(claim) &&
    !isOthers(claim, names, bodies) &&
    !isQuoted(claim, bodies)
  );
}
