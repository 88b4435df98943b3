import { isElement, isFrame, isShadow } from '../node';
import { frameDocument } from '../roots';
import type { PageScope } from '../site';
import { label, plainText } from '../text';
import { tokens } from './naming';
import { area, isShown } from './tree';

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
  ['letter', 'body'],
  ['corps', 'message'],
  ['cuerpo', 'mensaje'],
  ['corpo', 'messaggio'],
  ['corpo', 'mensagem'],
  ['nachricht', 'text'],
  ['mail', 'inhalt'],
  ['message', 'text'],
  ['msg', 'text'],
  ['email', 'text'],
  ['mail', 'text'],
  ['body', 'text'],
  ['bodytext'],
  ['text', 'plain'],
  ['text', 'html'],
  ['message', 'part'],
  ['mail', 'view', 'body'],
  ['html', 'body'],
  ['plain', 'body'],
  ['bdy'],
  ['body'],
  ['content'],
];

/** Words that name another part of a message: `chip-content`, `header-body`. */
const notBody = new Set(
  'header,link,chip,chips,pill,tag,token,recipient,recipients,address,attachment,attachments,menu,toolbar'.split(
    ',',
  ),
);

/** Whether a text is nothing but addresses: a line of recipients, never what somebody wrote. */
function isAddressList(text: string): boolean {
  return text.split(/[\s,;<>]+/u).every((word) => word === '' || /^\S+@\S+$/u.test(word));
}

/** How clearly an element is named as the text of a message: 0 is clearest, null not at all. */
function bodyRank(element: Element): number | null {
  if (element.matches('html,body,h1,h2,h3,h4,h5,h6,label,a,button,th,img,svg,ul.menu')) return null;
  const names = [
    element.id,
    element.getAttribute('data-testid'),
    element.getAttribute('data-test-id'),
    ...element.classList,
  ];
  const words = names.map((name) =>
    tokens(name).map((word) => (word === 'contents' ? 'content' : word)),
  );
  const rank = bodyNames.findIndex((wanted) =>
    words.some(
      (own) => wanted.every((word) => own.includes(word)) && !own.some((word) => notBody.has(word)),
    ),
  );
  if (rank >= 0) return rank;
  if (element.matches('[role=document]')) return 0;
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

/** A message that a component keeps in its shadow root, alone: the host's name is the text's. */
function ofHost(root: Document | ShadowRoot): { body: HTMLElement; rank: number } | null {
  if (!isShadow(root)) return null;
  const rank = bodyRank(root.host);
  const parts = [...root.children].filter((child) => !child.matches('style,link,script,slot'));
  const [body] = parts;
  return rank !== null && parts.length === 1 && isElement(body) ? { body, rank } : null;
}

/** Every text that may be a message's, clearest names first to last by `rank`. */
export function bodiesIn(
  page: PageScope,
): readonly { readonly body: HTMLElement; readonly rank: number }[] {
  return page.roots.flatMap((root) => {
    const frames = [...root.querySelectorAll<HTMLElement>('iframe,frame')]
      .map(shownIn)
      .filter((body) => body !== null)
      .map((body) => ({ body, rank: -1 }));
    const marked = root.querySelectorAll<HTMLElement>(
      '[id],[class],[data-testid],[data-test-id],[role=document],pre',
    );
    const named = [ofHost(root), ...[...marked].map((body) => ({ body, rank: bodyRank(body) }))]
      .filter((entry) => entry !== null)
      .filter(
        (entry): entry is { body: HTMLElement; rank: number } =>
          entry.rank !== null &&
          entry.body.querySelector(
            'input:not([type=hidden]):not([type=checkbox]),select,textarea,[contenteditable=true]',
          ) === null &&
          // What can be edited is a draft, not a message.
          entry.body.closest('[contenteditable]:not([contenteditable=false])') === null &&
          entry.body.closest('[role=listbox],[role=option],[role=menu],button') === null &&
          isShown(entry.body) &&
          !isAddressList(label(entry.body)),
      );
    return [...frames, ...named];
  });
}

/**
 * How clearly a body must be named to count by itself; 'content' and 'body' alone are named of
 * much.
 */
export const clearRanks = bodyNames.length - 2;
