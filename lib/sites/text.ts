import { isElement, isText } from './node';

/**
 * Marks that steer or hide: bidirectional controls, zero-width spaces and joiners of words, soft
 * hyphens.
 */
const invisible =
  /[\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Every space that is not the plain one, and the tab. */
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** One line as people see it: plain spaces, nothing invisible, no space at its ends. */
export function oneLine(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** A line of plain text with its own spacing kept at the front; for text areas and `pre`. */
function plainLine(text: string): string {
  return text.replace(invisible, '').replace(spaces, ' ').trimEnd();
}

/** A whole text in one form: lines parted by `\n`, paragraphs by one blank line, no spaces at ends. */
export function tidy(text: string): string {
  const lines = text.replace(/\r\n?|\u2028|\u2029/g, '\n').split('\n');
  return lines
    .map(plainLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A line of a rendered text, and where it stands. */
export interface Line {
  readonly text: string;
  /** The first node of the line. */
  readonly node: Node;
  /** Whether a paragraph ends before it, so that a blank line stands between. */
  readonly gap: boolean;
  /** What the element it stands in was named by the caller, or null. */
  readonly mark: Mark | null;
}

/** An element's meaning to the reader of a text, and the element that gave it. */
export interface Mark {
  readonly kind: string;
  readonly node: Node;
}

/** Elements without any text of their own for a reader. */
const silent = new Set(
  'script style template noscript head title meta link select option datalist textarea input button img svg video audio canvas object iframe'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

function isHidden(element: HTMLElement): boolean {
  return element.hasAttribute('hidden') || element.style?.display === 'none';
}

function keepsSpacing(text: Text): boolean {
  const parent = text.parentElement;
  const space = parent && text.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace;
  if (typeof space === 'string') return space.startsWith('pre');
  return parent?.closest('pre') != null; // a document that is not shown has no styles
}

/** Collects the lines of a tree the way `innerText` would, without asking for layout. */
class Renderer {
  readonly lines: Line[] = [];
  #text = '';
  #node: Node | null = null;
  #mark: Mark | null = null;
  #gap = false;
  /** Whether a space stands in the line that is drawn even where it stands alone. */
  #held = false;

  constructor(private readonly nameOf: (node: Element | Text) => Mark | null) {}

  #end(node: Node, always: boolean, mark: Mark | null): void {
    const text = plainLine(this.#text);
    if (always || this.#held || text !== '') {
      const line = { text, node: this.#node ?? node, gap: this.#gap, mark: this.#mark ?? mark };
      this.lines.push(line);
      this.#gap = false;
    }
    this.#text = '';
    this.#node = null;
    this.#mark = null;
    this.#held = false;
  }

  #write(node: Text, mark: Mark | null): void {
    const raw = node.data.replace(invisible, '').replace(spaces, (c) => (c === '\t' ? c : ' '));
    const kept = raw.includes('\n') && keepsSpacing(node);
    if (node.data.includes('\u00a0')) this.#held = true;
    const [first = '', ...rest] = kept ? raw.split('\n') : [raw.replace(/[ \t\r\n\f]+/g, ' ')];
    this.#add(first, node, mark);
    for (const part of rest) {
      this.#end(node, true, mark);
      this.#add(part, node, mark, true);
    }
  }

  #add(part: string, node: Node, mark: Mark | null, kept = false): void {
    const loose = !kept && (this.#text === '' || this.#text.endsWith(' '));
    const joined = loose ? part.trimStart() : part;
    if (joined !== '' && this.#node === null) {
      this.#node = node;
      this.#mark = mark;
    }
    this.#text += joined;
  }

  walk(node: Node, mark: Mark | null): void {
    if (isText(node)) return this.#write(node, this.nameOf(node) ?? mark);
    if (!isElement(node)) return undefined;
    const element = node;
    const name = element.localName;
    if (name === 'br') return this.#end(element, true, mark);
    if (silent.has(name) || isHidden(element)) return undefined;
    // Three dots that fold a quotation away are nobody's words.
    if (name === 'summary' && !/[\p{L}\p{N}]/u.test(element.textContent)) return undefined;
    const own = this.nameOf(element) ?? mark;
    const block = blocks.has(name) || own !== mark;
    if (block) this.#end(element, false, mark);
    if (name === 'p') this.#gap = true;
    for (const child of element.childNodes) this.walk(child, own);
    if (block) this.#end(element, false, own);
    if (name === 'td' || name === 'th') this.#text += this.#text === '' ? '' : ' ';
    if (name === 'p') this.#gap = true;
    return undefined;
  }

  finish(node: Node): readonly Line[] {
    this.#end(node, false, null);
    return this.lines;
  }
}

/**
 * The lines of what an element holds, as `innerText` would part them: also where nothing is drawn
 * (a minimised compose view). `nameOf` may give nodes a meaning, which their lines carry.
 */
export function linesOf(
  root: Element,
  nameOf: (node: Element | Text) => Mark | null = () => null,
): readonly Line[] {
  const renderer = new Renderer(nameOf);
  for (const child of root.childNodes) renderer.walk(child, null);
  return renderer.finish(root);
}

/** Lines as one text, paragraphs parted by a blank line. */
export function textOf(lines: readonly Pick<Line, 'text' | 'gap'>[]): string {
  return tidy(lines.map(({ text, gap }) => (gap ? `\n${text}` : text)).join('\n'));
}

/** What an element says to a reader, in one form; for names use {@link oneLine} on it. */
export function plainText(element: Element): string {
  return textOf(linesOf(element));
}

/** What an element says, on one line. */
export function label(element: Element): string {
  return oneLine(plainText(element));
}
