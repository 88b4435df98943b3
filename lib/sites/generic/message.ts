import { parseEmail } from '@/lib/model/identifier';

import { readable, unreadable } from '../find';
import { messagePlace } from '../message';
import { isElement, isText, precedes } from '../node';
import type { MessagePlace, PageScope } from '../site';
import { label, oneLine } from '../text';
import { belongs, standsInList } from './belonging';
import { bodiesIn, clearRanks } from './bodies';
import { headerRoles, headerValue, namesAlone, placedSenders, sendersIn } from './headers';
import type { Sender } from './headers';
import { isMail, offersAnswer } from './mail-marks';
import { roleOfName } from './naming';
import { ancestry, around, common, depth, follows, holds, isShown } from './tree';
import { isDated, isDatedHeader } from './unlabelled';
import { roleOfLabel } from './words';

/** A received message as it was put together. */
interface View {
  readonly sender: Sender;
  readonly body: HTMLElement;
  /** The innermost element around both. */
  readonly root: Element;
  /** The header, where it stands among the lines of the text. */
  readonly head?: Element;
  /** Whether the text is called a message's, rather than a page's or nothing at all. */
  readonly clear: boolean;
}

/** Whether the lines of a header are named outside the body: a row of a list shows values alone. */
function isLabelled(root: Element, body: Element): boolean {
  const roles = [...root.children]
    .filter((child) => child !== body)
    .flatMap((child) => [...headerRoles(child)]);
  return roles.includes('to') || roles.includes('date') || roles.includes('subject');
}

/** The body that belongs to a sender most closely: after it, in the innermost element around both. */
function closest(sender: Sender, bodies: ReturnType<typeof bodiesIn>): View | null {
  const line = ancestry(sender.element);
  let best: { view: View; deep: number; rank: number } | null = null;
  for (const { body, rank } of bodies) {
    if (body.contains(sender.element) || !follows(sender.element, body)) continue;
    const root = common(line, ancestry(body));
    if (root === null || (rank >= clearRanks && !isLabelled(root, body))) continue;
    const deep = depth(root);
    const better = best === null || deep > best.deep || (deep === best.deep && rank < best.rank);
    if (better) best = { view: { sender, body, root, clear: rank < clearRanks }, deep, rank };
  }
  return best?.view ?? null;
}

/** Whether an element is one line of a header. */
function isLine(child: Element): boolean {
  return /^(?:div|p|li)$/.test(child.localName) && headerRoles(child).size === 1;
}

/** Where the lines of a header are elements beside one another: the last of them. */
function lastHeaderLine(holder: Element, sender: Sender): Element | null {
  const children = [...holder.children];
  const own = children.findIndex((child) => child.contains(sender.element));
  const line = children[own];
  if (line === undefined || !isLine(line)) return null;
  return children.findLast((child, at) => at >= own && isLine(child)) ?? null;
}

const written = 'textarea,select,[contenteditable=true]';

const letters = (element: Element) => element.textContent.replace(/\P{L}/gu, '').length;

/** Whether links and buttons stand in a node, and a word or two besides: what can be done here. */
function isMenu(node: Node): boolean {
  if (!isElement(node)) return false;
  if (node.matches('script,style,link,hr')) return true;
  const links = [...node.querySelectorAll('a,button,[role=button]')];
  const linked = links.reduce((sum, link) => sum + letters(link), 0);
  return links.length > 0 && letters(node) - linked <= 24;
}

/**
 * A text that stands under its header without an element of its own: the header's lines say what
 * they are, and what follows them in the same element is the text.
 */
function looseBody(sender: Sender): View | null {
  const lines = ancestry(sender.element);
  const at = lines.findIndex((up) => {
    const roles = headerRoles(up);
    if (isDatedHeader(up)) return sender.placed;
    // A subject alone also stands in what a search has found.
    const dated = roles.has('to') || roles.has('date') || (roles.has('subject') && isDated(up));
    return (roles.has('from') && dated) || (sender.placed && roles.has('to') && isDated(up));
  });
  const holder = lines[at];
  let head = holder === undefined ? undefined : (lastHeaderLine(holder, sender) ?? holder);
  for (
    let up = head === undefined ? null : around(head);
    head !== undefined && up !== null;
    up = around(up)
  ) {
    const inner = head;
    const after = [...up.childNodes].filter(
      (node) =>
        node !== inner &&
        (isElement(node) || isText(node)) && // a comment is nothing that anybody sees
        precedes(inner, node) &&
        oneLine(node.textContent ?? '') !== '',
    );
    const writes = after.some(
      (node) => isElement(node) && (node.matches(written) || node.querySelector(written) !== null),
    );
    if (writes || !isElement(up)) return null;
    const [first, ...rest] = after;
    // A text that is still to come leaves the day as the last thing of its header.
    if (after.length === 1 && isElement(first) && label(first).length < 40 && isDated(first)) {
      return null;
    }
    if (isElement(first) && first.matches('div,pre,section,article') && rest.every(isMenu)) {
      return { sender, body: first, root: up, clear: false };
    }
    if (up.localName === 'body' && up !== holder) return null;
    if (after.length > 0) {
      const rows = up.matches('table,tbody,ul,ol,dl,tr');
      return rows ? null : { sender, body: up, root: up, head: inner, clear: false };
    }
    head = up;
  }
  return null;
}

