import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';
import type { IsoDate } from '@/lib/model/time';

import { daysUntil } from './days';
import { formatDay, formatNumber } from './formats';
import { basisLabel, contactName, originLabel } from './labels';
import { pickColumn, type Picking } from './pick-column';
import type { RetentionRow } from './rows';
import { RowTable, type Column, type Sorting } from './RowTable';
import { turning } from './turning';

interface RetentionTableProps extends Picking, Sorting {
  readonly rows: readonly RetentionRow[];
  readonly more: (() => void) | null;
  readonly current: number | null;
  readonly today: IsoDate;
  readonly href: (row: RetentionRow) => string;
  readonly foot: readonly [string, string];
}

/** People whose last day has come or comes soon, the most overdue first. */
export function RetentionTable(props: RetentionTableProps) {
  return (
    <RowTable
      label={i18n.t('dashboard.nav.retention')}
      columns={columns(props)}
      rows={props.rows}
      rowKey={({ note }) => note.id}
      total={null}
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

function columns(props: RetentionTableProps): readonly Column<RetentionRow>[] {
  const { href, rows, picked, onPick, today } = props;
  return [
    pickColumn({
      rows,
      picked,
      onPick,
      keyOf: ({ contact }) => contact.id,
      nameOf: ({ contact }) => contactName(contact),
      isHeld: ({ held }) => held,
    }),
    {
      id: 'contact',
      head: i18n.t('dashboard.column.contact'),
      width: '26%',
      orders: turning('name'),
      cell: (row) => (
        <>
          <a href={href(row)}>{contactName(row.contact)}</a>{' '}
          <small>
            {[row.contact.organisation, row.contact.country].filter(Boolean).join(' · ')}
          </small>
        </>
      ),
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
      orders: [
        { name: 'erase-by', direction: 'ascending' },
        { name: 'erase-last', direction: 'descending' },
      ],
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
