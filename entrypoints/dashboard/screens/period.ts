import { isIsoDate } from '@/components/shared/show';
import type { IsoDate } from '@/lib/model/time';

import { lastQuarter, lastYear, type WeekSpan } from '../read/weeks';

/** Periods that charts are shown for, the usual one first. */
export const periodNames = ['weeks', 'year', 'all', 'span'] as const;

/** A period as an address names it. */
export interface Period {
  readonly name: (typeof periodNames)[number];
  /** Days of a span as they were typed; empty for the other periods. */
  readonly from: string;
  readonly to: string;
  /** The days of a span are none, or the wrong way round: the usual weeks are shown. */
  readonly wrong: boolean;
  readonly span: WeekSpan;
}

/** Reads the period out of an address; what is not a known one is the usual one. */
export function parsePeriod(query: Readonly<Record<string, string>>, today: IsoDate): Period {
  const name = periodNames.find((one) => one === query['period']) ?? 'weeks';
  const plain = { name, from: '', to: '', wrong: false };
  if (name === 'weeks') return { ...plain, span: lastQuarter(today) };
  if (name === 'year') return { ...plain, span: lastYear(today) };
  if (name === 'all') return { ...plain, span: { from: null, to: today } };
  const { from = '', to = '' } = query;
  if (isDay(from) && isDay(to) && from <= to) return { ...plain, from, to, span: { from, to } };
  return { ...plain, from, to, wrong: true, span: lastQuarter(today) };
}

/** A day that is in the calendar, too: 31 February is none. */
function isDay(text: string): text is IsoDate {
  return isIsoDate(text) && !Number.isNaN(Date.parse(`${text}T12:00:00Z`));
}
