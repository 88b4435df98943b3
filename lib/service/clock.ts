import { instantOf } from '@/lib/model/time';
import type { IsoInstant } from '@/lib/model/time';

/** This moment, in UTC. */
export function instantNow(): IsoInstant {
  return instantOf(new Date());
}
