import { RefusalError } from '@/lib/messages/receive';
import { localDayOf, type IsoInstant } from '@/lib/model/time';

/**
 * Refuses what is said to have arrived on a day that has not come: its deadline would begin too
 * late. Days are compared, where the user is, as a day is what somebody enters.
 */
export function refuseFuture(receivedAt: IsoInstant, now: IsoInstant): void {
  if (localDayOf(new Date(receivedAt)) > localDayOf(new Date(now)))
    throw new RefusalError('malformed', `not received yet: ${receivedAt}`);
}
