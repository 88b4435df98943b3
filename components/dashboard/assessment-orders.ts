import type { Order } from './RowTable';

/** Orders by name. */
export const byTitle: readonly Order[] = [
  { name: 'title', direction: 'ascending' },
  { name: 'title-last', direction: 'descending' },
];

/** Orders by the day something is looked at again. */
export const byReview: readonly Order[] = [
  { name: 'review', direction: 'ascending' },
  { name: 'review-last', direction: 'descending' },
];
