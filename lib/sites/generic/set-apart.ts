import { isField } from '../node';
import { oneLine } from '../text';
import { follows, holds, isShown, within } from './tree';
import { roleOfHint } from './words';

/** One number among a few words, in whatever language: `+2`, `3 more`, `他 14 件`, `et 14 autres`. */
const counted = /^[^\p{Nd}@]{0,24}(\p{Nd}{1,4})[^\p{Nd}@]{0,24}$/u;
const allowed = /max|limit|höchst|up to|bis zu|jusqu|hasta|fino a|tot /iu;
/** 'More', said without a number. */
const more =
  /^(?:(?:show |see |view )?(?:all|more)|(?:alle|mehr|weitere)(?: anzeigen)?|(?:voir|afficher) (?:plus|tout)|ver (?:más|todos)|mostra (?:tutti|altri)|(?:alles|meer) (?:tonen|weergeven)|もっと見る|すべて表示|(?:查看|显示|顯示)?(?:更多|全部)|(?:แสดง|ดู)?(?:เพิ่มเติม|ทั้งหมด)|…|\.{3})$/iu;

/**
 * Whether a row keeps some of its people folded away: it counts others than those who are shown, or
 * says that there are more. Then nobody can tell who they are.
 */
export function isFolded(elements: readonly HTMLElement[], chips: readonly Element[]): boolean {
  return elements.some((element) => {
    if (chips.some((chip) => holds(chip, element))) return false;
    const text = oneLine(element.textContent ?? '');
    if (text === '' || text.length > 30) return false;
    if (/^\+\s?\p{Nd}+$/u.test(text)) return true;
    if (chips.length === 0) return false;
    const [, count] = counted.exec(text) ?? [];
    if (count !== undefined) return Number(count) !== chips.length && !allowed.test(text);
    return more.test(text) && !(element.localName === 'button' && /^(?:…|\.{3})$/u.test(text));
  });
}

/** Whether something in or at the end of a chip takes it away. */
export function isRemovable(chip: Element): boolean {
  const control =
    'button,a,[role=button],svg,i,img,[class*=remove i],[class*=delete i],[class*=close i]';
  const parts = within(chip, control).filter((part) => !part.outerHTML.includes('@'));
  return parts.length > 0 || /[×✕✖✗⨯]\s*$/u.test(chip.textContent ?? '');
}

/**
 * Whether an address stands after everything that is typed in, and cannot be taken away: no
 * recipient, but somebody whom the page suggests, or a remark.
 */
export function isBeside(chip: Element, row: Element | ShadowRoot, input: HTMLElement): boolean {
  if (isRemovable(chip) || input.contains(chip)) return false;
  const fields = [...row.querySelectorAll<HTMLElement>('input,textarea,[contenteditable=true]')];
  const typedIn = (fields.length > 0 ? fields : [input]).filter(
    (field) => field.getAttribute('type') !== 'hidden' && isShown(field),
  );
  return typedIn.length > 0 && typedIn.every((field) => follows(field, chip));
}

/** Whether everybody in these elements goes on with what is being typed: the page's suggestions. */
export function suggests(chips: readonly Element[], input: HTMLElement): boolean {
  const typed = isField(input) ? input.value.trim().toLocaleLowerCase('en') : '';
  return (
    typed !== '' &&
    chips.every((chip) => (chip.textContent ?? '').toLocaleLowerCase('en').includes(typed))
  );
}

const explained =
  'label,legend,a,button,[role=button],[role=status],[aria-live],[class*=placeholder i],[class*=hint i],[class*=help i],[class*=label i],[class*=error i],[class*=counter i]';
const nameLike = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$|^\p{Lo}{2,8}$/u;

/** Whether a text is like somebody's name and nothing else. */
export function isPersonName(text: string): boolean {
  return nameLike.test(text);
}

/**
 * Whether somebody seems to stand in a row before what is typed, by a text that is like a name, and
 * is neither a label nor a hint: then nobody can tell that the row is empty.
 */
export function mayHoldName(elements: readonly HTMLElement[], input: HTMLElement): boolean {
  return elements.some((element) => {
    if (element.childElementCount > 0 || !follows(element, input)) return false;
    const text = oneLine(element.textContent ?? '');
    return nameLike.test(text) && !isExplained(element, input) && roleOfHint(text) === null;
  });
}

/** Whether words are a label's or a hint's; of a label around the whole field, its first words are. */
function isExplained(element: HTMLElement, input: HTMLElement): boolean {
  const around = element.closest(explained);
  if (around === null || !around.contains(input)) return around !== null;
  const words = around.ownerDocument.createTreeWalker(around, 4);
  let first = words.nextNode();
  while (first !== null && oneLine(first.textContent ?? '') === '') first = words.nextNode();
  return first !== null && element.contains(first);
}
