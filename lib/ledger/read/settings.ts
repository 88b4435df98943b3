import type { Campaign, Lia, Screening } from '@/lib/model/organisation';

import type { LedgerDatabase, Settings } from '../schema';

/** Who writes and what the organisation decided; null where nothing was recorded yet. */
export async function settings(db: LedgerDatabase): Promise<Settings> {
  return (await db.get('settings', 'settings')) ?? { identity: null, policy: null };
}

/** The newest campaigns, archived ones included; there are few, so `limit` is a guard. */
export async function campaigns(db: LedgerDatabase, limit = 1000): Promise<Campaign[]> {
  return db.getAll('campaigns', null, limit);
}

/** The assessments of legitimate interests; there are few, so `limit` is a guard. */
export async function lias(db: LedgerDatabase, limit = 1000): Promise<Lia[]> {
  return db.getAll('lias', null, limit);
}

/** The screenings for impact assessments; there are few, so `limit` is a guard. */
export async function screenings(db: LedgerDatabase, limit = 1000): Promise<Screening[]> {
  return db.getAll('screenings', null, limit);
}
