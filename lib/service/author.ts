import { newId } from '@/lib/ledger/id';
import { settings } from '@/lib/ledger/read/settings';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { unnamed } from '@/lib/model/event';
import type { EventBody, LedgerEvent } from '@/lib/model/event';
import type { IsoInstant } from '@/lib/model/time';

/**
 * Who acts, by the identity: the name, or else the address; {@link unnamed} before either is filled
 * in.
 */
export async function authorOf(db: LedgerDatabase): Promise<string> {
  const { identity } = await settings(db);
  return identity?.name || identity?.email || unnamed;
}

/** An event of now, with an id of its own. */
export function eventOf(body: EventBody, author: string, at: IsoInstant): LedgerEvent {
  return { id: newId(), author, at, body };
}
