import { parseEmail } from '@/lib/model/identifier';

import { readable, unreadable } from '../find';
import { messagePlace } from '../message';
import { isFrame } from '../node';
import { frameDocument } from '../roots';
import type { MessagePlace, PageScope } from '../site';
import { label, plainText } from '../text';
import { headerRoles, headerValue, sendersIn } from './headers';
import type { Sender } from './headers';
import { tokens } from './naming';
import { ancestry, area, common, depth, follows, isShown } from './tree';
import { roleOfLabel } from './words';

/** A received message as it was put together. */
interface View {
  readonly sender: Sender;
  readonly body: HTMLElement;
  /** The innermost element around both. */
  readonly root: Element;
}

const bodyNames: readonly (readonly string[])[] = [
  ['message', 'body'],
  ['messagebody'],
  ['msg', 'body'],
  ['msgbody'],
  ['mail', 'body'],
  ['mailbody'],
  ['email', 'body'],
  ['message', 'content'],
  ['msg', 'content'],
  ['mail', 'content'],
  ['email', 'content'],
  ['message', 'text'],
  ['mail', 'text'],
  ['body', 'text'],
  ['bodytext'],
  ['text', 'plain'],
  ['text', 'html'],
  ['message', 'part'],
  ['mail', 'view', 'body'],
  ['html', 'body'],
  ['plain', 'body'],
  ['body'],
  ['content'],
];

/** How clearly an element is named as the text of a message: 0 is clearest, null not at all. */
function bodyRank(element: Element): number | null {
  if (element.matches('html,body,h1,h2,h3,h4,h5,h6,label,a,button,th,img,svg,ul.menu')) return null;
  const names = [
    element.id,
    element.getAttribute('data-testid'),
    element.getAttribute('data-test-id'),
    ...element.classList,
  ];
  const words = names.map(tokens);
  const rank = bodyNames.findIndex((wanted) =>
    words.some((own) => wanted.every((word) => own.includes(word)) && !own.includes('header')),
  );
  if (rank >= 0) return rank;
  return element.localName === 'pre' ? bodyNames.length : null;
}

/** The document of a frame that shows a message: it has text, and nobody writes in it. */
function shownIn(frame: Element): HTMLElement | null {
  if (!isFrame(frame) || !isShown(frame)) return null;
  const body = frameDocument(frame)?.body ?? null;
  if (body === null || body.isContentEditable || body.matches('[contenteditable=true]'))
    return null;
  const editors = body.querySelector('[contenteditable=true],textarea,input,select');
  const small = (area(frame) ?? 1e6) < 5000;
  return editors === null && !small && plainText(body) !== '' ? body : null;
}

export function bodiesIn(
  page: PageScope,
): readonly { readonly body: HTMLElement; readonly rank: number }[] {
  return page.roots.flatMap((root) => {
    const frames = [...root.querySelectorAll<HTMLElement>('iframe,frame')]
      .map(shownIn)
      .filter((body) => body !== null)
      .map((body) => ({ body, rank: -1 }));
    const named = [
      ...root.querySelectorAll<HTMLElement>('[id],[class],[data-testid],[data-test-id],pre'),
    ]
      .map((body) => ({ body, rank: bodyRank(body) }))
      .filter(
        (entry): entry is { body: HTMLElement; rank: number } =>
          entry.rank !== null &&
          entry.body.querySelector(
            'input:not([type=hidden]):not([type=checkbox]),select,textarea,[contenteditable=true]',
          ) === null &&
          isShown(entry.body) &&
          label(entry.body) !== '',
      );
    return [...frames, ...named];
  });
}

/** Whether a header stands around the sender: a date or another line, and no list of many senders. */
export function hasHeader(sender: Sender, root: Element): boolean {
  for (const up of ancestry(sender.element)) {
    const roles = headerRoles(up);
    if (roles.has('to') || roles.has('date') || roles.has('subject') || roles.has('cc'))
      return true;
    if (
      up.querySelector(
        'time,[datetime],[class*=date i],[class*=time i],[id*=date i],h1,h2,h3,[class*=subject i]',
      ) !== null
    )
      return true;
    if (up === root) return false;
  }
  return false;
}

/** The body that belongs to a sender most closely: after it, in the innermost element around both. */
export function closest(sender: Sender, bodies: ReturnType<typeof bodiesIn>): View | null {
  const line = ancestry(sender.element);
  let best: { view: View; deep: number; rank: number } | null = null;
  for (const { body, rank } of bodies) {
    if (body.contains(sender.element) || !follows(sender.element, body)) continue;
    const root = common(line, ancestry(body));
    if (root === null) continue;
    const deep = depth(root);
    const better = best === null || deep > best.deep || (deep === best.deep && rank < best.rank);
    if (better) best = { view: { sender, body, root }, deep, rank };
  }
  return best?.view ?? null;
}

function headingBefore(view: View): string | null {
  const named =
    '[class*=subject i],[id*=subject i],[data-testid*=subject i],h1,h2,h3,[role=heading]';
  for (const up of ancestry(view.sender.element)) {
    const labelled = headerValue(up, 'subject');
    if (labelled !== null) return labelled;
    const headings = [...up.querySelectorAll<HTMLElement>(named)].filter(
      (heading) =>
        !view.body.contains(heading) &&
        !heading.contains(view.sender.element) &&
        isShown(heading) &&
        label(heading) !== '' &&
        roleOfLabel(label(heading)) === null,
    );
    const [clear = headings[0]] = headings.filter((heading) =>
      [...heading.classList, heading.id].some((name) => tokens(name).includes('subject')),
    );
    if (clear !== undefined) return label(clear);
    if (up === view.root) break;
  }
  return null;
}

function placeOf(view: View): MessagePlace {
  const { sender, body, root } = view;
  return messagePlace({
    root: root.localName === 'html' ? root.ownerDocument.body : root,
    anchor: sender.element,
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
  const senders = sendersIn(page).filter(
    ({ element }) =>
      !composes.some(({ root }) => root.localName !== 'body' && root.contains(element)),
  );
  if (senders.length === 0) return [];
  const bodies = bodiesIn(page).filter(
    ({ body }) => !composes.some(({ root }) => root.contains(body)),
  );
  const views = senders
    .map((sender) => closest(sender, bodies))
    .filter((view) => view !== null)
    .filter((view) => hasHeader(view.sender, view.root));
  const outer = views.filter(
    ({ sender }) => !views.some(({ body }) => body.contains(sender.element)),
  );
  const settled = outer.filter((view) => {
    const rivals = outer.filter((other) => other !== view && other.body === view.body);
    const deeper = rivals.some((other) => depth(other.root) > depth(view.root));
    const level = rivals.filter((other) => depth(other.root) === depth(view.root));
    const disputed = level.some((other) => other.sender.address !== view.sender.address);
    const twin = level.some((other) => outer.indexOf(other) < outer.indexOf(view));
    return !deeper && !disputed && !twin;
  });
  return settled.map(placeOf);
}
