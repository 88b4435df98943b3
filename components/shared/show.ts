import type { CountryCode } from '@/lib/model/record';
import type { IsoDate, IsoInstant } from '@/lib/model/time';

/**
 * The language of the page: set from `extension.locale` when a page starts, so that dates, numbers
 * and words agree even where the browser's language has no translation here. The user's own variant
 * of it (`en-GB`, `de-CH`) decides how dates are written.
 */
export function pageLanguage(): string {
  return variantOf(document.documentElement.lang || 'en');
}

/** The user's own variant of a language (`en-GB`, `de-CH`), or the language itself. */
export function variantOf(language: string): string {
  const isSame = (one: string) => one.split('-')[0] === language.split('-')[0];
  return navigator.languages.find(isSame) ?? language;
}

/**
 * A calendar day as people write it: `22 November 2026`; `short` gives `22 Nov`, with the year
 * where it differs from this one.
 */
export function showDate(date: IsoDate, length: 'long' | 'short' = 'long'): string {
  const [year, month, day] = date.split('-').map(Number);
  const noon = new Date(year ?? 0, (month ?? 1) - 1, day ?? 1, 12);
  if (length === 'long') return noon.toLocaleDateString(calendar(), { dateStyle: 'long' });
  const thisYear = noon.getFullYear() === new Date().getFullYear();
  return noon.toLocaleDateString(calendar(), {
    day: 'numeric',
    month: 'short',
    ...(!thisYear && { year: 'numeric' }),
  });
}

/** The day of a moment, in the user's own time zone. */
export function showDay(instant: IsoInstant, length: 'long' | 'short' = 'long'): string {
  return showDate(dayOf(instant), length);
}

/** The calendar day of a moment, in the user's own time zone. */
function dayOf(instant: IsoInstant): IsoDate {
  return isoDate(new Date(instant));
}

/** A `Date`'s calendar day in the user's own time zone. */
export function isoDate(date: Date): IsoDate {
  const text = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  if (!isIsoDate(text)) throw new RangeError(`no calendar day: ${text}`);
  return text;
}

/** Whether a text is a calendar day: `2026-11-22`, and one that exists. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** A country's name in the language of the page, or its code where the browser has no name for it. */
export function showCountry(code: CountryCode): string {
  try {
    return regionNames(pageLanguage()).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

const namesByLanguage = new Map<string, Intl.DisplayNames>();

function regionNames(language: string): Intl.DisplayNames {
  const names =
    namesByLanguage.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  namesByLanguage.set(language, names);
  return names;
}

/** Several short things in one line: `Works manager · Brightline`. */
export function inOneLine(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** Thai pages use the Gregorian year: laws and deadlines are counted in it. */
function calendar(): string {
  return `${pageLanguage()}-u-ca-gregory`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
