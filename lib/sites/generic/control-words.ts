import { oneLine } from '../text';

/** What is written between the tags of a component and shown in its button. */
function slotted(control: Element): string {
  const slots = [...control.querySelectorAll('slot')];
  const nodes = slots.flatMap((slot) => slot.assignedNodes({ flatten: true }));
  return nodes.map(({ textContent }) => textContent ?? '').join(' ');
}

/** What a control says besides its icons, some of which are written as words. */
function withoutIcons(control: Element): string {
  const walker = control.ownerDocument.createTreeWalker(control, 4);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const icon = node.parentElement?.closest(iconLike) ?? null;
    if (icon === null || icon.contains(control)) texts.push(node.textContent ?? '');
  }
  return texts.join('');
}

const iconLike = 'i,svg,mat-icon,[class*=icon i],[class*=material-symbols]';

/** Where pages keep what a control shows when it is pointed at. */
const hints = [
  'aria-label',
  'title',
  'data-tooltip',
  'data-title',
  'data-original-title',
  'mattooltip',
];

/** What is said in place of the pictures that a control is made of. */
function pictured(control: Element): readonly string[] {
  const images = [control, ...control.querySelectorAll('img')];
  return images.map((image) => image.getAttribute('alt') ?? '');
}

/** A control's words and names, for telling whether it sends. */
export function wordsOn(control: Element): readonly string[] {
  const value = control.localName === 'input' ? control.getAttribute('value') : null;
  const texts = [
    control.textContent,
    withoutIcons(control),
    slotted(control),
    value,
    ...pictured(control),
    ...hints.map((hint) => control.getAttribute(hint)),
  ];
  return texts.map((text) => oneLine(text ?? '')).filter((text) => text !== '');
}
