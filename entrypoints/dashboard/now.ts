import { isoDate } from '@/components/shared/show';
import type { IsoDate, IsoInstant } from '@/lib/model/time';

/** This moment, in UTC. */
export function nowInstant(): IsoInstant {
  const text = new Date().toISOString();
  if (!isInstant(text)) throw new RangeError(`no moment: ${text}`); // only outside the years 0–9999
  return text;
}

/** Today, where the user is. */
export function today(): IsoDate {
  return isoDate(new Date());
}

/** The day that comes in so many days, where the user is. */
export function daysFromNow(days: number): IsoDate {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return isoDate(date);
}

/** Whether a text is a moment as the record writes it. */
export function isInstant(text: string): text is IsoInstant {
  return /^\d{4}-\d{2}-\d{2}T.*Z$/u.test(text);
}

/** The day in a year, where the user is. */
export function aYearFromNow(): IsoDate {
  const day = new Date();
  day.setFullYear(day.getFullYear() + 1);
  return isoDate(day);
}
