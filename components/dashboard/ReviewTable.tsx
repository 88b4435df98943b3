import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';
import { Tag } from '@/components/shared/Tag';
import type { RiskReason } from '@/lib/model/risk';

import { ContactCell } from './ContactCell';
import { formatDayOf } from './formats';
import { basisLabel, contactName, originLabel } from './labels';
import { ListTable, type ListProps } from './ListTable';
import { newestFirst, turning } from './orders';
import { reviewTag } from './review-tag';
import type { ReviewRow } from './rows';
import type { Column } from './RowTable';

interface ReviewTableProps extends ListProps<ReviewRow> {
  /** The order is by risk unless told; a sample may have none. */
  readonly byRisk: boolean;
}

/** Notes that wait for a manager, riskiest first, each with the reason why it is up here. */
export function ReviewTable(props: ReviewTableProps) {
  return (
    <ListTable
      {...props}
      label={i18n.t('dashboard.nav.review')}
      columns={columns(props)}
      rowKey={({ note }) => note.id}
      nameOf={({ contact }) => contactName(contact)}
    />
  );
}

function columns({ href, byRisk }: ReviewTableProps): readonly Column<ReviewRow>[] {
  return [
    {
      id: 'contact',
      head: i18n.t('dashboard.column.contact'),
      width: '19%',
      orders: turning('name'),
      cell: (row) => <ContactCell contact={row.contact} href={href(row)} />,
    },
    {
      id: 'why',
      head: i18n.t('dashboard.review.why'),
      ...(byRisk && { orders: [{ name: 'risk', direction: 'descending' }] }),
      cell: (row) => <Why row={row} />,
    },
    ...noteColumns(),
  ];
}

function noteColumns(): readonly Column<ReviewRow>[] {
  return [
    {
      id: 'source',
      head: i18n.t('dashboard.column.source'),
      width: 'max(96px, 9vw)',
      minor: true,
      orders: turning('source'),
      cell: ({ note }) => originLabel(note.source.origin),
    },
    {
      id: 'basis',
      head: i18n.t('dashboard.column.basis'),
      width: '11%',
      minor: 'first',
      orders: turning('basis'),
      cell: ({ note }) => (note.basis ? basisLabel(note.basis) : '–'),
    },
    {
      id: 'rep',
      head: i18n.t('dashboard.column.rep'),
      width: '9vw',
      minor: 'first',
      orders: turning('rep'),
      cell: ({ note }) => authorLabel(note.author),
    },
    {
      id: 'noted',
      head: i18n.t('dashboard.column.noted'),
      width: '92px',
      minor: 'first',
      orders: newestFirst,
      cell: ({ note }) => formatDayOf(note.createdAt),
    },
    {
      id: 'review',
      head: i18n.t('dashboard.column.review'),
      width: 'max(140px, 11vw)',
      orders: turning('review'),
      cell: ({ note }) => reviewTag(note),
    },
  ];
}

function Why({ row: { reasons, override } }: { readonly row: ReviewRow }) {
  if (override !== null) return <span title={override}>“{override}”</span>;
  const [first, ...others] = reasons;
  if (!first) return <small>{i18n.t('dashboard.review.nothing_odd')}</small>;
  return (
    <span title={reasons.map((reason) => riskText(reason)).join('\n')}>
      <Tag state={first === 'answered' ? 'warn' : 'stop'} text={riskText(first)} />{' '}
      {others.length > 0 && (
        <small>{i18n.t('dashboard.review.and_more', [String(others.length)])}</small>
      )}
    </span>
  );
}

/** One reason, in words. */
function riskText(reason: RiskReason): string {
  return i18n.t(`dashboard.risk.${reason}`);
}
