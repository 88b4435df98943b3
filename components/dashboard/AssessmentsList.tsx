import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';
import type { Campaign, Lia, Screening } from '@/lib/model/organisation';
import type { IsoDate } from '@/lib/model/time';

import { byReview, byTitle } from './assessment-orders';
import { formatDay, formatNumber } from './formats';
import { basisLabel } from './labels';
import { RowTable, type Column, type Sorting } from './RowTable';
import { screeningColumns } from './screening-columns';

interface AssessmentsListProps extends Sorting {
  readonly campaigns: readonly Campaign[];
  readonly lias: readonly Lia[];
  readonly screenings: readonly Screening[];
  /** Every assessment, also those that a search leaves out. */
  readonly allLias: readonly Lia[];
  readonly today: IsoDate;
  readonly current: number | null;
}

/** Assessments, the campaigns they carry, and the screenings; the keyboard walks through all three. */
export function AssessmentsList(props: AssessmentsListProps) {
  const { lias, campaigns, screenings, allLias, today, current, sort, onSort } = props;
  const shared = { more: null, current, sort, onSort };
  return (
    <>
      <RowTable
        {...shared}
        label={i18n.t('dashboard.assessments.lias')}
        columns={liaColumns(today)}
        rows={lias}
        rowKey={({ id }) => id}
        total={lias.length}
        foot={lias.length === 0 && i18n.t('dashboard.assessments.none')}
      />
      <RowTable
        {...shared}
        label={i18n.t('dashboard.assessments.campaigns')}
        columns={campaignColumns(allLias)}
        rows={campaigns}
        rowKey={({ id }) => id}
        total={campaigns.length}
        offset={lias.length}
        foot={campaigns.length === 0 && i18n.t('dashboard.assessments.no_campaigns')}
      />
      <RowTable
        {...shared}
        label={i18n.t('screening.title')}
        columns={screeningColumns()}
        rows={screenings}
        rowKey={({ id }) => id}
        total={screenings.length}
        offset={lias.length + campaigns.length}
        foot={screenings.length === 0 && i18n.t('screening.none')}
      />
    </>
  );
}

function liaColumns(today: IsoDate): readonly Column<Lia>[] {
  return [
    {
      id: 'title',
      head: i18n.t('dashboard.assessments.lias'),
      orders: byTitle,
      cell: ({ id, title, version }) => (
        <>
          <a href={`#/assessments/${id}`}>{title}</a> <small>v{version}</small>
        </>
      ),
    },
    {
      id: 'outcome',
      head: i18n.t('report.lia.outcome'),
      width: '18%',
      cell: (lia) => <Outcome lia={lia} today={today} />,
    },
    { id: 'owner', head: i18n.t('report.lia.owner'), width: '18%', cell: ({ owner }) => owner },
    {
      id: 'review',
      head: i18n.t('report.lia.review_by'),
      width: '150px',
      orders: byReview,
      cell: ({ reviewBy }) => (reviewBy ? formatDay(reviewBy) : '–'),
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

function campaignColumns(lias: readonly Lia[]): readonly Column<Campaign>[] {
  return [
    {
      id: 'title',
      head: i18n.t('dashboard.assessments.campaigns'),
      orders: byTitle,
      cell: ({ id, title, archived }) => (
        <>
          <a href={`#/assessments/campaign?of=${id}`}>{title}</a>{' '}
          {archived && <small>{i18n.t('campaign.archived')}</small>}
        </>
      ),
    },
    {
      id: 'purpose',
      head: i18n.t('dashboard.note.purpose'),
      width: '30%',
      minor: true,
      cell: ({ purpose }) => purpose,
    },
    {
      id: 'basis',
      head: i18n.t('dashboard.column.basis'),
      width: '26%',
      cell: (campaign) => (
        <>
          {basisLabel(campaign.basis)} <Missing campaign={campaign} lias={lias} />
        </>
      ),
    },
    {
      id: 'kept',
      head: i18n.t('dashboard.assessments.kept'),
      width: '116px',
      minor: true,
      cell: ({ retentionMonths }) =>
        i18n.t('dashboard.assessments.months', [formatNumber(retentionMonths)]),
    },
  ];
}

function Outcome({ lia, today }: { readonly lia: Lia; readonly today: IsoDate }) {
  if (lia.outcome === 'overridden')
    return <Tag state="stop" text={i18n.t('dashboard.assessments.overridden')} />;
  if (lia.outcome === 'pending')
    return <Tag state="warn" text={i18n.t('dashboard.assessments.pending')} />;
  if (lia.reviewBy !== null && lia.reviewBy < today)
    return <Tag state="warn" text={i18n.t('dashboard.assessments.stale')} />;
  return <Tag state="ok" text={i18n.t('dashboard.assessments.holds')} />;
}

interface MissingProps {
  readonly campaign: Campaign;
  readonly lias: readonly Lia[];
}

/** Legitimate interests without an assessment that holds are no basis yet. */
function Missing({ campaign, lias }: MissingProps) {
  if (campaign.basis !== 'legitimate-interests') return null;
  const lia = lias.find(({ id }) => id === campaign.liaId);
  if (lia?.outcome === 'not-overridden') return null;
  return <Tag state="stop" text={i18n.t('dashboard.risk.no_assessment')} />;
}
