import { isElement } from '@/lib/sites/node';
import { frameDocument } from '@/lib/sites/roots';

const most = 400; // lines: enough for any compose view, and quickly read
const deepest = 40;
/** What a report's reader needs no inner parts of. */
const closed = new Set(['svg', 'style', 'script', 'select']);

/** One element: its tag, and the names of its attributes without a word of what is in them. */
function line(element: Element, depth: number): string {
  const names = element
    .getAttributeNames()
    .filter((name) => /^[\w:.-]{1,40}$/.test(name))
    .toSorted()
    .slice(0, 12);
  const tag = /^[a-z][\w.-]{0,60}$/.test(element.localName) ? element.localName : 'unknown';
  return `${' '.repeat(Math.min(depth, deepest))}${tag}${names.length > 0 ? ` [${names.join(' ')}]` : ''}`;
}

/**
 * What an element is made of, as tags and attribute names, a line an element and nothing else: no
 * text, no value, no address. Neighbours that are alike are one line. For the report of a hook that
 * no longer holds.
 */
export function shapeOf(root: Element): string {
  const lines: string[] = [];
  const visit = (element: Element, depth: number): void => {
    if (lines.length >= most) return;
    lines.push(line(element, depth));
    const inner = frameDocument(element)?.body;
    if (inner) visit(inner, depth + 1);
    if (closed.has(element.localName)) return;
    const { children } = element;
    for (let at = 0; at < children.length; at++) {
      const child = children[at];
      if (!isElement(child)) continue;
      const from = lines.length;
      visit(child, depth + 1);
      fold(lines, from);
    }
  };
  visit(root, 0);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** Counts what was just written with its twin before it: `li [class] x3`. */
function fold(lines: string[], from: number): void {
  const written = lines.slice(from);
  const before = lines.slice(from - written.length, from);
  const [head = ''] = before;
  const bare = head.replace(/ x\d+$/, '');
  const same = [bare, ...before.slice(1)].join('\n') === written.join('\n');
  if (written.length === 0 || before.length !== written.length || !same) return;
  const count = Number(/ x(\d+)$/.exec(head)?.[1] ?? '1') + 1;
  lines.splice(from, written.length);
  lines[from - written.length] = `${bare} x${count}`;
}
