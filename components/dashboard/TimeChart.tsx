import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';

import 'uplot/dist/uPlot.min.css';

import { formatCompact, formatNumber } from './formats';
import { AsTable } from './ShareBar';

/** One line of numbers, a value for each moment. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
  /** Told in the table only. */
  readonly tableOnly?: boolean;
}

interface TimeChartProps {
  readonly title: string;
  /** What the first column of the table is: a week, a month. */
  readonly unit: string;
  /** The days that the values are of, the oldest first. */
  readonly days: readonly string[];
  /** A day as it stands on the axis and in the table. */
  readonly formatDay: (day: Date) => string;
  readonly series: readonly Series[];
  readonly shape: 'lines' | 'bars';
  /** What is said where all values are nothing. */
  readonly empty: string;
}

/** Numbers over time, drawn and as a table. */
export default function TimeChart(props: TimeChartProps) {
  const { title, unit, days, formatDay, series } = props;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = frame;
    return current ? draw(current, props) : undefined;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the numbers say when to draw again
  }, [JSON.stringify([days, series])]);
  const isEmpty = series.every(({ values }) => values.every((value) => value === 0));
  return (
    <section class="panel" aria-label={title}>
      <h2>{title}</h2>
      {isEmpty ? (
        // A line along the bottom of a made-up scale tells nothing.
        <p class="hint">{props.empty}</p>
      ) : (
        <>
          <div class="chart" ref={frame} aria-hidden="true" />
          <Legend {...props} />
          <AsTable
            head={[unit, ...series.map(({ name }) => name)]}
            rows={days.map((day, index) => [
              formatDay(noonOf(day)),
              ...series.map(({ values }) => formatNumber(values[index] ?? 0)),
            ])}
          />
        </>
      )}
    </section>
  );
}

/** Which line is whose, drawn as the line is; a single one is named by the title. */
function Legend({ series, shape }: Pick<TimeChartProps, 'series' | 'shape'>) {
  const drawn = series.filter(({ tableOnly }) => !tableOnly);
  if (drawn.length < 2) return null;
  return (
    <div class={`legend across ${shape}`} aria-hidden="true">
      {drawn.map(({ name }, index) => (
        <span key={name}>
          <i style={{ color: `var(${colours[index] ?? '--ink'})` }} />
          {name}
        </span>
      ))}
    </div>
  );
}

const colours = ['--accent', '--info', '--warn'] as const;

/** Lines are told apart without colour too. */
const dashes: readonly number[][] = [[], [5, 4], [2, 3]];

/** Noon keeps the calendar day in every time zone. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

/** Draws, follows the frame's width, the colours and the printer, and answers how to take it away. */
function draw(frame: HTMLElement, props: TimeChartProps): () => void {
  let plot = plotIn(frame, props);
  const again = () => {
    plot.destroy();
    plot = plotIn(frame, props);
  };
  const medias = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map((query) =>
    matchMedia(query),
  );
  for (const media of medias) media.addEventListener('change', again);
  const sizes = new ResizeObserver(() => {
    if (widthOf(frame) !== plot.width) again();
  });
  sizes.observe(frame);
  return () => {
    for (const media of medias) media.removeEventListener('change', again);
    sizes.disconnect();
    plot.destroy();
  };
}

/** As much as fits on an A4 page between its margins. */
const onPaper = 610;

/** Not every browser has laid out the page for paper when it says that it is about to print. */
function widthOf({ clientWidth }: HTMLElement): number {
  return matchMedia('print').matches ? Math.min(clientWidth, onPaper) : clientWidth;
}

/** Counts have no halves. */
const wholeSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000]; // prettier-ignore

function plotIn(frame: HTMLElement, { days, series, shape, formatDay }: TimeChartProps): uPlot {
  const style = getComputedStyle(frame);
  // A canvas knows no custom properties: the colours are read where they are resolved.
  const colour = (name: string) => resolved(frame, style.getPropertyValue(name));
  const axis = {
    stroke: colour('--ink-soft'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { show: false },
    font: '11px system-ui, sans-serif',
  };
  const drawn = series.filter(({ tableOnly }) => !tableOnly);
  const paths = shape === 'bars' ? uPlot.paths.bars?.({ size: [0.7, 40] }) : undefined;
  // Marks stand under the values themselves, as many as have room, not at round numbers of seconds.
  const marks = Math.max(1, Math.ceil((days.length * 72) / Math.max(widthOf(frame) - 50, 72)));
  const plot = new uPlot(
    {
      width: widthOf(frame),
      height: 124,
      cursor: { show: false },
      legend: { show: false },
      axes: [
        {
          ...axis,
          size: 24,
          grid: { show: false },
          splits: () => days.map((_, index) => index).filter((index) => index % marks === 0),
          values: (_plot, indexes) => indexes.map((index) => formatDay(noonOf(days[index] ?? ''))),
        },
        { ...axis, size: 52, space: 26, incrs: wholeSteps, values: yLabels },
      ],
      scales: {
        x: { time: false, range: () => [-0.5, days.length - 0.5] },
        y: { range: (_plot, _min, max) => [0, Math.max(max * 1.1, 4)] },
      },
      series: [
        {},
        ...drawn.map((_, index) => ({
          width: 2,
          points: { show: false },
          stroke: colour(colours[index] ?? '--ink'),
          dash: dashes[index] ?? [],
          ...(paths && { paths, fill: colour(colours[index] ?? '--ink') }),
        })),
      ],
    },
    [days.map((_, index) => index), ...drawn.map(({ values }) => [...values])],
    frame,
  );
  // Drawn now, not in a moment: a browser that is about to print takes the canvas as it is.
  plot.batch(() => {});
  return plot;
}

function yLabels(_plot: uPlot, values: number[]): string[] {
  return values.map((value) => formatCompact(value));
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
