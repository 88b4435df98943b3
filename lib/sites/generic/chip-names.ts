import { isElement, isText } from '../node';
import { nameOf } from '../recipients';
import { oneLine } from '../text';
import { innerNodes, isShown } from './tree';

const addressLike = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+\.[^\s<>"'(),;:[\]]+/gu;

/** Icons, some of which are written as words: `<mat-icon>cancel</mat-icon>`. */
const icons = 'script,style,svg,mat-icon,[class*=material-icons],[class*=material-symbols]';

/** What takes a chip away, or opens it: its words are no name where the chip has others. */
const controls = `button,a,[role=button],[aria-hidden=true],${icons}`;

function textsOf(chip: Element, skipped: string): readonly string[] {
  const texts: string[] = [];
  // A card that opens over the chip says more than the chip does; in a view put away nothing shows.
  const drawn = isElement(chip) && isShown(chip);
  const visit = (node: Node) => {
    if (isText(node)) texts.push(oneLine(node.data));
    else if (
      isElement(node) &&
      (node === chip || (!node.matches(skipped) && (!drawn || isShown(node))))
    ) {
      for (const child of innerNodes(node)) visit(child);
    }
  };
  visit(chip);
  return texts.filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/** Whether an element is, or holds, a control and no words of its own. */
export function isControlAlone(element: HTMLElement): boolean {
  const shown = element.matches('button,[role=button]') ? icons : controls;
  return textsOf(element, shown).length === 0;
}

/** Whether one or two letters are what another text of the chip begins with: `MV`, in a circle. */
function areInitials(text: string, others: readonly string[]): boolean {
  if (!/^(?:\p{Lu}{1,2}|\p{Lo}{1,2})$/u.test(text)) return false;
  const rest = others.filter((other) => other !== text && other.length > text.length);
  const words = rest.flatMap((other) => other.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const [first = ''] = text.toLowerCase();
  return words.some(
    (word) => word.startsWith(first) || (/\p{Lo}/u.test(text) && word.includes(text)),
  );
}

/** The words that a chip shows: no crosses, no icons, no initials in a circle. */
export function chipTexts(chip: HTMLElement): readonly string[] {
  const [texts = []] = [controls, `button,${icons}`, icons]
    .map((skipped) => textsOf(chip, skipped))
    .filter((found) => found.length > 0);
  return texts.filter((text) => !areInitials(text, texts));
}

/** What a chip shows besides its address. */
export function shownName(chip: HTMLElement, address: string): string | null {
  const names = chipTexts(chip)
    .map((text) =>
      text
        .replace(addressLike, '')
        .replace(/[<>()[\]"]/g, '')
        .trim(),
    )
    .map((text) =>
      text.replace(/^[<(,;\s]+|[>),;\s×✕✖✗⨯xX]*$/u, (match) => (/^[xX]$/.test(match) ? match : '')),
    )
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const long = names.filter((text) => text.length > 2);
  const [name] = long.length > 0 ? long : names;
  return name === undefined || /^x$/i.test(name) ? null : nameOf(name, address);
}
