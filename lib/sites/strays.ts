import { parseEmail } from '@/lib/model/identifier';

import { isElement, isText } from './node';

const addressLike = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+\.[^\s<>"'(),;:[\]]+/gu;
const holders = [
  'title',
  'aria-label',
  'email',
  'data-email',
  'data-hovercard-id',
  'data-tooltip',
  'data-value',
];
/** Where an address that stands in a compose view is no recipient, or is read as a value. */
const elsewhere =
  'select,option,datalist,textarea,input,script,style,template,iframe,[hidden],[role=menu],[role=tooltip]';

function isDrawn(element: HTMLElement): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

/**
 * Whether a compose view shows an address that nobody read: then a row of recipients has changed,
 * and what was read of the others is not all. `known` holds the addresses that were read; `skip`
 * the editor and other parts that are no header.
 */
export function showsStray(
  root: Element,
  skip: readonly Element[],
  known: ReadonlySet<string>,
): boolean {
  const isNew = (text: string) =>
    (text.includes('@') ? (text.match(addressLike) ?? []) : []).some((found) => {
      const address = parseEmail(found.replace(/\.$/, ''))?.value;
      return address !== undefined && !known.has(address);
    });
  const visit = (element: HTMLElement): boolean => {
    if (skip.includes(element) || element.matches(elsewhere)) return false;
    const own = [...element.childNodes].filter(isText).map(({ data }) => data);
    const held = holders.map((holder) => element.getAttribute(holder) ?? '');
    if ([...own, ...held].some(isNew)) return isDrawn(element);
    return [...element.children].some((child) => isElement(child) && visit(child));
  };
  return isElement(root) && visit(root);
}
