import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';
import type { Screening } from '@/lib/model/organisation';

import { byReview, byTitle } from './assessment-orders';
import { formatDay } from './formats';
import type { Column } from './RowTable';

/** The screenings, with the impact assessment that each leads to. */
export function screeningColumns(): readonly Column<Screening>[] {
  return [
    {
      id: 'title',
      head: i18n.t('screening.title'),
      orders: byTitle,
      cell: ({ id, title, version }) => (
        <>
          <a href={`#/assessments/screening?of=${id}`}>{title}</a> <small>v{version}</small>
        </>
      ),
    },
    {
      id: 'outcome',
      head: i18n.t('report.lia.outcome'),
      width: '26%',
      cell: (screening) => <Outcome screening={screening} />,
    },
    { id: 'owner', head: i18n.t('report.lia.owner'), width: '18%', cell: ({ owner }) => owner },
    {
      id: 'review',
      head: i18n.t('report.lia.review_by'),
      width: '150px',
      orders: byReview,
      cell: ({ reviewBy }) => (reviewBy ? formatDay(reviewBy) : '–'),
    },
  ];
}

function Outcome({ screening }: { readonly screening: Screening }) {
  const { outcome, link } = screening;
  if (outcome === 'pending')
    return <Tag state="warn" text={i18n.t('dashboard.assessments.pending')} />;
  if (outcome === 'not-needed') return <Tag state="ok" text={i18n.t('screening.tag_not_needed')} />;
  if (link === '') return <Tag state="stop" text={i18n.t('screening.tag_missing')} />;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      {i18n.t('screening.tag_done')}
    </a>
  );
}
