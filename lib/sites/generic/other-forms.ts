import { isElement, isField } from '../node';
import { oneLine } from '../text';
import { tokens } from './naming';
import type { TextField } from './text-fields';
import { ancestry, follows, isShown } from './tree';

const searches = new Set('search filter suche recherche buscar busqueda ricerca zoeken'.split(' '));

const typedIn = 'input:not([type=hidden]),textarea,select';

/** Whether a field stands in a form that looks for messages: below `root`, which the text shares. */
export function isSearch({ line }: TextField, root: Element): boolean {
  const within = line.slice(0, Math.max(line.indexOf(root), 0));
  return within.some(
    (element) =>
      element.matches('search,[role=search]') ||
      (!element.matches('input,textarea,select') &&
        element.querySelectorAll(typedIn).length > 1 && // else a field of its own looks up people
        [element.id, ...element.classList].flatMap(tokens).some((word) => searches.has(word))),
  );
}

const asked =
  'input:not([type]),input[type=text],input[type=tel],input[type=number],input[type=url],input[type=date],input[type=time],input[type=datetime-local]';
const widgets =
  '[role=combobox],[role=toolbar] *,[class*=toolbar i] *,[readonly],[aria-hidden=true]';

function isLabelled(input: HTMLElement): boolean {
  const own = ['aria-label', 'aria-labelledby', 'placeholder'].some((name) =>
    input.hasAttribute(name),
  );
  const tied = isField(input) && (input.labels?.length ?? 0) > 0;
  const cell = input.closest('td')?.previousElementSibling;
  return own || tied || (isElement(cell) && /\p{L}/u.test(oneLine(cell.textContent)));
}

/**
 * Whether a form asks for more than a message needs, between whom it is for and its text: a place
 * and an hour, an account and an amount. One such field may be a webmail's own (a tag, a delay).
 */
export function asksMore(root: Element, editor: Element, known: readonly TextField[]): boolean {
  const [first] = known.map(({ element }) => element);
  const rows = known.map((field) => field.row());
  const others = [...root.querySelectorAll<HTMLElement>(asked)].filter(
    (input) =>
      !input.matches(widgets) &&
      !known.some(({ element }) => element === input) &&
      !rows.some((row) => row.contains(input)) &&
      first !== undefined &&
      follows(first, input) &&
      follows(input, editor) &&
      isShown(input) &&
      isLabelled(input) &&
      ancestry(input).includes(root),
  );
  return others.length > 1;
}
