import { isIsoDate } from '@/components/shared/show';
import type { IsoDate } from '@/lib/model/time';

/** What one week held. */
export interface WeekCounts {
  /** The Monday. */
  readonly week: string;
  readonly notes: number;
  readonly outreach: number;
  readonly noContact: number;
  readonly overrides: number;
}

/** Which weeks: those that have a day in it; from null on from the first that holds anything. */
export interface WeekSpan {
  readonly from: IsoDate | null;
  readonly to: IsoDate;
}

/** Ten years: more would be a line of dots and a table of many pages. */
const most = 522;

const week = 7 * 24 * 60 * 60 * 1000;

/** The last 13 weeks, this one included. */
export function lastQuarter(today: IsoDate): WeekSpan {
  return { from: dayOf(mondayOf(today) - 12 * week), to: today };
}

/** The last twelve months, as 52 weeks, this one included. */
export function lastYear(today: IsoDate): WeekSpan {
  return { from: dayOf(mondayOf(today) - 51 * week), to: today };
}

/** The weeks of a span out of the kept counts, oldest first, gaps filled with zeros. */
export function weeksOf(
  kept: Readonly<Record<string, number>>,
  { from, to }: WeekSpan,
): readonly WeekCounts[] {
  const last = mondayOf(to);
  const first = Math.max(mondayOf(from ?? firstIn(kept) ?? to), last - (most - 1) * week);
  const length = Math.max(0, Math.round((last - first) / week) + 1);
  return Array.from({ length }, (_, index) => {
    const monday = dayOf(first + index * week);
    const of = (what: string) => kept[`week:${monday}:${what}`] ?? 0;
    return {
      week: monday,
      notes: of('notes'),
      outreach: of('outreach'),
      noContact: of('noContact'),
      overrides: of('overrides'),
    };
  });
}

/** The first and the last Monday of a span; null where it begins with the record. */
export function boundsOf({ from, to }: WeekSpan): { from: string | null; to: string } {
  return { from: from === null ? null : dayOf(mondayOf(from)), to: dayOf(mondayOf(to)) };
}

/** Everything that the weeks of a span held, added up by what was counted. */
export function sumOf(
  kept: Readonly<Record<string, number>>,
  span: WeekSpan,
): Readonly<Record<string, number>> {
  const { from, to } = boundsOf(span);
  const sums: Record<string, number> = {};
  for (const [name, count] of Object.entries(kept)) {
    const [, week, what] = /^week:([^:]+):(.+)$/u.exec(name) ?? [];
    if (week === undefined || what === undefined || week > to || week < (from ?? '')) continue;
    sums[what] = (sums[what] ?? 0) + count;
  }
  return sums;
}

/** The first Monday that anything is counted under. */
function firstIn(kept: Readonly<Record<string, number>>): string | null {
  const [first = null] = Object.keys(kept)
    .filter((name) => name.startsWith('week:'))
    .map((name) => name.slice('week:'.length, 'week:'.length + 10))
    .toSorted();
  return first;
}

/** Noon of the Monday, in UTC: no clock change moves it to another day. */
function mondayOf(day: string): number {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.getTime();
}

function dayOf(noon: number): IsoDate {
  const day = new Date(noon).toISOString().slice(0, 10);
  if (!isIsoDate(day)) throw new RangeError(`no day: ${day}`); // only outside the years 0–9999
  return day;
}
