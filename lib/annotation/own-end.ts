import { findClosing } from '@/lib/language/closing';
import type { Editor } from '@/lib/sites/site';

/**
 * The editor with the end of the person's own text where a sentence belongs: in front of the
 * closing that they typed themselves ("Best regards", and the name), if they did. A closing that
 * does not begin a block of its own stays where it is, for a block cannot be put into the middle of
 * another one.
 */
export function beforeClosing(editor: Editor): Editor {
  const { element, end } = editor;
  if (isTextArea(element)) {
    const own = element.value.slice(0, end ?? undefined);
    const lines = own.split('\n');
    const closing = findClosing(lines);
    return closing === null
      ? editor
      : { ...editor, end: lines.slice(0, closing).join('\n').length + 1 };
  }
  const lines = linesOf(editor);
  const closing = findClosing(lines.map(({ text }) => text));
  const block = closing === null ? null : (lines[closing]?.block ?? null);
  return block ? { ...editor, before: block } : editor;
}

/** Elements of a frame are instances of that frame's classes, so `instanceof` would not do. */
export function isTextArea(element: HTMLElement): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

/** A line that the person wrote, with the block it begins, if it begins one. */
interface Line {
  readonly text: string;
  readonly block: Element | null;
}

const blocks = 'p,div,li,blockquote,pre,h1,h2,h3,h4,td,section';

/** The person's own lines, as far as the signature or quotation. */
function linesOf({ element, before }: Editor): Line[] {
  const lines: { text: string; block: Element | null }[] = [];
  const page = element.ownerDocument;
  const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let last: Element | null = null;
  let broken = true;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (before && (node === before || isBehind(node, before))) break;
    if (node.nodeName === 'BR') broken = true;
    const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
    if (text.replaceAll(/[\s\u200B\uFEFF]+/gu, '') === '') continue;
    const block = node.parentElement?.closest(blocks) ?? null;
    const own = block !== element && element.contains(block) ? block : null;
    const known = lines.at(-1);
    if (known && !broken && own === last) known.text += text;
    else lines.push({ text, block: own && begins(own, node) ? own : null });
    last = own;
    broken = false;
  }
  return lines;
}

function isBehind(node: Node, before: Node): boolean {
  const place = before.compareDocumentPosition(node);
  return (place & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
}

/** Whether nothing but space stands in the block before this text. */
function begins(block: Element, text: Node): boolean {
  const range = block.ownerDocument.createRange();
  range.setStart(block, 0);
  range.setEndBefore(text);
  return range.toString().trim() === '';
}
