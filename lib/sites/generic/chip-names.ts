import { isElement, isText } from '../node';
import { nameOf } from '../recipients';
import { oneLine } from '../text';

const addressLike = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+\.[^\s<>"'(),;:[\]]+/gu;

/** What takes a chip away, or opens it: its words are no name where the chip has others. */
const controls = 'button,a,[role=button],script,style,svg,[aria-hidden=true]';

function textsOf(chip: Element, skipped: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: Node) => {
    if (isText(node)) texts.push(oneLine(node.data));
    else if (isElement(node) && (node === chip || !node.matches(skipped))) {
      for (const child of node.childNodes) visit(child);
    }
  };
  visit(chip);
  return texts.filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/** What a chip shows besides its address: no crosses, no initials in a circle. */
export function shownName(chip: HTMLElement, address: string): string | null {
  const outside = textsOf(chip, controls);
  const texts = outside.length > 0 ? outside : textsOf(chip, 'button,script,style,svg');
  const names = texts
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
