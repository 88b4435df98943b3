import { requestPage } from '@/lib/ledger/read/requests';
import { countsByWeek } from '@/lib/ledger/read/weeks';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { IsoDate } from '@/lib/model/time';

import { boundsOf, lastQuarter, sumOf, weeksOf, type WeekCounts, type WeekSpan } from './weeks';

/** Counts by name, the largest first. */
type Shares = readonly (readonly [name: string, count: number])[];

/** The numbers of the review view; all kept, none counted on open. */
export interface Overview {
  readonly outreach: number;
  readonly withNote: number;
  readonly toReview: number;
  readonly overrides: number;
  readonly dueSoon: number;
  /** Oldest first, gaps filled with zeros. */
  readonly weeks: readonly WeekCounts[];
  /** All notes there are, by source. */
  readonly byOrigin: Shares;
  /** What those weeks held. */
  readonly within: {
    readonly byOrigin: Shares;
    readonly byBasis: Shares;
    readonly byCountry: Shares;
    /** Rules that somebody sent a message against. */
    readonly byOverriddenRule: Shares;
    /** Requests answered within a week, in time, and later; in this order. */
    readonly answers: readonly (readonly [when: 'week' | 'month' | 'later', count: number])[];
  };
  /** Notes by the month of their last day: everything overdue in this one, then a year on. */
  readonly ends: readonly { readonly month: string; readonly count: number }[];
}

/** Reads the overview as of `today`, with the weeks of a span. */
export async function readOverview(
  db: LedgerDatabase,
  today: IsoDate,
  span: WeekSpan = lastQuarter(today),
): Promise<Overview> {
  const { from, to } = boundsOf(span);
  const [kept, due] = await Promise.all([
    countsByWeek(db, from, to),
    requestPage(db, { open: true, limit: 100 }),
  ]);
  const of = (name: string) => kept[name] ?? 0;
  const soon = addDays(today, 7);
  return {
    outreach: of('outreach'),
    withNote: of('outreach') - of('outreach:noContact'),
    toReview: of('review:none') + of('review:to-review') + of('review:answered'),
    overrides: of('outreach:overrides'),
    dueSoon: due.rows.filter(({ request }) => (request.extended?.dueOn ?? request.dueOn) <= soon)
      .length,
    weeks: weeksOf(kept, span),
    byOrigin: group(kept, 'origin:'),
    within: withinOf(sumOf(kept, span)),
    ends: endsOf(kept, today),
  };
}

function withinOf(sums: Readonly<Record<string, number>>): Overview['within'] {
  return {
    byOrigin: group(sums, 'origin:'),
    byBasis: group(sums, 'basis:'),
    byCountry: group(sums, 'country:'),
    byOverriddenRule: group(sums, 'override:'),
    answers: (['week', 'month', 'later'] as const).map((when) => [
      when,
      sums[`answers:${when}`] ?? 0,
    ]),
  };
}

function group(kept: Readonly<Record<string, number>>, prefix: string): [string, number][] {
  return Object.entries(kept)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, count]): [string, number] => [name.slice(prefix.length), count])
    .toSorted(([, a], [, b]) => b - a);
}

/** A year of months from this one on; what is past its day stands in this one. */
function endsOf(kept: Readonly<Record<string, number>>, today: IsoDate): Overview['ends'] {
  const first = today.slice(0, 7);
  const overdue = group(kept, 'ends:').filter(([month]) => month < first);
  return Array.from({ length: 12 }, (_, index) => {
    const date = new Date(`${first}-01T12:00:00Z`);
    date.setUTCMonth(date.getUTCMonth() + index);
    const month = date.toISOString().slice(0, 7);
    const late = index === 0 ? overdue.reduce((sum, [, count]) => sum + count, 0) : 0;
    return { month: `${month}-01`, count: (kept[`ends:${month}`] ?? 0) + late };
  });
}

function addDays(day: IsoDate, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
