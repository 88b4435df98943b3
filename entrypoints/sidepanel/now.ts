import { isIsoDate } from '@/components/shared/show';
import type { IsoInstant } from '@/lib/model/time';

/** A moment in UTC, as the record keeps it. */
export function instantOf(moment: Date): IsoInstant {
  const [day = '', time = ''] = moment.toISOString().split('T');
  if (!isIsoDate(day)) throw new RangeError(`no moment: ${moment.toISOString()}`);
  return `${day}T${time.replace('Z', '')}Z`;
}

/** This moment. */
export function now(): IsoInstant {
  return instantOf(new Date());
}
