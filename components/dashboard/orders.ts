import type { Order } from './RowTable';

/** The orders of a column that is sorted by its own name, and turned round. */
export function turning(by: string): readonly Order[] {
  return rising(by, `${by}-last`);
}

/** The orders of a column of days that come, by name: the nearest first, and turned round. */
export function rising(nearest: string, farthest: string): readonly Order[] {
  return [
    { name: nearest, direction: 'ascending' },
    { name: farthest, direction: 'descending' },
  ];
}

/** The orders of a column of days that were: the newest first, and turned round. */
export const newestFirst: readonly Order[] = [
  { name: 'newest', direction: 'descending' },
  { name: 'oldest', direction: 'ascending' },
];
