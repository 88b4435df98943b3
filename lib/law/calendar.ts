import type { IsoDate } from '@/lib/model/time';

const FORM = /^(\d{4})-(\d{2})-(\d{2})/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): Parts | null {
  const match = FORM.exec(date);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 31);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Null where the year has no four digits any more. */
function isoOf({ year, month, day }: Parts): IsoDate | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(text) ? text : null;
}

function isIsoDate(text: string): text is IsoDate {
  return FORM.test(text);
}

/** The day of a date or a moment as it is written; null where it is no date. */
export function dayOf(date: string): IsoDate | null {
  const parts = partsOf(date);
  return parts && isoOf(parts);
}

/**
 * The same day-number `months` later, or the last day of that month (Regulation 1182/71 Art.
 * 3(2)(c), EDPB 01/2022: 31 August and one month is 30 September). Null where `date` is no date.
 */
export function addMonths(date: string, months: number): IsoDate | null {
  const parts = partsOf(date);
  if (parts === null) return null;
  const count = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return isoOf({ year, month, day: Math.min(parts.day, daysIn(year, month)) });
}

/** Days since 1970-01-01, or null. */
export function dayNumber(date: string): number | null {
  const parts = partsOf(date);
  if (parts === null) return null;
  // Howard Hinnant's civil calendar: years begin in March, so that the leap day is the last.
  const year = parts.month > 2 ? parts.year : parts.year - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((parts.month + 9) % 12) + 2) / 5) + parts.day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day `days` after (or before) `date`; null where it is no date. */
export function addDays(date: string, days: number): IsoDate | null {
  const start = partsOf(date);
  if (start === null) return null;
  let { year, month, day } = start;
  day += days;
  while (day < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    day += daysIn(year, month);
  }
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return isoOf({ year, month, day });
}

/** The earliest of the days given, or null where there is none. */
export function earliest(...dates: readonly (IsoDate | null)[]): IsoDate | null {
  const known = dates.filter((date) => date !== null);
  return known.reduce<IsoDate | null>(
    (first, date) => (first === null || date < first ? date : first),
    null,
  );
}
