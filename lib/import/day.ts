import { monthsCalled } from '@/lib/model/calendar-words';
import type { IsoDate } from '@/lib/model/time';

const word = /\p{L}[\p{L}\p{M}.]*/u.source;
/** A time of day after it, which is left alone. */
const time = /(?:[T,]? ?[^\d]{0,12}\d{1,2}[:.h時时]\d\d.*)?/u.source;
const iso = /^(\d{4})-(\d\d)-(\d\d)/u;
const yearFirst = new RegExp(
  `^(\\d{4}) ?(?:年|/|\\.|-) ?(\\d{1,2}) ?(?:月|/|\\.|-) ?(\\d{1,2}) ?日?${time}$`,
  'u',
);
const dayFirst = new RegExp(
  `^(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|°)?[ -](?:de |of )?(${word}),?[ -](?:de |del |พ\\.ศ\\. ?)?(\\d{4})${time}$`,
  'iu',
);
const monthFirst = new RegExp(`^(${word}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${time}$`, 'iu');
const inDots = new RegExp(`^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${time}$`, 'u');

/**
 * A day as exports write it: `2026-11-22…`, `2026年11月22日`, `22 Nov 2026` with the month as any of
 * the nine languages names it, `22.11.2026`, or with slashes where the numbers leave no doubt. Null
 * for anything else: a day that was guessed would be no evidence.
 */
export function readDay(cell: string): IsoDate | null {
  if (cell === '') return null;
  const plain = iso.exec(cell);
  if (plain) return dayOf(plain[1], plain[2], plain[3]);
  if (cell.length > 100) return null;
  const text = cell.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return dayOf(year, month, day);
  return inWords(text) ?? inNumbers(text);
}

function inWords(text: string): IsoDate | null {
  const found = dayFirst.exec(text);
  const [, day = '', name = '', year = ''] = found ?? [];
  if (found) return dayOf(year, monthOf(name), day);
  const [, first = '', date = '', last = ''] = monthFirst.exec(text) ?? [];
  return first === '' ? null : dayOf(last, monthOf(first), date);
}

function inNumbers(text: string): IsoDate | null {
  const dotted = inDots.exec(text);
  if (dotted) return dayOf(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  if (!slashed) return null;
  const [, a = '', b = '', year] = slashed;
  if (Number(a) > 12) return dayOf(year, b, a);
  return Number(b) > 12 || a === b ? dayOf(year, a, b) : null;
}

/** What names were found to mean; a file has a few, a million times. Others are not kept. */
const numbersOf = new Map<string, string>();

/** The number of a month by its name, or nothing where no language has it, or two differ. */
function monthOf(name: string): string | undefined {
  const before = numbersOf.get(name);
  if (before !== undefined) return before;
  const [month, other] = monthsCalled(name, []);
  if (month === undefined || other !== undefined) return undefined;
  const number = String(month + 1);
  numbersOf.set(name, number);
  return number;
}

/** The same day so many months later, or the last of that month (Regulation 1182/71 Article 3). */
export function addMonths(day: IsoDate, count: number): IsoDate | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + count, Math.min(date, last)));
  return asDay(moved.toISOString().slice(0, 10));
}

/** A day that exists; the Thai calendar counts 543 years more. */
function dayOf(shown = '', month = '', day = ''): IsoDate | null {
  const year = Number(shown) > 2400 ? String(Number(shown) - 543) : shown;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
  return exists ? asDay(text) : null;
}

function asDay(text: string): IsoDate | null {
  return isDay(text) ? text : null;
}

function isDay(text: string): text is IsoDate {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
