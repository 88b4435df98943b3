import { instantOf, localDayOf, type IsoDate, type IsoInstant } from '@/lib/model/time';

/**
 * What is told for a day that somebody entered: today is now; an earlier day is known as a day
 * only, and its noon where the user is stands for it.
 *
 * @throws {RangeError} For a day outside the years 0 to 9999.
 */
export function momentOn(day: IsoDate, now: Date): IsoInstant {
  return instantOf(day === localDayOf(now) ? now : new Date(`${day}T12:00:00`));
}
