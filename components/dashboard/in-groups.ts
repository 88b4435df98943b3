import type { GroupedBy } from './rows';
import type { Order } from './RowTable';

/** The orders of a column with few values: one group after the other, and turned round. */
export function inGroups(by: GroupedBy): readonly Order[] {
  return [
    { name: by, direction: 'ascending' },
    { name: `${by}-last`, direction: 'descending' },
  ];
}
