import type { Read, Recipient } from '@/lib/model/reading';

import { readable, unreadable } from './find';
import { isText } from './node';
import { distinct } from './recipients';

/** Something in a page that looks like an address; only for noticing that one was missed. */
const addressLike = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+\.[^\s<>"'(),;:]{2,}/g;

/** The texts of a tree, parted by spaces: neighbouring elements do not run into one another. */
function textsOf(node: Node): string {
  if (isText(node)) return node.data;
  return [...node.childNodes].map(textsOf).join(' ');
}

/**
 * Whether a row shows an address that was not read: then its chips have changed, and what was read
 * of them cannot be relied on.
 */
function showsMore(row: Element, read: readonly Recipient[]): boolean {
  const known = read.map(({ identifier, typed }) => `${identifier?.value ?? ''} ${typed ?? ''}`);
  const shown = textsOf(row).toLowerCase().match(addressLike) ?? [];
  return shown.some((address) => !known.some((text) => text.toLowerCase().includes(address)));
}

/** One row of recipients: where it is, and who was read in it. */
export interface Row {
  readonly element: Element;
  readonly recipients: readonly Recipient[];
}

/**
 * The recipients of all rows; unreadable by `area` where there is no row at all, and by `chip`
 * where a row shows somebody who was not read.
 */
export function recipientsOf(
  rows: readonly Row[],
  area: string,
  chip: string,
): Read<readonly Recipient[]> {
  if (rows.length === 0) return unreadable(area);
  if (rows.some(({ element, recipients }) => showsMore(element, recipients)))
    return unreadable(chip);
  return readable(distinct(rows.flatMap(({ recipients }) => recipients)));
}

/**
 * The largest element around an input that holds none of the others: one field's row, whatever
 * elements the site builds it of.
 */
export function rowAround(input: Element, others: readonly Element[], root: Element): Element {
  let row = input;
  while (row.parentElement !== null && row.parentElement !== root) {
    const parent = row.parentElement;
    if (others.some((other) => other !== input && parent.contains(other))) break;
    row = parent;
  }
  return row;
}
