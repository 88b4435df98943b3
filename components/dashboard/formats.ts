import type { IsoDate, IsoInstant } from '@/lib/model/time';

// A row is formatted while somebody scrolls: a format made once costs a hundredth of one made per
// row. Made at first use, because the page sets its language as it starts.
function once<T>(make: (locale: string) => T): () => T {
  let made: T | undefined;
  return () => (made ??= make(`${document.documentElement.lang || 'en'}-u-ca-gregory`));
}

const numbers = once((locale) => new Intl.NumberFormat(locale));
const compacts = once((locale) => new Intl.NumberFormat(locale, { notation: 'compact' }));
const daysOfThisYear = once(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
);
const days = once(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
);
const months = once(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' }),
);
const moments = once(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);
const countries = once(
  (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }),
);

/** `8,214`, as the language writes it. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** `1.2M`, for an axis, where a long number has no room. */
export function formatCompact(value: number): string {
  return compacts().format(value);
}

/** A calendar day, `12 Nov 2029`. */
export function formatDay(day: IsoDate): string {
  // Noon keeps the calendar day in every time zone.
  return days().format(new Date(`${day}T12:00:00`));
}

/** The day of a moment, without the year where it is this one: `12 Nov`. */
export function formatDayOf(at: IsoInstant): string {
  const date = new Date(at);
  const thisYear = date.getFullYear() === new Date().getFullYear();
  return (thisYear ? daysOfThisYear() : days()).format(date);
}

/** A moment, `12 Nov 2026, 09:14`. */
export function formatMoment(at: IsoInstant): string {
  return moments().format(new Date(at));
}

/** A country's name; the code itself where it is none that is known. */
export function formatCountry(code: string): string {
  try {
    return countries().of(code) ?? code;
  } catch {
    return code; // not shaped like a region code (an import may hold anything): shown as it is
  }
}

/** A month for an axis: `Nov 2029`. */
export function formatMonth(date: Date): string {
  return months().format(date);
}

/** A day for an axis over the turn of a year: `12 Nov 2026`. */
export function formatLongDay(date: Date): string {
  return days().format(date);
}

/** A day for an axis: `12 Nov`. */
export function formatShortDay(date: Date): string {
  return daysOfThisYear().format(date);
}
