import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';
import { Tag } from '@/components/shared/Tag';

import { formatDayOf } from './formats';
import { channelsLabel, identifierLabel, reasonLabel } from './labels';
import { ListTable, type ListProps } from './ListTable';
import { newestFirst, turning } from './orders';
import type { SuppressionRow } from './rows';
import type { Column } from './RowTable';

/** Everybody who may not be written to, and why. */
export function SuppressionTable(props: ListProps<SuppressionRow>) {
  return (
    <ListTable
      {...props}
      label={i18n.t('dashboard.nav.suppression')}
      columns={columns(props.href)}
      rowKey={({ id }) => id}
      nameOf={who}
    />
  );
}

/** Whom a stop is about; once the person is erased it names nobody. */
function who({ identifier }: SuppressionRow): string {
  return identifier?.value ?? i18n.t('dashboard.suppression.erased');
}

function columns(href: ListProps<SuppressionRow>['href']): readonly Column<SuppressionRow>[] {
  return [
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
      orders: newestFirst,
      cell: ({ receivedAt }) => formatDayOf(receivedAt),
    },
    {
      id: 'by',
      head: i18n.t('dashboard.column.recorded_by'),
      orders: turning('by'),
      minor: 'first',
      cell: ({ by }) => by && authorLabel(by),
    },
  ];
}
