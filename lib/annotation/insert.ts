import type { Editor } from '@/lib/sites/site';

import { beforeClosing, isTextArea } from './own-end';

/** A part of a sentence that leads somewhere, where the editor can hold a link. */
export interface SentenceLink {
  readonly text: string;
  readonly href: string;
}

/**
 * Writes a sentence into a draft as a paragraph of its own, after the person's own words and before
 * their closing, signature and quotation, through the editor's own input path, so that the site
 * sees ordinary input and its undo takes it back in one step (row D2).
 *
 * @returns Whether the sentence stands in the editor afterwards.
 */
export function insertParagraph(
  editor: Editor,
  sentence: string,
  link: SentenceLink | null = null,
): boolean {
  const { element, before, end } = beforeClosing(editor);
  return isTextArea(element)
    ? insertInTextArea(element, end, sentence)
    : insertInRichText(element, before, sentence, link);
}

function insertInTextArea(
  area: HTMLTextAreaElement,
  end: number | null,
  sentence: string,
): boolean {
  const own = area.value.slice(0, end ?? area.value.length).trimEnd();
  const rest = area.value.slice(own.length);
  const text = own ? `\n\n${sentence}` : sentence;
  const tail = rest.trim() && !/^\s*\n\s*\n/u.test(rest) ? '\n\n' : '';
  area.focus();
  area.setSelectionRange(own.length, own.length);
  // Deprecated, and still the only way in that keeps the undo history of a text area.
  if (!area.ownerDocument.execCommand('insertText', false, text + tail)) {
    area.setRangeText(text + tail, own.length, own.length, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return area.value.includes(sentence);
}

function insertInRichText(
  element: HTMLElement,
  before: Node | null,
  sentence: string,
  link: SentenceLink | null,
): boolean {
  const page = element.ownerDocument;
  const view = page.defaultView;
  const selection = view?.getSelection();
  if (!view || !selection) return false;
  view.focus();
  element.focus();
  const last = lastOwnBlock(element, before);
  const blank = last ? null : firstBlank(element, before);
  const html = paragraphHtml(sentenceHtml(sentence, link), last, before !== null);
  const write = (range: Range, markup: string) => {
    selection.removeAllRanges();
    selection.addRange(range);
    return tryCommand(page, 'insertHTML', markup) && holdsSentence(element, sentence);
  };
  const rewrite = (range: () => Range, markup = html) => {
    tryCommand(page, 'undo', '');
    return write(range(), markup);
  };
  let written = write(beginning(element, last ?? blank, before), html);
  // Firefox puts blocks into the block that the caret is in; behind it they stand beside it.
  if (written && last && isNested(last, sentence)) written = rewrite(() => behind(last));
  // It leaves the blank line that the caret was in; chosen as a whole, it is replaced.
  const stays = written && blank !== null && isLeft(blank);
  if (stays) written = rewrite(() => whole(blank));
  // It also ends the last of the blocks with a break of its own.
  if (written && isDoubled(element, sentence)) {
    const again = () => (stays ? whole(blank) : beginning(element, blank, before));
    written = rewrite(again, html.replace('<br>', ''));
  }
  // Chromium joins a single <p> to the paragraph that the caret is in; Firefox keeps it apart.
  const joined = written && last?.nodeName === 'P' && !standsAlone(element, sentence);
  if (joined) tryCommand(page, 'undo', '');
  if (joined || !written) {
    if (last) {
      tryCommand(page, 'insertParagraph', '');
      if (last.nodeName !== 'P') tryCommand(page, 'insertParagraph', '');
    }
    if (link) tryCommand(page, 'insertHTML', sentenceHtml(sentence, link));
    if (!holdsSentence(element, sentence)) tryCommand(page, 'insertText', sentence);
  }
  return holdsSentence(element, sentence);
}

/** Where a new paragraph begins: at the end of what was written, or in what is blank. */
function beginning(element: HTMLElement, last: Node | null, before: Node | null): Range {
  const range = element.ownerDocument.createRange();
  if (!last && before && element.contains(before)) {
    range.setStartBefore(before);
  } else {
    range.selectNodeContents(last ?? element);
  }
  range.collapse(false);
  return range;
}

function whole(blank: Node): Range {
  const range = (blank.ownerDocument ?? document).createRange();
  range.selectNode(blank);
  return range;
}

/** Whether the blank line that was to be filled is still there, beside or around the sentence. */
function isLeft(blank: Node): boolean {
  return blank.isConnected && (blank.nodeName === 'BR' || blank.lastChild?.nodeName === 'BR');
}

function behind(last: Node): Range {
  const range = (last.ownerDocument ?? document).createRange();
  range.setStartAfter(last);
  range.collapse(true);
  return range;
}

/** Whether a block that was written before holds the sentence in a block of its own. */
function isNested(last: Node, sentence: string): boolean {
  return last.nodeName !== 'P' && plain(last.textContent ?? '').includes(plain(sentence));
}

/** Whether the blank line behind the sentence has become two. */
function isDoubled(element: HTMLElement, sentence: string): boolean {
  return [...element.querySelectorAll('div + div')].some(
    (block) =>
      block.innerHTML === '<br><br>' &&
      plain(block.previousElementSibling?.textContent ?? '').trim() === plain(sentence).trim(),
  );
}

function tryCommand(page: Document, command: string, value: string): boolean {
  try {
    return page.execCommand(command, false, value);
  } catch (error) {
    // A page that enforces Trusted Types refuses HTML; plain text is tried next.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ');

function holdsSentence(element: HTMLElement, sentence: string): boolean {
  return plain(element.textContent ?? '').includes(plain(sentence));
}

function standsAlone(element: HTMLElement, sentence: string): boolean {
  return [...element.querySelectorAll('p')].some(
    (paragraph) => plain(paragraph.textContent).trim() === plain(sentence).trim(),
  );
}

/**
 * Markup in the editor's own manner: paragraphs where it writes paragraphs, lines and a blank one
 * where it writes lines.
 */
function paragraphHtml(text: string, last: Node | null, followed: boolean): string {
  if (last?.nodeName === 'P') return `<p>${text}</p>`;
  if (last) return `<div><br></div><div>${text}</div>`;
  return followed ? `<div>${text}</div><div><br></div>` : `<div>${text}</div>`;
}

function sentenceHtml(sentence: string, link: SentenceLink | null): string {
  const text = escapeHtml(sentence);
  if (!link) return text;
  const anchor = `<a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a>`;
  return text.replace(escapeHtml(link.text), () => anchor);
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const blocks = new Set(['P', 'DIV', 'LI', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'TD', 'SECTION']);

/** The last block (or text) of the person's own words that is not empty, or null. */
function lastOwnBlock(element: HTMLElement, before: Node | null): Node | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isPast =
      before &&
      (before.contains(node) ||
        before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (isPast) break;
    if (node.textContent?.replaceAll(/[\s\u200B\uFEFF]+/gu, '')) last = node;
  }
  if (!last) return null;
  for (let up: Node | null = last; up && up !== element; up = up.parentNode) {
    if (blocks.has(up.nodeName) && !(before && up.contains(before))) return up;
  }
  return last;
}

/** What an editor without a word begins with: an empty block, or a line break. */
function firstBlank(element: HTMLElement, before: Node | null): Node | null {
  const first = element.firstChild;
  if (!first || (before && (first === before || first.contains(before)))) return null;
  return blocks.has(first.nodeName) || first.nodeName === 'BR' ? first : null;
}
