import type { IsoDate } from '@/lib/model/time';

const day = 86_400_000;

/** Days from `today` until a day; negative once it is past. */
export function daysUntil(date: IsoDate, today: IsoDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / day);
}
