import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';

import { formatDay } from './formats';
import { turning } from './orders';
import type { ScreeningRow } from './rows';
import type { Column } from './RowTable';

/** The screenings, with the impact assessment that each leads to. */
export function screeningColumns(): readonly Column<ScreeningRow>[] {
  return [
    {
      id: 'title',
      head: i18n.t('screening.title'),
      orders: turning('title'),
      cell: ({ id, title, screening }) => (
        <>
          <a href={`#/assessments/screening?of=${id}`}>{title}</a>{' '}
          <small>v{screening.version}</small>
        </>
      ),
    },
    {
      id: 'outcome',
      head: i18n.t('report.lia.outcome'),
      width: '22%',
      orders: turning('standing'),
      cell: (row) => <Outcome {...row} />,
    },
    {
      id: 'owner',
      head: i18n.t('report.lia.owner'),
      width: '18%',
      orders: turning('owner'),
      cell: ({ screening }) => screening.owner,
    },
    {
      id: 'review',
      head: i18n.t('report.lia.review_by'),
      width: '128px',
      orders: turning('review'),
      cell: ({ screening }) => (screening.reviewBy ? formatDay(screening.reviewBy) : '–'),
    },
  ];
}

/** Where an impact assessment was made, the way to it stays there while it waits for another look. */
function Outcome({ screening, standing }: ScreeningRow) {
  const { outcome, link } = screening;
  if (standing === 'pending')
    return <Tag state="warn" text={i18n.t('dashboard.assessments.pending')} />;
  if (standing === 'lacking') return <Tag state="stop" text={i18n.t('screening.tag_missing')} />;
  return (
    <>
      {standing === 'again' && <Tag state="warn" text={i18n.t('dashboard.assessments.stale')} />}{' '}
      {outcome === 'needed' && (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {i18n.t('screening.tag_done')}
        </a>
      )}
      {outcome === 'not-needed' && standing === 'holds' && (
        <Tag state="ok" text={i18n.t('screening.tag_not_needed')} />
      )}
    </>
  );
}
