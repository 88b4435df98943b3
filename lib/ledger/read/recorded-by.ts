import { unnamed } from '@/lib/model/event';

import type { LedgerDatabase, StoredSuppression } from '../schema';
import type { Stop } from '../stops/stop-pages';
import { tokenText } from '../stops/token';

/** Says who recorded the stop under a token. */
export interface RecorderReader {
  (token: Uint8Array, stop: Stop): Promise<string | null>;
}

/**
 * Who recorded the stop that stands under a token: whoever recorded the reason that counts, and of
 * several the first. Null where only an import brought it, where they had not said who they are,
 * and after the person was erased, when no name stays beside the token.
 */
export function recorderIn(db: LedgerDatabase): RecorderReader {
  return async (token, { recorded, reason }) => {
    if (recorded === 0) return null;
    const stops = await db.getAllFromIndex('suppressions', 'byToken', tokenText(token));
    const standing = stops.filter(({ lifted, plain }) => lifted === null && plain !== null);
    const [first] = standing.toSorted((a, b) => rank(a, reason) - rank(b, reason) || older(a, b));
    const by = first?.plain?.by ?? unnamed;
    return by === unnamed ? null : by;
  };
}

function rank(stop: StoredSuppression, reason: Stop['reason']): number {
  return stop.reason === reason ? 0 : 1;
}

function older(a: StoredSuppression, b: StoredSuppression): number {
  return a.order < b.order ? -1 : 1;
}
