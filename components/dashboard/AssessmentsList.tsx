import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';
import type { Campaign, Lia, Screening } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { formatDay, formatNumber } from './formats';
import { basisLabel } from './labels';
import { ScreeningsList } from './ScreeningsList';

interface AssessmentsListProps {
  readonly campaigns: readonly Campaign[];
  readonly lias: readonly Lia[];
  readonly screenings: readonly Screening[];
  readonly today: IsoDate;
}

/** Campaigns, the assessments that carry them, and the screenings. */
export function AssessmentsList({ campaigns, lias, screenings, today }: AssessmentsListProps) {
  return (
    <>
      <Lias lias={lias} today={today} />
      <Campaigns campaigns={campaigns} lias={lias} />
      <ScreeningsList screenings={screenings} />
    </>
  );
}

function Lias({ lias, today }: Pick<AssessmentsListProps, 'lias' | 'today'>) {
  return (
    <section class="wrap" aria-label={i18n.t('dashboard.assessments.lias')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('dashboard.assessments.lias')}</th>
            <th scope="col">{i18n.t('report.lia.outcome')}</th>
            <th scope="col">{i18n.t('report.lia.owner')}</th>
            <th scope="col">{i18n.t('report.lia.review_by')}</th>
            <th scope="col">
              <span class="quiet">{i18n.t('dashboard.nav.reports')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lias.map((lia) => (
            <tr key={lia.id}>
              <td>
                <a href={`#/assessments/${lia.id}`}>{lia.title}</a> <small>v{lia.version}</small>
              </td>
              <td>
                <Outcome lia={lia} today={today} />
              </td>
              <td>{lia.owner}</td>
              <td>{lia.reviewBy ? formatDay(lia.reviewBy) : '–'}</td>
              <td>
                <a
                  href={`#/reports/assessment?liaId=${lia.id}`}
                  aria-label={i18n.t('dashboard.assessments.report_of', [lia.title])}
                >
                  {i18n.t('dashboard.assessments.report')}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lias.length === 0 && <p class="foot">{i18n.t('dashboard.assessments.none')}</p>}
    </section>
  );
}

function Campaigns({ campaigns, lias }: Pick<AssessmentsListProps, 'campaigns' | 'lias'>) {
  return (
    <section class="wrap" aria-label={i18n.t('dashboard.assessments.campaigns')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('dashboard.assessments.campaigns')}</th>
            <th scope="col">{i18n.t('dashboard.note.purpose')}</th>
            <th scope="col">{i18n.t('dashboard.column.basis')}</th>
            <th scope="col">{i18n.t('dashboard.assessments.kept')}</th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map((campaign) => (
            <tr key={campaign.id}>
              <td>
                <a href={`#/assessments/campaign?of=${campaign.id}`}>{campaign.title}</a>{' '}
                {campaign.archived && <small>{i18n.t('campaign.archived')}</small>}
              </td>
              <td>{campaign.purpose}</td>
              <td>
                {basisLabel(campaign.basis)} <Missing campaign={campaign} lias={lias} />
              </td>
              <td>
                {i18n.t('dashboard.assessments.months', [formatNumber(campaign.retentionMonths)])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {campaigns.length === 0 && <p class="foot">{i18n.t('dashboard.assessments.no_campaigns')}</p>}
    </section>
  );
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
