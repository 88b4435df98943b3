import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';
import { Tag } from '@/components/shared/Tag';

import { formatDayOf } from './formats';
import { channelsLabel, identifierLabel, reasonLabel } from './labels';
import { pickColumn, type Picking } from './pick-column';
import type { SuppressionRow } from './rows';
import { RowTable, type Column, type Sorting } from './RowTable';
import { turning } from './turning';

interface SuppressionTableProps extends Picking, Sorting {
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
      columns={columns(props)}
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

/** Whom a stop is about; once the person is erased it names nobody. */
function who({ identifier }: SuppressionRow): string {
  return identifier?.value ?? i18n.t('dashboard.suppression.erased');
}

function columns(props: SuppressionTableProps): readonly Column<SuppressionRow>[] {
  const { href, rows, picked, onPick } = props;
  return [
    pickColumn({ rows, picked, onPick, keyOf: ({ id }) => id, nameOf: who }),
    {
      id: 'who',
      head: i18n.t('dashboard.column.who'),
      width: '26%',
      cell: (row) => <a href={href(row)}>{who(row)}</a>,
    },
    {
      id: 'kind',
      head: i18n.t('dashboard.column.kind'),
      minor: true,
      orders: turning('kind'),
      cell: ({ kind }) => (kind ? identifierLabel(kind) : ''),
    },
    {
      id: 'reason',
      head: i18n.t('dashboard.column.reason'),
      width: 'max(132px, 13vw)',
      orders: turning('reason'),
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
    {
      id: 'by',
      head: i18n.t('dashboard.column.recorded_by'),
      orders: turning('by'),
      minor: true,
      cell: ({ by }) => by && authorLabel(by),
    },
  ];
}
