import type { IsoDate } from '@/lib/model/time';

import { addMonths } from './calendar';
import type { Law } from './law';

/** Whether nobody reviewed a country's file for twelve months. */
export function isStale({ reviewedOn }: Pick<Law, 'reviewedOn'>, today: IsoDate): boolean {
  const until = addMonths(reviewedOn, 12);
  return until === null || until < today;
}
