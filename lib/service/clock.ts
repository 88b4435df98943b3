import type { IsoInstant } from '@/lib/model/time';

/** This moment, in UTC. */
export function instantNow(): IsoInstant {
  // ECMA-262, Date.prototype.toISOString: exactly this shape for years 0 to 9999.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return new Date().toISOString() as IsoInstant;
}
