import { localDayOf, type IsoDate } from '@/lib/model/time';

/** Beside the page's own and the user's: the languages that the extension speaks. */
const spoken = ['en', 'de', 'fr', 'es', 'it', 'nl', 'ja', 'zh', 'th'];

const yearFirst = /(?<![\d./-])(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/u;
const withOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/u;
const numbers = /(?<![\d.\p{L}])(\d{1,2})(\.\s?|\/|-)(\d{1,2})\2(\d{4})(?!\.?\d)/u;
const word = /[\p{L}\p{M}][\p{L}\p{M}.]*/u.source;
const dayMonth = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s(?:de\\s|of\\s)?(${word}),?\\s(?:de\\s|พ\\.ศ\\.\\s)?(\\d{4})(?!\\d)`,
  'u',
);
const monthDay = new RegExp(`(${word})\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, 'u');

/**
 * The day that a page shows for a message, in whatever language and order: only where there is no
 * doubt about it. A day without its year, `3/4/2026`, a bare time, or a day yet to come is null;
 * whoever asks then takes the day they know.
 */
export function readShownDay(
  shown: string,
  today: IsoDate,
  languages: readonly string[],
): IsoDate | null {
  const text = shown.slice(0, 200).normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const day = withOffset.test(text)
    ? localDayAt(text)
    : (inYearFirst(text) ?? inWords(text, languages) ?? inNumbers(text, languages));
  return day !== null && day <= today ? day : null;
}

function localDayAt(text: string): IsoDate | null {
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : localDayOf(moment);
}

function inYearFirst(text: string): IsoDate | null {
  const found = yearFirst.exec(text);
  return found && dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** `11 de noviembre de 2025`, `Nov 11, 2025`, `11 พ.ย. 2568`. */
function inWords(text: string, languages: readonly string[]): IsoDate | null {
  const first = dayMonth.exec(text);
  const [, day = '', name = '', year = ''] = first ?? monthFirst(text) ?? [];
  if (name === '') return null;
  const months = new Set(
    among(languages).flatMap((language) => named(language, 'month', plain(name))),
  );
  const [month] = months;
  // The same word for two months in two languages tells neither.
  return month === undefined || months.size > 1
    ? null
    : dayOf(Number(year), month + 1, Number(day));
}

function monthFirst(text: string): readonly (string | undefined)[] | null {
  const found = monthDay.exec(text);
  return found && [found[0], found[2], found[1], found[3]];
}

/** Days with dots begin with the day everywhere; with strokes the numbers or the weekday tell. */
function inNumbers(text: string, languages: readonly string[]): IsoDate | null {
  const found = numbers.exec(text);
  if (!found) return null;
  const [, a, mark = '', b, year] = found;
  const dayFirst = dayOf(Number(year), Number(b), Number(a));
  if (mark.startsWith('.')) return dayFirst;
  const monthFirst = dayOf(Number(year), Number(a), Number(b));
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst)
    return dayFirst ?? monthFirst;
  const words = text.match(new RegExp(word, 'gu'))?.map(plain) ?? [];
  const weekdays = new Set(
    among(languages).flatMap((language) => words.flatMap((one) => named(language, 'weekday', one))),
  );
  const fits = [dayFirst, monthFirst].filter((one) =>
    weekdays.has((new Date(`${one}T12:00:00Z`).getUTCDay() + 6) % 7),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function among(languages: readonly string[]): readonly string[] {
  return [...new Set([...languages, ...spoken])];
}

const plain = (name: string) => name.toLowerCase().replaceAll('.', '');

/** Which months (from 0) or weekdays (Monday is 0) a language calls by this name. */
function named(language: string, what: 'month' | 'weekday', name: string): readonly number[] {
  return namesIn(language, what).flatMap((own, index) => (own.has(name) ? [index] : []));
}

const known = new Map<string, readonly ReadonlySet<string>[]>();

function namesIn(language: string, what: 'month' | 'weekday'): readonly ReadonlySet<string>[] {
  const key = `${what} ${language}`;
  const before = known.get(key);
  if (before) return before;
  const names = formatsOf(language, what).reduce<Set<string>[]>(
    (all, format) =>
      momentsOf(what).map((moment, index) => {
        const part = format.formatToParts(moment).find(({ type }) => type === what);
        return (all[index] ?? new Set()).add(plain(part?.value ?? ''));
      }),
    [],
  );
  known.set(key, names);
  return names;
}

/** In words of a sentence and alone, long and short; none for a language that nobody knows. */
function formatsOf(language: string, what: 'month' | 'weekday'): readonly Intl.DateTimeFormat[] {
  try {
    return (['long', 'short'] as const).flatMap((length) => [
      new Intl.DateTimeFormat(language, { [what]: length, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(language, { [what]: length, day: 'numeric', timeZone: 'UTC' }),
    ]);
  } catch {
    return []; // a page may claim any language: what is none has no names
  }
}

/** Noons of twelve months, or of seven days from a Monday on. */
function momentsOf(what: 'month' | 'weekday'): readonly Date[] {
  return what === 'month'
    ? Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 5, 12)))
    : Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 5, 1 + day, 12)));
}

/** A day that exists; the Thai calendar counts 543 years more. */
function dayOf(shownYear: number, month: number, day: number): IsoDate | null {
  const year = shownYear > 2400 ? shownYear - 543 : shownYear;
  const moment = new Date(year, month - 1, day, 12);
  const exists =
    moment.getFullYear() === year && moment.getMonth() === month - 1 && moment.getDate() === day;
  return exists ? localDayOf(moment) : null;
}
