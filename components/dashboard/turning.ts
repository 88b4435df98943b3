import type { Order } from './RowTable';

/** The orders of a column that is sorted by its own name, and turned round. */
export function turning(by: string): readonly Order[] {
  return [
    { name: by, direction: 'ascending' },
    { name: `${by}-last`, direction: 'descending' },
  ];
}
