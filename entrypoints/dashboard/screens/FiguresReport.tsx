import { i18n } from '#i18n';
import { Facts } from '@/components/dashboard/Facts';
import { formatCountry, formatMonth } from '@/components/dashboard/formats';
import { bases, basisLabel, originLabel, origins, ruleLabel } from '@/components/dashboard/labels';
import { readable } from '@/components/dashboard/readable';
import { footOf } from '@/components/dashboard/ReportPage';
import { ShareBar } from '@/components/dashboard/ShareBar';
import { Failed, Loading } from '@/components/dashboard/Shell';
import TimeChart from '@/components/dashboard/TimeChart';
import { usePageFoot } from '@/components/dashboard/use-page-foot';
import WeekChart from '@/components/dashboard/WeekChart';

import { today } from '../now';
import type { Overview } from '../read/overview';
import { useRecord } from '../reader';
import { useRead } from '../use-read';

/** Every chart, each with its table, on a page that prints. */
export function FiguresReport() {
  const record = useRecord();
  const overview = useRead(
    async () => ({ ...(await record.overview(today())), facts: await record.frame() }),
    '',
  );
  if (overview.state === 'loading') return <Loading />;
  if (overview.state === 'failed')
    return <Failed detail={overview.detail} onRetry={overview.retry} />;
  return <Figures {...overview.value} />;
}

interface FiguresProps extends Overview {
  /** What every report says of itself. */
  readonly facts: readonly (readonly [term: string, value: string])[];
}

/** Who has it printed, when and up to which entry: on the screen it is plain. */
function Head({ facts }: Pick<FiguresProps, 'facts'>) {
  const title = i18n.t('report.figures.title');
  usePageFoot(footOf(title, facts, show));
  return (
    <>
      <div class="top">
        <h1>{title}</h1>
      </div>
      <div class="print-only">
        <Facts facts={facts.map(([term, value]) => [term, show(value)] as const)} />
      </div>
    </>
  );
}

function show(text: string): string {
  return readable(text, document.documentElement.lang);
}

function Figures(props: FiguresProps) {
  const { facts, weeks, byOrigin, byBasis, byCountry, byOverriddenRule, answers, ends } = props;
  return (
    <>
      <div class="ways no-print">
        <a href="#/reports">{i18n.t('dashboard.reports.back')}</a>
        <button type="button" class="primary" onClick={() => print()}>
          {i18n.t('dashboard.reports.print')}
        </button>
      </div>
      <Head facts={facts} />
      <WeekChart weeks={weeks} />
      <WeekChart weeks={weeks} about="gaps" />
      <ShareBar
        title={i18n.t('dashboard.chart.by_source')}
        counted={i18n.t('dashboard.chart.notes')}
        parts={byOrigin.map(([key, count]) => ({ name: originName(key), count }))}
      />
      <div class="two even">
        <ShareBar
          title={i18n.t('dashboard.chart.by_basis')}
          counted={i18n.t('dashboard.chart.notes')}
          parts={byBasis.map(([key, count]) => ({ name: basisName(key), count }))}
        />
        <ShareBar
          title={i18n.t('dashboard.chart.by_country')}
          counted={i18n.t('dashboard.nav.contacts')}
          parts={byCountry.map(([key, count]) => ({ name: countryName(key), count }))}
        />
      </div>
      <div class="two even">
        <ShareBar
          title={i18n.t('dashboard.chart.by_rule')}
          counted={i18n.t('dashboard.chart.outreach')}
          parts={byOverriddenRule.map(([rule, count]) => ({ name: ruleLabel(rule), count }))}
        />
        <ShareBar
          title={i18n.t('dashboard.chart.answers')}
          counted={i18n.t('dashboard.nav.requests')}
          parts={answers.map(([when, count]) => ({ name: answeredName(when), count }))}
        />
      </div>
      <TimeChart
        title={i18n.t('dashboard.chart.ends')}
        unit={i18n.t('dashboard.chart.month')}
        days={ends.map(({ month }) => month)}
        formatDay={formatMonth}
        series={[{ name: i18n.t('dashboard.chart.notes'), values: ends.map(({ count }) => count) }]}
        shape="bars"
      />
    </>
  );
}

function answeredName(when: 'week' | 'month' | 'later'): string {
  const names = {
    week: i18n.t('dashboard.chart.answered_week'),
    month: i18n.t('dashboard.chart.answered_month'),
    later: i18n.t('dashboard.chart.answered_later'),
  };
  return names[when];
}

function originName(key: string): string {
  const origin = origins.find((known) => known === key);
  return origin ? originLabel(origin) : key;
}

function basisName(key: string): string {
  const basis = bases.find((known) => known === key);
  return basis ? basisLabel(basis) : i18n.t('dashboard.basis.none');
}

function countryName(key: string): string {
  return key === 'none' ? i18n.t('dashboard.chart.no_country') : formatCountry(key);
}
