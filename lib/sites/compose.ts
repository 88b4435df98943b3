import type { ComposeMode, DraftImage, Read, Recipient } from '@/lib/model/reading';

import { andThen, readable, unreadable } from './find';
import type { Marks } from './marks';
import { isField } from './node';
import { ownWords, ownWordsOf } from './own-words';
import type { OwnWords } from './own-words';
import type { ComposeContainer, ComposePlace, Editor, SendControl, SendWay, Sending } from './site';
import { showsStray } from './strays';
import { oneLine } from './text';

/** What an adapter of a webmail finds in one compose view; each part is looked up anew at each call. */
export interface MailCompose {
  readonly root: Element;
  readonly anchor?: Element;
  readonly container: ComposeContainer;
  readonly certainty?: ComposePlace['certainty'];
  readonly marks?: Marks;
  /**
   * Whether the root holds the compose view and nothing else, so that an address in it is a
   * recipient's or the sender's.
   */
  readonly isWhole?: boolean;
  recipients(): Read<readonly Recipient[]>;
  subject(): Read<string | null>;
  /** The text area or editable element that the text is written in. */
  editor(): Read<HTMLElement>;
  sending(): Sending;
  from(): string | null;
  /** How the message came about, where the page says; else the quotation tells. */
  mode?(): ComposeMode | null;
}

/** Prefixes that mail programs put before the subject of a forwarded message, in many languages. */
const forwarded =
  /^\s*(?:\[?(?:fwd?|wg|tr|rv|i|doorst|doorg|fs|vb|vs|enc|pd|vl|trs|továbbítás|преп|переслано|πρθ|転送|转发|轉寄|전달|ส่งต่อ|chuyển tiếp|İlt|пересл|הועבר|إعادة توجيه)\s*[:\uff1a]|\[(?:fwd?|wg|tr|rv|転送|转发|轉寄|전달)\])/i;

/** In Finnish an answer begins with what is put before a forwarded message in Danish. */
const answered = /^\s*vs\s*:/i;

/** Whether a subject says that the message is passed on. */
function isForward(subject: Read<string | null>, root: Element): boolean {
  const text = subject.ok ? (subject.value ?? '') : '';
  const finnish = root.closest('[lang]')?.getAttribute('lang')?.startsWith('fi') === true;
  return forwarded.test(text) && !(finnish && answered.test(text));
}

/** Whether a message hangs on the view as a file: passed on whole. */
function bearsMessage(root: Element, editor: Read<HTMLElement>): boolean {
  const own = editor.ok ? editor.value : null;
  return [...root.querySelectorAll('a,li,span,div,td,label,p')].some(
    (element) =>
      element.childElementCount === 0 &&
      own?.contains(element) !== true &&
      /\S\.(?:eml|msg)\b/i.test(element.textContent),
  );
}

function words(editor: HTMLElement, marks: Marks | undefined): OwnWords {
  return isField(editor) ? ownWordsOf(editor.value) : ownWords(editor, marks);
}

function place(editor: HTMLElement, marks: Marks | undefined): Editor {
  if (isField(editor)) return { element: editor, before: null, end: ownWordsOf(editor.value).end };
  return { element: editor, before: ownWords(editor, marks).before, end: null };
}

function size(image: HTMLImageElement, name: 'width' | 'height'): number | null {
  const written = Number.parseFloat(image.getAttribute(name) ?? image.style[name]);
  if (Number.isFinite(written)) return written;
  return image.complete && image.naturalWidth > 0 ? image[name] : null;
}

function hostOf(image: HTMLImageElement): string | null {
  const source = image.getAttribute('src') ?? '';
  if (!/^(?:https?:)?\/\//i.test(source)) return null;
  return /^(?:https?:)?\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(source)?.[1]?.toLowerCase() ?? null;
}

/** The images in a draft; what is quoted is somebody else's. */
function imagesOf(editor: HTMLElement): readonly DraftImage[] {
  const images = [...editor.querySelectorAll<HTMLImageElement>('img')];
  return images
    .filter((image) => image.closest('blockquote,.gmail_quote,.yahoo_quoted') === null)
    .map((image) => ({
      host: hostOf(image),
      width: size(image, 'width'),
      height: size(image, 'height'),
    }));
}

function modeOf(
  compose: MailCompose,
  subject: Read<string | null>,
  editor: Read<HTMLElement>,
  quoted: boolean,
): ComposeMode {
  const said = compose.mode?.() ?? null;
  const forward = isForward(subject, compose.root);
  if (said !== null && said !== 'new') return said === 'reply' && forward ? 'forward' : said;
  if (!quoted) return forward && bearsMessage(compose.root, editor) ? 'forward' : 'new';
  return forward ? 'forward' : 'reply';
}

/** The recipients, unless the view shows an address besides that no row accounts for. */
function allRecipients(
  compose: MailCompose,
  editor: Read<HTMLElement>,
): Read<readonly Recipient[]> {
  const read = compose.recipients();
  if (!read.ok || compose.isWhole !== true) return read;
  const from = compose.from();
  const known = new Set(
    read.value.flatMap(({ identifier, typed }) => [identifier?.value ?? '', typed ?? '']),
  );
  if (from !== null) known.add(from);
  const skip = editor.ok ? [editor.value] : [];
  return showsStray(compose.root, skip, known) ? unreadable('all recipients') : read;
}

/** A compose view of a webmail as a place that can be annotated and held. */
export function composePlace(compose: MailCompose): ComposePlace {
  return {
    view: 'compose',
    root: compose.root,
    anchor: compose.anchor ?? compose.root,
    container: compose.container,
    certainty: compose.certainty ?? 'sure',
    read() {
      const editor = compose.editor();
      const said = andThen(editor, (element) => words(element, compose.marks));
      const subject = andThen(compose.subject(), (text) => text && oneLine(text));
      return {
        kind: 'email',
        channel: 'email',
        mode: modeOf(compose, subject, editor, said.ok && said.value.quoted),
        recipients: allRecipients(compose, editor),
        subject,
        text: andThen(said, ({ text }) => text),
        signature: said.ok ? said.value.signature : '',
        images: editor.ok ? imagesOf(editor.value) : [],
        from: compose.from(),
        maxLength: null,
      };
    },
    editor: () => andThen(compose.editor(), (element) => place(element, compose.marks)),
    sending: () => compose.sending(),
  };
}

/** Controls that send, with the key that nearly every webmail sends with as well. */
export function sendingBy(
  controls: readonly (readonly [SendWay, readonly Element[]])[],
  missing: string,
): Sending {
  const found = controls.flatMap(([way, elements]) =>
    elements.map((element): SendControl => ({ way, element })),
  );
  return {
    controls: found,
    shortcuts: [{ way: 'shortcut', key: 'Enter', modifier: 'mod' }],
    missing: found.some(({ way }) => way === 'click') ? [] : [missing],
  };
}

/** A field's text as the person sees it now: its property, or the text of an editable element. */
export function valueOf(element: Element): string {
  return isField(element) ? element.value : (element.textContent ?? '');
}

/** A subject field's text. */
export function subjectOf(field: Read<HTMLElement>): Read<string | null> {
  return field.ok ? readable(valueOf(field.value)) : field;
}
