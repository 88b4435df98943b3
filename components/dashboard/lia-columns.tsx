import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';

import { formatDay } from './formats';
import { turning } from './orders';
import type { LiaRow } from './rows';
import type { Column } from './RowTable';

/** The assessments of legitimate interests: how each stands, and when it is looked at again. */
export function liaColumns(): readonly Column<LiaRow>[] {
  return [
    {
      id: 'title',
      head: i18n.t('dashboard.assessments.lias'),
      orders: turning('title'),
      cell: ({ id, title, lia }) => (
        <>
          <a href={`#/assessments/${id}`}>{title}</a> <small>v{lia.version}</small>
        </>
      ),
    },
    {
      id: 'outcome',
      head: i18n.t('report.lia.outcome'),
      width: '18%',
      orders: turning('standing'),
      cell: ({ standing }) => <Standing standing={standing} />,
    },
    {
      id: 'owner',
      head: i18n.t('report.lia.owner'),
      width: '18%',
      orders: turning('owner'),
      cell: ({ lia }) => lia.owner,
    },
    {
      id: 'review',
      head: i18n.t('report.lia.review_by'),
      width: '150px',
      orders: turning('review'),
      cell: ({ lia }) => (lia.reviewBy ? formatDay(lia.reviewBy) : '–'),
    },
    {
      id: 'report',
      head: '',
      headLabel: i18n.t('dashboard.nav.reports'),
      width: '96px',
      minor: true,
      cell: ({ id, title }) => (
        <a
          href={`#/reports/assessment?liaId=${id}`}
          aria-label={i18n.t('dashboard.assessments.report_of', [title])}
        >
          {i18n.t('dashboard.assessments.report')}
        </a>
      ),
    },
  ];
}

function Standing({ standing }: Pick<LiaRow, 'standing'>) {
  if (standing === 'lacking')
    return <Tag state="stop" text={i18n.t('dashboard.assessments.overridden')} />;
  if (standing === 'pending')
    return <Tag state="warn" text={i18n.t('dashboard.assessments.pending')} />;
  if (standing === 'again')
    return <Tag state="warn" text={i18n.t('dashboard.assessments.stale')} />;
  return <Tag state="ok" text={i18n.t('dashboard.assessments.holds')} />;
}
