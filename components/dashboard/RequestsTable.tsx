import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';
import { Tag } from '@/components/shared/Tag';
import type { SubjectRequest } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { daysUntil } from './days';
import { formatDay, formatDayOf, formatNumber } from './formats';
import { requestLabel } from './labels';
import { ListTable, type ListProps } from './ListTable';
import { newestFirst, turning } from './orders';
import type { RequestRow } from './rows';
import type { Column } from './RowTable';

interface RequestsTableProps extends ListProps<RequestRow> {
  readonly today: IsoDate;
  /** Only those that wait are shown: they can be ordered by the day they are due. */
  readonly open: boolean;
}

/** What people asked for, the most urgent first. */
export function RequestsTable(props: RequestsTableProps) {
  return (
    <ListTable
      {...props}
      label={i18n.t('dashboard.nav.requests')}
      columns={columns(props)}
      rowKey={({ request }) => request.id}
      nameOf={({ name }) => name}
    />
  );
}

function columns(props: RequestsTableProps): readonly Column<RequestRow>[] {
  return [
    {
      id: 'who',
      head: i18n.t('dashboard.column.who'),
      width: '26%',
      orders: turning('who'),
      cell: (row) => (
        <>
          <a href={props.href(row)}>{row.name}</a> <small>{row.contact?.country}</small>
        </>
      ),
    },
    {
      id: 'asks',
      head: i18n.t('dashboard.requests.asks'),
      orders: turning('kind'),
      cell: ({ request }) => requestLabel(request.kind),
    },
    ...coming(),
    ...going(props),
  ];
}

/** When it came in, and who put it on record. */
function coming(): readonly Column<RequestRow>[] {
  return [
    {
      id: 'received',
      head: i18n.t('dashboard.column.received'),
      width: '122px',
      minor: 'first',
      orders: newestFirst,
      cell: ({ request }) => formatDayOf(request.receivedAt),
    },
    {
      id: 'by',
      head: i18n.t('dashboard.column.recorded_by'),
      width: '14%',
      minor: 'first',
      cell: ({ request }) => authorLabel(request.by),
    },
  ];
}

/** By when it must be answered, and how it stands. */
function going({ open, today }: RequestsTableProps): readonly Column<RequestRow>[] {
  return [
    {
      id: 'due',
      head: i18n.t('dashboard.requests.due'),
      width: '130px',
      ...(open && { orders: turning('due') }),
      cell: ({ request }) => formatDay(dueOn(request)),
    },
    {
      id: 'state',
      head: i18n.t('dashboard.requests.state'),
      width: 'max(146px, 13vw)',
      cell: ({ request }) => <Standing request={request} today={today} />,
    },
  ];
}

/** The day the answer is due, longer time included. */
export function dueOn({ extended, dueOn: due }: SubjectRequest): IsoDate {
  return extended?.dueOn ?? due;
}

interface StandingProps {
  readonly request: SubjectRequest;
  readonly today: IsoDate;
}

/** How a request stands: answered, refused, or so many days left. */
export function Standing({ request, today }: StandingProps) {
  if (request.state === 'answered')
    return <Tag state="ok" text={i18n.t('dashboard.requests.answered')} />;
  if (request.state === 'refused')
    return <Tag state="plain" text={i18n.t('dashboard.requests.refused')} />;
  const days = daysUntil(dueOn(request), today);
  if (days < 0)
    return (
      <Tag state="stop" text={i18n.t('dashboard.requests.late', -days, [formatNumber(-days)])} />
    );
  return (
    <Tag
      state={days <= 7 ? 'stop' : 'warn'}
      text={i18n.t('dashboard.requests.left', days, [formatNumber(days)])}
    />
  );
}
