import type { IsoDate } from '@/lib/model/time';

import { addDays, addMonths, dayNumber, dayOf } from './calendar';
import type { IsHoliday } from './holidays';

const FORM = /^P(\d{1,4})(D|BD|M|Y)$/;

/**
 * The last day of a period that begins with an event (Regulation 1182/71 Art. 3; EDPB 01/2022): the
 * day of the event is not counted.
 *
 * - Months and years end on the same day-number, or the last day of that month; if that is a
 *   Saturday, Sunday or holiday, on the next working day.
 * - Business days count Monday to Friday without holidays.
 * - Days are plain days and are never put off: they are limits outside the EU, and a limit that is
 *   put off without need might be missed. `P0D` is the day itself.
 *
 * `from` may be a date or a moment. Null where it is no date or `period` no `Period`.
 */
export function dueOn(from: string, period: string, isHoliday: IsHoliday): IsoDate | null {
  const match = FORM.exec(period);
  const start = dayOf(from);
  if (match === null || start === null) return null;
  const count = Number(match[1]);
  const unit = match[2];
  if (unit === 'D') return addDays(start, count);
  if (unit === 'BD') return addBusinessDays(start, count, isHoliday);
  return nextWorkingDay(addMonths(start, unit === 'M' ? count : count * 12), isHoliday);
}

/** Whether a day is neither Saturday nor Sunday nor a holiday. */
export function isWorkingDay(day: IsoDate, isHoliday: IsHoliday): boolean {
  const number = dayNumber(day);
  // 1970-01-01 was a Thursday.
  const weekday = number === null ? null : (((number + 3) % 7) + 7) % 7;
  return weekday !== null && weekday < 5 && !isHoliday(day);
}

function nextWorkingDay(day: IsoDate | null, isHoliday: IsHoliday): IsoDate | null {
  let next = day;
  // Even the longest row of holidays is over in two weeks; a calendar of nothing else is no calendar.
  for (let tries = 0; next !== null && tries < 31; tries += 1) {
    if (isWorkingDay(next, isHoliday)) return next;
    next = addDays(next, 1);
  }
  return day;
}

function addBusinessDays(start: IsoDate, count: number, isHoliday: IsHoliday): IsoDate | null {
  let day: IsoDate | null = start;
  for (let left = count; left > 0 && day !== null; left -= 1) {
    day = nextWorkingDay(addDays(day, 1), isHoliday);
  }
  return day;
}
