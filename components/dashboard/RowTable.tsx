import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import { firstRowsDrawn } from './first-rows';
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
  /** Left out in a narrow window; what matters least goes first. */
  readonly minor?: boolean | 'first';
  /** The orders that its head goes through; without any it is not sorted by. */
  readonly orders?: readonly Order[];
  readonly cell: (row: Row) => ComponentChildren;
}

/** An order of a table, by the name it has in the address. */
export interface Order {
  readonly name: string;
  readonly direction: 'ascending' | 'descending';
}

/** How a table is sorted, and how to change that. */
export interface Sorting {
  readonly sort: string;
  readonly onSort: (name: string) => void;
}

/** What a table shows, and how it goes on. */
export interface RowTableProps<Row> extends Partial<Sorting> {
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
  /** Rows of the tables above it in the same view, which the keyboard walks through first. */
  readonly offset?: number;
}

/**
 * A long table: only the rows in sight are drawn, and the next page is asked for before the end is
 * reached. A real table, so that a screen reader walks it as one.
 */
export function RowTable<Row>(props: RowTableProps<Row>) {
  const { rows, columns, more, offset = 0 } = props;
  const current = props.current === null ? null : props.current - offset;
  const wrap = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, end, above, below, scrollTo } = useVirtualRows({
    count: rows.length,
    height: rowHeight,
    scroller: () => wrap.current?.closest('main') ?? null,
    body: () => body.current,
  });
  useLayoutEffect(() => {
    // Nobody points at anything before it is drawn.
    void firstRowsDrawn().then(() => body.current && nameCells(body.current));
  }, [rows, first, end]);
  useEffect(() => {
    if (more && end >= rows.length - 20) more();
  }, [more, end, rows.length]);
  useLayoutEffect(() => {
    if (current === null || current < 0 || current >= rows.length) return undefined;
    scrollTo(current);
    const link = () =>
      body.current?.querySelector<HTMLElement>(`[data-row="${current + offset}"] a`);
    // At once, so that Enter right after a key opens that row.
    const drawn = link();
    drawn?.focus();
    if (drawn) return undefined;
    // One out of sight is drawn when it has been scrolled to.
    const frame = requestAnimationFrame(() => link()?.focus());
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
        <Head columns={columns} sort={props.sort} onSort={props.onSort} />
        <tbody ref={body}>
          <Gap height={above} />
          {rows.slice(first, end).map((row, at) => (
            <Cells
              key={props.rowKey(row)}
              row={row}
              index={first + at}
              number={first + at + offset}
              columns={columns}
            />
          ))}
          <Gap height={below} />
        </tbody>
      </table>
      {props.foot && <div class="foot">{props.foot}</div>}
    </div>
  );
}

interface HeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: string | undefined;
  readonly onSort: ((name: string) => void) | undefined;
}

function Head<Row>({ columns, sort, onSort }: HeadProps<Row>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            class={hiding(column.minor)}
            style={column.width ? { width: column.width } : {}}
            aria-sort={column.orders?.find(({ name }) => name === sort)?.direction}
          >
            <HeadCell column={column} sort={sort} onSort={onSort} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface HeadCellProps<Row> extends Pick<HeadProps<Row>, 'sort' | 'onSort'> {
  readonly column: Column<Row>;
}

/** A head that sorts is a button: pressed again, it turns the order round. */
function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const { head, headLabel, headCell, orders } = column;
  if (orders && onSort) {
    const next = orders[(orders.findIndex(({ name }) => name === sort) + 1) % orders.length];
    return (
      <button type="button" class="sort" onClick={() => next && onSort(next.name)}>
        {head}
      </button>
    );
  }
  return <>{headCell ?? (headLabel ? <span class="quiet">{headLabel}</span> : head)}</>;
}

/** The class that leaves a column out in a narrow window. */
function hiding(minor: boolean | 'first' | undefined): string {
  return minor === 'first' ? 'medium-hide' : minor ? 'narrow-hide' : '';
}

interface CellsProps<Row> {
  readonly row: Row;
  /** Among the rows of its table. */
  readonly index: number;
  /** Among all rows of the view. */
  readonly number: number;
  readonly columns: readonly Column<Row>[];
}

function Cells<Row>({ row, index, number, columns }: CellsProps<Row>) {
  return (
    <tr data-row={number} aria-rowindex={index + 2}>
      {columns.map(({ id, cell, minor }) => (
        <td key={id} class={hiding(minor)}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** What is cut off can still be read by pointing at it. */
function nameCells({ rows }: HTMLTableSectionElement): void {
  for (const { cells } of rows) for (const cell of cells) cell.title = wordsOf(cell);
}

/** The texts of a cell, with a space between them. */
function wordsOf(cell: HTMLTableCellElement): string {
  return Array.from(cell.childNodes, (node) => node.textContent ?? '').join(' ');
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
