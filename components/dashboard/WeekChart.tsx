import { i18n } from '#i18n';

import { formatLongDay, formatShortDay } from './formats';
import TimeChart from './TimeChart';

/** What one week held. */
export interface Week {
  /** The Monday, as an ISO day. */
  readonly week: string;
  readonly notes: number;
  readonly outreach: number;
  readonly noContact: number;
  readonly overrides: number;
}

interface WeekChartProps {
  readonly weeks: readonly Week[];
  /** What is said where the weeks held none of it. */
  readonly empty: string;
  /** Notes and messages, or what went wrong: messages without a note, or against a warning. */
  readonly about?: 'all' | 'gaps';
}

/** Notes and messages by week, as lines and as a table. */
export default function WeekChart({ weeks, empty, about = 'all' }: WeekChartProps) {
  const all = about === 'all';
  // No two weeks of a table may read the same.
  const years = new Set(weeks.map(({ week }) => week.slice(0, 4)));
  const usual = [
    { name: i18n.t('dashboard.chart.notes'), values: weeks.map(({ notes }) => notes) },
    { name: i18n.t('dashboard.chart.outreach'), values: weeks.map(({ outreach }) => outreach) },
  ];
  const gaps = [
    { name: i18n.t('dashboard.chart.no_note'), values: weeks.map(({ noContact }) => noContact) },
    { name: i18n.t('dashboard.chart.overrides'), values: weeks.map(({ overrides }) => overrides) },
  ];
  return (
    <TimeChart
      title={i18n.t(all ? 'dashboard.chart.by_week' : 'dashboard.chart.gaps')}
      unit={i18n.t('dashboard.chart.week')}
      days={weeks.map(({ week }) => week)}
      formatDay={years.size > 1 ? formatLongDay : formatShortDay}
      series={all ? [...usual, ...gaps.map((one) => ({ ...one, tableOnly: true }))] : gaps}
      shape="lines"
      empty={empty}
    />
  );
}
