import { i18n } from '#i18n';
import { Facts } from '@/components/dashboard/Facts';
import { formatCountry, formatDay, formatMonth } from '@/components/dashboard/formats';
import { basisLabel, originLabel, ruleLabel } from '@/components/dashboard/labels';
import { PageFoot } from '@/components/dashboard/PageFoot';
import { PeriodChoice } from '@/components/dashboard/PeriodChoice';
import { readable } from '@/components/dashboard/readable';
import { footOf } from '@/components/dashboard/ReportPage';
import { ShareBar } from '@/components/dashboard/ShareBar';
import { Failed, Loading } from '@/components/dashboard/Shell';
import TimeChart from '@/components/dashboard/TimeChart';
import WeekChart from '@/components/dashboard/WeekChart';
import { isIsoDate } from '@/components/shared/show';
import { bases, sourceOrigins } from '@/lib/model/vocabulary';

import { address, refine } from '../address';
import { revision } from '../changes';
import { today } from '../now';
import type { Overview } from '../read/overview';
import { useRecord } from '../reader';
import { useRead } from '../use-read';
import { parsePeriod, periodNames, type Period } from './period';

/** Every chart, each with its table, on a page that prints. */
export function FiguresReport() {
  const record = useRecord();
  const period = parsePeriod(address.value.query, today());
  const overview = useRead(
    async () => ({ ...(await record.overview(today(), period.span)), facts: await record.frame() }),
    `${revision.value} ${JSON.stringify(period.span)}`,
  );
  if (overview.state === 'loading') return <Loading />;
  if (overview.state === 'failed')
    return <Failed detail={overview.detail} onRetry={overview.retry} />;
  return <Figures {...overview.value} period={period} />;
}

interface FiguresProps extends Overview {
  readonly period: Period;
  /** What every report says of itself. */
  readonly facts: readonly (readonly [term: string, value: string])[];
}

/** Who has it printed, when and up to which entry: on the screen it is plain. */
function Head({ facts }: Pick<FiguresProps, 'facts'>) {
  const title = i18n.t('report.figures.title');
  return (
    <>
      <div class="top">
        <h1>{title}</h1>
      </div>
      <div class="print-only">
        <Facts facts={facts.map(([term, value]) => [term, show(value)] as const)} />
      </div>
      <PageFoot line={footOf(title, facts, show)} />
    </>
  );
}

function show(text: string): string {
  return readable(text, document.documentElement.lang);
}

function Figures(props: FiguresProps) {
  const { facts, ends } = props;
  return (
    <>
      <div class="ways no-print">
        <a href="#/reports">{i18n.t('dashboard.reports.back')}</a>
        <button type="button" class="primary" onClick={() => print()}>
          {i18n.t('dashboard.reports.print')}
        </button>
      </div>
      <Head facts={facts} />
      <OverTime {...props} />
      <Within {...props} />
      <div class="stack unbroken">
        <h2 class="part-head">{i18n.t('dashboard.chart.as_it_stands')}</h2>
        <TimeChart
          title={i18n.t('dashboard.chart.ends')}
          unit={i18n.t('dashboard.chart.month')}
          days={ends.map(({ month }) => month)}
          formatDay={formatMonth}
          series={[
            { name: i18n.t('dashboard.chart.notes'), values: ends.map(({ count }) => count) },
          ]}
          shape="bars"
          empty={i18n.t('dashboard.chart.nothing')}
        />
      </div>
    </>
  );
}

/** What happened week by week, in the period that the address names; paper says which it is. */
function OverTime({ weeks, period }: Pick<FiguresProps, 'weeks' | 'period'>) {
  const names = {
    weeks: i18n.t('dashboard.chart.last_weeks'),
    year: i18n.t('dashboard.chart.last_year'),
    all: i18n.t('dashboard.chart.since_begin'),
    span: i18n.t('dashboard.chart.by_days'),
  };
  const first = weeks.at(0)?.week ?? '';
  const last = sundayOf(weeks.at(-1)?.week ?? '');
  return (
    <>
      <div class="stack unbroken">
        <h2 class="part-head">{i18n.t('dashboard.chart.over_time')}</h2>
        <PeriodChoice
          value={period.name}
          choices={periodNames.map((value) => ({ value, label: names[value] }))}
          days={period.name === 'span' ? period : null}
          onChange={(name) =>
            refine(
              name === 'span'
                ? { period: name, from: first, to: last }
                : { period: name === 'weeks' ? '' : name, from: '', to: '' },
            )
          }
          onFrom={(from) => refine({ from })}
          onTo={(to) => refine({ to })}
        />
        {isIsoDate(first) && isIsoDate(last) && (
          <p class="hint">
            {i18n.t('dashboard.chart.weeks_shown', [formatDay(first), formatDay(last)])}
          </p>
        )}
        <WeekChart weeks={weeks} empty={emptyIn(period)} />
      </div>
      <WeekChart weeks={weeks} empty={emptyIn(period)} about="gaps" />
    </>
  );
}

/** What the notes, messages and answers of the period were made up of. */
function Within({ within, period }: Pick<FiguresProps, 'within' | 'period'>) {
  const { byOrigin, byBasis, byCountry, byOverriddenRule, answers } = within;
  const empty = emptyIn(period);
  return (
    <>
      <ShareBar
        title={i18n.t('dashboard.chart.by_source')}
        counted={i18n.t('dashboard.chart.notes')}
        parts={byOrigin.map(([key, count]) => ({ name: originName(key), count }))}
        empty={empty}
      />
      <div class="two even">
        <ShareBar
          title={i18n.t('dashboard.chart.by_basis')}
          counted={i18n.t('dashboard.chart.notes')}
          parts={byBasis.map(([key, count]) => ({ name: basisName(key), count }))}
          empty={empty}
        />
        <ShareBar
          title={i18n.t('dashboard.chart.by_country')}
          counted={i18n.t('dashboard.chart.notes')}
          parts={byCountry.map(([key, count]) => ({ name: countryName(key), count }))}
          empty={empty}
        />
      </div>
      <div class="two even">
        <ShareBar
          title={i18n.t('dashboard.chart.by_rule')}
          counted={i18n.t('dashboard.chart.outreach')}
          parts={byOverriddenRule.map(([rule, count]) => ({ name: ruleLabel(rule), count }))}
          empty={empty}
        />
        <ShareBar
          title={i18n.t('dashboard.chart.answers')}
          counted={i18n.t('dashboard.nav.requests')}
          parts={answers.map(([when, count]) => ({ name: answeredName(when), count }))}
          empty={empty}
        />
      </div>
    </>
  );
}

/** A period that held nothing is no promise that something is to come. */
function emptyIn({ name }: Period): string {
  return i18n.t(name === 'all' ? 'dashboard.chart.nothing' : 'dashboard.chart.nothing_then');
}

function sundayOf(monday: string): string {
  const day = new Date(`${monday}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  day.setUTCDate(day.getUTCDate() + 6);
  return day.toISOString().slice(0, 10);
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
  const origin = sourceOrigins.find((known) => known === key);
  return origin ? originLabel(origin) : key;
}

function basisName(key: string): string {
  const basis = bases.find((known) => known === key);
  return basis ? basisLabel(basis) : i18n.t('dashboard.basis.none');
}

function countryName(key: string): string {
  return key === 'none' ? i18n.t('dashboard.chart.no_country') : formatCountry(key);
}
