import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { useVirtualRows } from './use-virtual-rows';

const rowHeight = 34;

/** One column: its head, its width, and what it shows of a row. */
export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  /** What the column is, where its head shows nothing. */
  readonly headLabel?: string;
  /** What the head shows instead of words: a box that ticks all. */
  readonly headCell?: ComponentChildren;
  /** A CSS width; columns without one share what is left. */
  readonly width?: string;
  /** Left out in a narrow window. */
  readonly minor?: boolean;
  readonly cell: (row: Row) => ComponentChildren;
}

interface RowTableProps<Row> {
  /** What the table holds, for a screen reader. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** How many there are in all, where it is known. */
  readonly total: number | null;
  readonly more: (() => void) | null;
  readonly foot?: ComponentChildren;
  /** Row the keyboard moved to, or null; its link takes the focus. */
  readonly current: number | null;
}

/**
 * A long table: only the rows in sight are drawn, and the next page is asked for before the end is
 * reached. A real table, so that a screen reader walks it as one.
 */
export function RowTable<Row>(props: RowTableProps<Row>) {
  const { rows, columns, more, current } = props;
  const wrap = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, end, above, below, scrollTo } = useVirtualRows({
    count: rows.length,
    height: rowHeight,
    scroller: () => wrap.current?.closest('main') ?? null,
    body: () => body.current,
  });
  useEffect(() => {
    if (more && end >= rows.length - 20) more();
  }, [more, end, rows.length]);
  useEffect(() => {
    if (current === null) return undefined;
    scrollTo(current);
    const frame = requestAnimationFrame(() => {
      body.current?.querySelector<HTMLElement>(`[data-row="${current}"] a`)?.focus();
    });
    return () => cancelAnimationFrame(frame);
    // scrollTo is new in every render; only a new row moves the focus.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [current]);
  return (
    <div class="wrap" ref={wrap}>
      <table
        aria-label={props.label}
        data-rows={rows.length}
        aria-rowcount={props.total === null ? -1 : props.total + 1}
      >
        <Head columns={columns} />
        <tbody ref={body}>
          <Gap height={above} />
          {rows.slice(first, end).map((row, offset) => (
            <Cells key={props.rowKey(row)} row={row} index={first + offset} columns={columns} />
          ))}
          <Gap height={below} />
        </tbody>
      </table>
      {props.foot && <div class="foot">{props.foot}</div>}
    </div>
  );
}

function Head<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, head, headLabel, headCell, width, minor }) => (
          <th
            key={id}
            scope="col"
            class={minor ? 'narrow-hide' : ''}
            style={width ? { width } : {}}
          >
            {headCell ?? (headLabel ? <span class="quiet">{headLabel}</span> : head)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellsProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
}

function Cells<Row>({ row, index, columns }: CellsProps<Row>) {
  return (
    <tr data-row={index} aria-rowindex={index + 2}>
      {columns.map(({ id, cell, minor }) => (
        <td key={id} class={minor ? 'narrow-hide' : ''}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** Empty space of the height of the rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr class="gap" aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td style={{ height: `${height}px` }} />
    </tr>
  );
}
