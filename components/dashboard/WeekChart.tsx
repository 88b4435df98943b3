import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';

import 'uplot/dist/uPlot.min.css';

import { i18n } from '#i18n';

import { formatDay, formatNumber, formatShortDay } from './formats';
import { AsTable } from './ShareBar';

/** What one week held. */
export interface Week {
  /** The Monday, as an ISO day. */
  readonly week: string;
  readonly notes: number;
  readonly outreach: number;
  readonly noContact: number;
  readonly overrides: number;
}

/** Notes and messages by week, as lines and as a table. */
export default function WeekChart({ weeks }: { readonly weeks: readonly Week[] }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    return draw(current, weeks);
  }, [weeks]);
  const heads = [
    i18n.t('dashboard.chart.week'),
    i18n.t('dashboard.chart.notes'),
    i18n.t('dashboard.chart.outreach'),
    i18n.t('dashboard.chart.no_note'),
    i18n.t('dashboard.chart.overrides'),
  ];
  return (
    <section class="panel" aria-label={i18n.t('dashboard.chart.by_week')}>
      <h2>{i18n.t('dashboard.chart.by_week')}</h2>
      <div class="chart" ref={frame} aria-hidden="true" />
      <div class="legend across" aria-hidden="true">
        <span>
          <i class="notes" />
          {heads[1]}
        </span>
        <span>
          <i class="outreach" />
          {heads[2]}
        </span>
      </div>
      <AsTable
        head={heads}
        rows={weeks.map(({ week, notes, outreach, noContact, overrides }) => [
          monday(week),
          ...[notes, outreach, noContact, overrides].map((count) => formatNumber(count)),
        ])}
      />
    </section>
  );
}

function monday(week: string): string {
  return isDay(week) ? formatDay(week) : week;
}

function isDay(text: string): text is `${number}-${number}-${number}` {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

/** Draws, follows the frame's width and the colour scheme, and answers how to take it away. */
function draw(frame: HTMLElement, weeks: readonly Week[]): () => void {
  let plot = plotIn(frame, weeks);
  const again = () => {
    plot.destroy();
    plot = plotIn(frame, weeks);
  };
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', again);
  const sizes = new ResizeObserver(() => {
    if (frame.clientWidth !== plot.width) again();
  });
  sizes.observe(frame);
  return () => {
    scheme.removeEventListener('change', again);
    sizes.disconnect();
    plot.destroy();
  };
}

/** Counts have no halves. */
const wholeSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000];

function shortDays(_plot: uPlot, seconds: number[]): string[] {
  return seconds.map((second) => formatShortDay(new Date(second * 1000)));
}

function plotIn(frame: HTMLElement, weeks: readonly Week[]): uPlot {
  const style = getComputedStyle(frame);
  // A canvas knows no custom properties: the colours are read where they are resolved.
  const colour = (name: string) => resolved(frame, style.getPropertyValue(name));
  const axis = {
    stroke: colour('--ink-soft'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { show: false },
    font: '11px system-ui, sans-serif',
  };
  const line = { width: 2, points: { show: false } };
  return new uPlot(
    {
      width: frame.clientWidth,
      height: 124,
      cursor: { show: false },
      legend: { show: false },
      axes: [
        { ...axis, size: 24, space: 70, grid: { show: false }, values: shortDays },
        { ...axis, size: 40, space: 26, incrs: wholeSteps },
      ],
      scales: { y: { range: (_plot, _min, max) => [0, Math.max(max * 1.1, 4)] } },
      series: [
        {},
        { ...line, stroke: colour('--accent') },
        { ...line, stroke: colour('--info'), dash: [5, 4] },
      ],
    },
    [
      weeks.map(({ week }) => Date.parse(`${week}T12:00:00Z`) / 1000),
      weeks.map(({ notes }) => notes),
      weeks.map(({ outreach }) => outreach),
    ],
    frame,
  );
}

/** `light-dark(…)` as the one colour that holds now. */
function resolved(frame: HTMLElement, colour: string): string {
  const probe = document.createElement('i');
  probe.style.color = colour;
  frame.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
