import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';

import { formatMoment, formatNumber } from './formats';
import { ListTable, type ListProps } from './ListTable';
import { newestFirst } from './orders';
import type { JournalRow } from './rows';
import type { Column } from './RowTable';
import { journalLabel } from './tell-event';

/** The journal itself: what happened when, in the order it was written, with each entry's hash. */
export function JournalTable(props: ListProps<JournalRow>) {
  return (
    <ListTable
      {...props}
      label={i18n.t('dashboard.nav.journal')}
      columns={columns(props.href)}
      rowKey={({ entry }) => String(entry)}
      nameOf={({ entry }) => formatNumber(entry)}
    />
  );
}

function columns(href: ListProps<JournalRow>['href']): readonly Column<JournalRow>[] {
  return [
    {
      id: 'entry',
      head: i18n.t('dashboard.column.entry'),
      width: '96px',
      orders: newestFirst,
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
      width: '164px',
      minor: true,
      cell: ({ hash }) => (
        <span class="mono" title={hash}>
          {hash.slice(0, 16)}…
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
