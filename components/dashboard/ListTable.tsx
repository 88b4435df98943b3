import type { ComponentChildren } from 'preact';

import { pickColumn, type PickedRows, type Picking } from './pick-column';
import { RowTable, type RowTableProps, type Sorting } from './RowTable';

/** What the table of a view is given: the rows read so far, the ticked ones, and the order. */
export interface ListProps<Row> extends Picking, Sorting {
  readonly rows: readonly Row[];
  readonly total: number | null;
  readonly more: (() => void) | null;
  readonly current: number | null;
  readonly href: (row: Row) => string;
  readonly foot: ComponentChildren;
}

type ListTableProps<Row> = RowTableProps<Row> & PickedRows<Row>;

/** The table of a view: its columns behind the boxes that tick its rows. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  return <RowTable {...props} columns={[pickColumn(props), ...props.columns]} />;
}
