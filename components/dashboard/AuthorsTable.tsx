import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';
import type { IsoInstant } from '@/lib/model/time';

import { formatDayOf, formatNumber } from './formats';
import { turning } from './orders';
import { RowTable, type Column, type Sorting } from './RowTable';

/** Somebody who wrote in the record: the first day and the last, and nothing of how much. */
export interface AuthorRow {
  readonly name: string;
  readonly firstAt: IsoInstant;
  readonly lastAt: IsoInstant;
}

interface AuthorsTableProps extends Sorting {
  readonly rows: readonly AuthorRow[];
  readonly current: number | null;
  /** What somebody wrote. */
  readonly href: (row: AuthorRow) => string;
}

/** Who takes part in a record. Nobody is compared with anybody: there are no numbers in it. */
export function AuthorsTable({ rows, current, href, sort, onSort }: AuthorsTableProps) {
  return (
    <RowTable
      label={i18n.t('team.writers')}
      columns={columns(href)}
      rows={rows}
      rowKey={({ name }) => name}
      total={rows.length}
      more={null}
      current={current}
      sort={sort}
      onSort={onSort}
      foot={
        rows.length === 0
          ? i18n.t('dashboard.journal.empty')
          : i18n.t('team.count', [formatNumber(rows.length)])
      }
    />
  );
}

function columns(href: AuthorsTableProps['href']): readonly Column<AuthorRow>[] {
  return [
    {
      id: 'name',
      head: i18n.t('dashboard.identity.name'),
      orders: turning('name'),
      cell: (row) => <a href={href(row)}>{authorLabel(row.name)}</a>,
    },
    {
      id: 'first',
      head: i18n.t('team.first'),
      width: '24%',
      orders: turning('first'),
      cell: ({ firstAt }) => formatDayOf(firstAt),
    },
    {
      id: 'last',
      head: i18n.t('team.last'),
      width: '24%',
      orders: turning('last'),
      cell: ({ lastAt }) => formatDayOf(lastAt),
    },
  ];
}
