import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';
import type { IsoDate } from '@/lib/model/time';

import { ContactCell } from './ContactCell';
import { daysUntil } from './days';
import { formatDay, formatNumber } from './formats';
import { basisLabel, contactName, originLabel } from './labels';
import { ListTable, type ListProps } from './ListTable';
import { rising, turning } from './orders';
import type { RetentionRow } from './rows';
import type { Column } from './RowTable';

interface RetentionTableProps extends ListProps<RetentionRow> {
  readonly today: IsoDate;
}

/** People whose last day has come or comes soon, the most overdue first. */
export function RetentionTable(props: RetentionTableProps) {
  return (
    <ListTable
      {...props}
      label={i18n.t('dashboard.nav.retention')}
      columns={columns(props)}
      rowKey={({ contact }) => contact.id}
      nameOf={({ contact }) => contactName(contact)}
      isHeld={({ held }) => held}
    />
  );
}

function columns({ href, today }: RetentionTableProps): readonly Column<RetentionRow>[] {
  return [
    {
      id: 'contact',
      head: i18n.t('dashboard.column.contact'),
      width: '26%',
      orders: turning('name'),
      cell: (row) => <ContactCell contact={row.contact} href={href(row)} />,
    },
    ...noteColumns(today),
  ];
}

function noteColumns(today: IsoDate): readonly Column<RetentionRow>[] {
  return [
    {
      id: 'source',
      head: i18n.t('dashboard.column.source'),
      minor: true,
      cell: ({ note }) => originLabel(note.source.origin),
    },
    {
      id: 'basis',
      head: i18n.t('dashboard.column.basis'),
      minor: true,
      cell: ({ note }) => (note.basis ? basisLabel(note.basis) : '–'),
    },
    {
      id: 'erase',
      head: i18n.t('dashboard.column.erase_by'),
      width: '126px',
      orders: rising('erase-by', 'erase-last'),
      cell: ({ note }) => (note.retainUntil ? formatDay(note.retainUntil) : ''),
    },
    {
      id: 'state',
      head: i18n.t('dashboard.requests.state'),
      width: '150px',
      cell: (row) => <Left row={row} today={today} />,
    },
  ];
}

function Left({ row, today }: { readonly row: RetentionRow; readonly today: IsoDate }) {
  const { retainUntil: until } = row.note;
  if (row.held) return <Tag state="plain" text={i18n.t('dashboard.retention.held')} />;
  if (until === null) return null;
  const days = daysUntil(until, today);
  if (days < 0)
    return (
      <Tag state="stop" text={i18n.t('dashboard.retention.over', -days, [formatNumber(-days)])} />
    );
  return <Tag state="warn" text={i18n.t('dashboard.requests.left', days, [formatNumber(days)])} />;
}
