import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';

import { formatDayOf } from './formats';
import { channelsLabel, identifierLabel, reasonLabel } from './labels';
import type { SuppressionRow } from './rows';
import { RowTable, type Column, type Sorting } from './RowTable';

interface SuppressionTableProps extends Sorting {
  readonly rows: readonly SuppressionRow[];
  readonly total: number | null;
  readonly more: (() => void) | null;
  readonly current: number | null;
  readonly href: (row: SuppressionRow) => string;
  readonly foot: readonly [string, string];
}

/** Everybody who may not be written to, and why. */
export function SuppressionTable(props: SuppressionTableProps) {
  return (
    <RowTable
      label={i18n.t('dashboard.nav.suppression')}
      columns={columns(props.href)}
      rows={props.rows}
      rowKey={({ id }) => id}
      total={props.total}
      more={props.more}
      current={props.current}
      sort={props.sort}
      onSort={props.onSort}
      foot={
        <>
          <span>{props.foot[0]}</span>
          <span>{props.foot[1]}</span>
        </>
      }
    />
  );
}

function columns(href: (row: SuppressionRow) => string): readonly Column<SuppressionRow>[] {
  return [
    {
      id: 'who',
      head: i18n.t('dashboard.column.who'),
      width: '34%',
      cell: (row) => (
        <a href={href(row)}>{row.identifier?.value ?? i18n.t('dashboard.suppression.erased')}</a>
      ),
    },
    {
      id: 'kind',
      head: i18n.t('dashboard.column.kind'),
      minor: true,
      cell: ({ kind }) => (kind ? identifierLabel(kind) : ''),
    },
    {
      id: 'reason',
      head: i18n.t('dashboard.column.reason'),
      cell: ({ reason }) => (
        <Tag state={reason === 'imported' ? 'plain' : 'stop'} text={reasonLabel(reason)} />
      ),
    },
    {
      id: 'channels',
      head: i18n.t('dashboard.column.channels'),
      cell: ({ channels }) => channelsLabel(channels),
    },
    {
      id: 'received',
      head: i18n.t('dashboard.column.received'),
      width: '122px',
      orders: [
        { name: 'newest', direction: 'descending' },
        { name: 'oldest', direction: 'ascending' },
      ],
      cell: ({ receivedAt }) => formatDayOf(receivedAt),
    },
    { id: 'by', head: i18n.t('dashboard.column.recorded_by'), minor: true, cell: ({ by }) => by },
  ];
}
