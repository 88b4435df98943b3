import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';

import { formatMoment, formatNumber } from './formats';
import { pickColumn, type Picking } from './pick-column';
import type { JournalRow } from './rows';
import { RowTable, type Column, type Sorting } from './RowTable';
import { journalLabel } from './tell-event';

interface JournalTableProps extends Picking, Sorting {
  readonly rows: readonly JournalRow[];
  readonly total: number | null;
  readonly more: (() => void) | null;
  readonly current: number | null;
  readonly href: (row: JournalRow) => string;
  readonly foot: ComponentChildren;
}

/** The journal itself: what happened when, in the order it was written, with each entry's hash. */
export function JournalTable(props: JournalTableProps) {
  return (
    <RowTable
      label={i18n.t('dashboard.nav.journal')}
      columns={columns(props)}
      rows={props.rows}
      rowKey={({ entry }) => String(entry)}
      total={props.total}
      more={props.more}
      current={props.current}
      sort={props.sort}
      onSort={props.onSort}
      foot={props.foot}
    />
  );
}

function columns(props: JournalTableProps): readonly Column<JournalRow>[] {
  const { href, rows, picked, onPick } = props;
  return [
    pickColumn({
      rows,
      picked,
      onPick,
      keyOf: ({ entry }) => String(entry),
      nameOf: ({ entry }) => formatNumber(entry),
    }),
    {
      id: 'entry',
      head: i18n.t('dashboard.column.entry'),
      width: '96px',
      orders: [
        { name: 'newest', direction: 'descending' },
        { name: 'oldest', direction: 'ascending' },
      ],
      cell: (row) => <a href={href(row)}>{formatNumber(row.entry)}</a>,
    },
    {
      id: 'at',
      head: i18n.t('dashboard.column.at'),
      width: '168px',
      cell: ({ at }) => formatMoment(at),
    },
    {
      id: 'type',
      head: i18n.t('dashboard.column.happened'),
      cell: (row) => <What row={row} />,
    },
    {
      id: 'author',
      head: i18n.t('dashboard.column.rep'),
      minor: true,
      cell: ({ author }) => authorLabel(author),
    },
    {
      id: 'hash',
      head: i18n.t('dashboard.column.hash'),
      width: '180px',
      minor: true,
      cell: ({ hash }) => (
        <span class="mono" title={hash}>
          {hash.slice(0, 20)}…
        </span>
      ),
    },
  ];
}

function What({ row: { type, erased } }: { readonly row: JournalRow }) {
  return (
    <>
      {journalLabel(type)} {erased && <small>{i18n.t('dashboard.journal.erased')}</small>}
    </>
  );
}
