import { monthsCalled, weekdaysIn } from '@/lib/model/calendar-words';
import { localDayOf, type IsoDate } from '@/lib/model/time';

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
  const months = monthsCalled(name, languages);
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
  const weekdays = weekdaysIn(text.match(new RegExp(word, 'gu')) ?? [], languages);
  const fits = [dayFirst, monthFirst].filter((one) =>
    weekdays.has((new Date(`${one}T12:00:00Z`).getUTCDay() + 6) % 7),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** A day that exists; the Thai calendar counts 543 years more. */
function dayOf(shownYear: number, month: number, day: number): IsoDate | null {
  const year = shownYear > 2400 ? shownYear - 543 : shownYear;
  const moment = new Date(year, month - 1, day, 12);
  const exists =
    moment.getFullYear() === year && moment.getMonth() === month - 1 && moment.getDate() === day;
  return exists ? localDayOf(moment) : null;
}
