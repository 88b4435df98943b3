import { attributionEnds, headerBlock, isDivider, isFooter, isMachineMade } from './attribution';
import { everywhere } from './marks';
import type { Marks } from './marks';
import { isElement, isText } from './node';
import { linesOf, textOf, tidy } from './text';
import type { Line, Mark } from './text';

/** What a line belongs to. */
export type Part = 'own' | 'quotation' | 'signature';

/**
 * A quotation that is drawn as a mere indent is the writer's own (Gmail's and Outlook's indent
 * button).
 */
function isIndent(element: Element): boolean {
  if (element.localName !== 'blockquote' || element.getAttribute('type') === 'cite') return false;
  return /border(?:-left)?(?:-width|-style)?:\s*(?:none|0)/i.test(
    element.getAttribute('style') ?? '',
  );
}

const isBar =
  /border-(?:left|right|inline-start)(?:-width)?:\s*(?:[1-9]|0?\.[1-9]|solid|thin|medium)/i;

/** What folds a quotation away: its words are the mail program's. */
function foldsQuotation(element: Element, quotation: string): boolean {
  return element.localName === 'summary' && element.parentElement?.querySelector(quotation) != null;
}

function namer(marks: Marks): (node: Node) => Mark | null {
  const signature = [...marks.signature, ...everywhere.signature].join(',');
  const quotation = [...marks.quotation, ...everywhere.quotation].join(',');
  const rest = [...marks.rest, ...everywhere.rest].join(',');
  let after: Node | null = null;
  return (element) => {
    if (marks.skip?.(element) === true) return { kind: 'none', node: element };
    if (after !== null) return { kind: 'quotation', node: after };
    if (!isElement(element)) return null;
    if (element.matches(rest)) {
      after = element;
      return { kind: 'quotation', node: element };
    }
    if (element.matches(signature)) return { kind: 'signature', node: element };
    if (foldsQuotation(element, quotation)) return { kind: 'quotation', node: element };
    if (element.matches(quotation)) {
      return isIndent(element) ? null : { kind: 'quotation', node: element };
    }
    const bar = isBar.test(element.getAttribute('style') ?? '');
    return bar && element.closest(quotation) === null ? { kind: 'barred', node: element } : null;
  };
}

/** A line as the sorting sees it. */
export interface Sortable {
  readonly text: string;
  readonly part: Part;
  /** Whether a paragraph ends before it. */
  readonly gap?: boolean;
  /** Whether it stands beside a bar: a quotation, if an attribution stands above it. */
  readonly barred?: boolean;
}

/**
 * Which part each line belongs to. What elements did not tell, the text does: `> ` lines, the `-- `
 * delimiter (RFC 3676 §4.3), 'On … wrote:' before a quotation, and header blocks.
 */
function partsOf(lines: readonly Sortable[]): readonly Part[] {
  const parts: Part[] = [];
  let running: Part = 'own';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.part !== 'own') {
      if (line.part === 'quotation') running = 'own';
      parts[at] = line.part;
      continue;
    }
    if (line.text.startsWith('>') || (line.barred === true && isAttributed(lines, parts, at))) {
      running = 'own';
      parts[at] = 'quotation';
    } else if (isDivider(lines, at) || headerBlock(lines, at)) {
      while (at < lines.length) parts[at++] = 'quotation';
    } else {
      const ends = attributionEnds(lines, at);
      if (ends !== null) {
        const unmarked = !isFollowed(lines, ends) && isMachineMade(lines, at, ends);
        const last = unmarked ? lines.length - 1 : ends;
        while (at <= last) parts[at++] = 'quotation';
        at--;
        running = 'own';
      } else {
        if (line.text.trim() === '--' || isFooter(lines, at)) running = 'signature';
        parts[at] = running;
      }
    }
  }
  return parts;
}

/** Whether a quotation stands right above a line. */
function isAttributed(lines: readonly Sortable[], parts: readonly Part[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && lines[above]?.text.trim() === '') above--;
  return parts[above] === 'quotation';
}

/** Whether anything below is told to be a quotation by itself. */
function isFollowed(lines: readonly Sortable[], end: number): boolean {
  return lines
    .slice(end + 1)
    .some(
      ({ part, text, barred }) => part === 'quotation' || barred === true || text.startsWith('>'),
    );
}

/** A person's own words in an editor or a message. */
export interface OwnWords {
  readonly text: string;
  readonly signature: string;
  /** Whether something is quoted. */
  readonly quoted: boolean;
}

/**
 * The index of the line before which one more paragraph of one's own belongs: after the last of
 * one's own lines, or where these would stand. May be the number of lines.
 */
function placeOf(lines: readonly Sortable[], parts: readonly Part[]): number {
  const last = lines.findLastIndex(({ text }, at) => parts[at] === 'own' && text.trim() !== '');
  if (last >= 0) return last + 1;
  const blank = parts.findLastIndex((part) => part === 'own');
  const first = parts.findIndex((part) => part !== 'own');
  // Only blank lines: under the quotation where the answer is meant to stand there, else on top.
  if (first > 0 || blank < 0) return Math.max(first, 0);
  return blank + 1;
}

/** The highest element below the editor that begins with this node: a whole line, not a part of one. */
function lineStart(node: Node, editor: Element): Node {
  let start = node;
  for (
    let parent = start.parentNode;
    parent !== null && parent !== editor;
    parent = start.parentNode
  ) {
    let before = start.previousSibling;
    while (isText(before) && before.data.trim() === '') before = before.previousSibling;
    if (before !== null) break;
    start = parent;
  }
  return start;
}

function kindOf({ mark }: Line): Part {
  return mark?.kind === 'signature' || mark?.kind === 'quotation' ? mark.kind : 'own';
}

const none: Marks = { signature: [], quotation: [], rest: [] };

/**
 * The person's own words in an editable element or a shown message; `before` is the node that a new
 * last paragraph of their own belongs before (signature, quotation), or null for the end.
 */
export function ownWords(
  root: Element,
  marks: Marks = none,
): OwnWords & { readonly before: Node | null } {
  const lines = linesOf(root, namer(marks)).filter(({ mark }) => mark?.kind !== 'none');
  const sortable = lines.map((line) => ({
    text: line.text,
    part: kindOf(line),
    gap: line.gap,
    barred: line.mark?.kind === 'barred',
  }));
  const parts = partsOf(sortable);
  const next = lines[placeOf(sortable, parts)];
  const before = next && (next.mark?.node ?? lineStart(next.node, root));
  return {
    text: textOf(lines.filter((_, at) => parts[at] === 'own')),
    signature: textOf(lines.filter((_, at) => parts[at] === 'signature')),
    quoted: parts.includes('quotation'),
    before: before ?? null,
  };
}

/**
 * The person's own words in a text area's value; `end` is the place in the value where the last of
 * them ends.
 */
export function ownWordsOf(value: string): OwnWords & { readonly end: number } {
  const raw = value.split('\n');
  const sortable = raw.map((line) => ({ text: tidy(line), part: 'own' as const }));
  const parts = partsOf(sortable);
  const place = placeOf(sortable, parts);
  const of = (part: Part) => tidy(raw.filter((_, at) => parts[at] === part).join('\n'));
  const end = raw.slice(0, place).join('\n').length;
  return {
    text: of('own'),
    signature: of('signature'),
    quoted: parts.includes('quotation'),
    end: Math.min(end, value.length),
  };
}
