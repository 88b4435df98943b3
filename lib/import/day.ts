import type { IsoDate } from '@/lib/model/time';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as exports write it: `2026-11-22…`, `22 Nov 2026`, `22.11.2026`, or with slashes where the
 * numbers leave no doubt. Null for anything else: a day that was guessed would be no evidence.
 */
export function readDay(text: string): IsoDate | null {
  if (text === '') return null;
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const named = /^(\d{1,2})\.? ([A-Za-z]{3})[a-z]*\.?,? (\d{4})$/.exec(text);
  if (named) {
    const month = months.indexOf((named[2] ?? '').toLowerCase()) + 1;
    return dayOf(named[3], String(month), named[1]);
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return dayOf(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  if (!slashed) return null;
  const [, a = '', b = '', year] = slashed;
  if (Number(a) > 12) return dayOf(year, b, a);
  return Number(b) > 12 || a === b ? dayOf(year, a, b) : null;
}

/** The same day so many months later, or the last of that month (Regulation 1182/71 Article 3). */
export function addMonths(day: IsoDate, count: number): IsoDate | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + count, Math.min(date, last)));
  return asDay(moved.toISOString().slice(0, 10));
}

function dayOf(year = '', month = '', day = ''): IsoDate | null {
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