/** Whether a heading stands over the text, in whatever element the two share. */
function stands(heading: HTMLElement, { head, body }: View): boolean {
  if (head !== undefined) return head.contains(heading) || precedes(heading, head);
  return !body.contains(heading) && follows(heading, body) !== holds(heading, body);
}

function headingBefore(view: View): string | null {
  const named =
    '[class*=subj i],[class*=sbj i],[id*=subj i],[data-testid*=subject i],h1,h2,h3,h4,h5,h6,[role=heading]';
  for (const up of ancestry(view.sender.element)) {
    const labelled = headerValue(up, 'subject', (part) => stands(part, view));
    if (labelled !== null) return labelled;
    const headings = [...up.querySelectorAll<HTMLElement>(named)].filter(
      (heading) =>
        stands(heading, view) &&
        !heading.contains(view.sender.element) &&
        isShown(heading) &&
        label(heading) !== '' &&
        roleOfLabel(label(heading)) === null,
    );
    const subjects = headings.filter((heading) =>
      [...heading.classList, heading.id].some((name) => roleOfName(name) === 'subject'),
    );
    // Around the subject itself may stand a star, a flag, a count.
    const [best = headings[0]] = subjects.filter(
      (heading) => !subjects.some((other) => other !== heading && heading.contains(other)),
    );
    if (best !== undefined) return label(best);
  }
  return null;
}

/** What the header's line of its date says. */
function dateBefore({ sender, root }: View): string | null {
  for (const up of ancestry(sender.element)) {
    const said = headerValue(up, 'date');
    if (said !== null || up === root) return said;
  }
  return null;
}

function placeOf(view: View): MessagePlace {
  const { sender, body, root, head } = view;
  return messagePlace({
    root: root.localName === 'html' ? root.ownerDocument.body : root,
    anchor: body,
    sender() {
      const identifier = parseEmail(sender.address);
      return identifier === null
        ? unreadable('sender')
        : readable({ name: sender.name, identifier });
    },
    subject() {
      const heading = headingBefore(view);
      return heading === null ? unreadable('message subject') : readable(heading);
    },
    date: () => dateBefore(view),
    ...(head !== undefined && {
      marks: {
        signature: [],
        quotation: [],
        rest: [],
        skip: (element) => element === head || (precedes(element, head) && !element.contains(head)),
      },
    }),
    body: () => (body.isConnected ? readable(body) : unreadable('message body')),
  });
}

/**
 * The opened messages of a page: a sender that a header names, and the text below it. Where several
 * senders claim one text (a list beside a preview), the closest one has it; where none is closest,
 * nothing is read.
 */
export function messagesIn(
  page: PageScope,
  composes: readonly { readonly root: Element }[],
): readonly MessagePlace[] {
  const isFree = ({ element }: Sender) =>
    !composes.some(({ root }) => root.localName !== 'body' && root.contains(element));
  const senders = sendersIn(page).filter(isFree);
  const named = viewsOf(senders, page, composes);
  if (named.length > 0 || !senders.every(({ element }) => standsInList(element))) {
    return named.map(placeOf);
  }
  // Where a list alone names its senders, the message beside it may do without a word.
  const placed = placedSenders(page).filter((one) => isFree(one) && !standsInList(one.element));
  const views = viewsOf(placed, page, composes, senders.length > 0);
  return (views.length > 0 ? views : namelessView(page, composes)).map(placeOf);
}

/**
 * The message of a page that shows its sender's name alone: it is there, and who sent it is
 * unknown. Only where the page answers it, and one name alone may be its sender's.
 */
function namelessView(
  page: PageScope,
  composes: readonly { readonly root: Element }[],
): readonly View[] {
  if (!offersAnswer(page)) return [];
  const senders = namesAlone(page)
    .filter((element) => !standsInList(element))
    .map((element) => ({ element, name: null, address: '', labelled: false, placed: false }));
  const views = viewsOf(senders, page, composes).filter(({ clear }) => clear);
  return views.length === 1 ? views : [];
}

/** The messages that these senders wrote; `isMailbox` where a list of messages stands beside. */
function viewsOf(
  senders: readonly Sender[],
  page: PageScope,
  composes: readonly { readonly root: Element }[],
  isMailbox = false,
): readonly View[] {
  if (senders.length === 0) return [];
  const bodies = bodiesIn(page).filter(
    ({ body }) => !composes.some(({ root }) => root.contains(body)),
  );
  const names = namesAlone(page);
  const views = senders
    .map((sender) => closest(sender, bodies) ?? looseBody(sender))
    .filter((view) => view !== null)
    .filter((view) => belongs(view, names, bodies))
    .filter(({ sender, root, clear }) => clear || isMailbox || isMail(sender.element, root, page));
  const outer = views.filter(
    ({ sender }) =>
      !views.some(
        ({ body, head }) =>
          body.contains(sender.element) &&
          (head === undefined ||
            (precedes(head, sender.element) && !head.contains(sender.element))),
      ),
  );
  return outer.filter((view) => {
    const rivals = outer.filter((other) => other !== view && other.body === view.body);
    const deeper = rivals.some((other) => depth(other.root) > depth(view.root));
    const level = rivals.filter((other) => depth(other.root) === depth(view.root));
    const disputed = level.some((other) => other.sender.address !== view.sender.address);
    const twin = level.some((other) => outer.indexOf(other) < outer.indexOf(view));
    return !deeper && !disputed && !twin;
  });
}
