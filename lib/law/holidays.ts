import type { CountryCode } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { holidayTable } from './holiday-table';

/** Whether a day is a public holiday; only weekdays are asked. */
export type IsHoliday = (day: IsoDate) => boolean;

/**
 * The public holidays of the sender's country, nationwide ones only, so that no regional holiday
 * puts a deadline off. A country or year that is not in the table has none: the deadline is then
 * the earliest it can be.
 */
export function holidaysOf(country: CountryCode | null): IsHoliday {
  return (day) => {
    const days = holidayTable[`${country ?? ''}${day.slice(0, 4)}`];
    return days?.split(' ').includes(day.slice(5).replace('-', '')) ?? false;
  };
}
