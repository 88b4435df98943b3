import { newId } from '@/lib/ledger/id';
import { settings } from '@/lib/ledger/read/settings';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { unnamed } from '@/lib/model/event';
import type { EventBody, LedgerEvent } from '@/lib/model/event';
import type { IsoInstant } from '@/lib/model/time';

/** Who acts: the user's own name from the identity, or {@link unnamed} before it is filled in. */
export async function authorOf(db: LedgerDatabase): Promise<string> {
  const { identity } = await settings(db);
  return identity?.name || unnamed;
}

/** An event of now, with an id of its own. */
export function eventOf(body: EventBody, author: string, at: IsoInstant): LedgerEvent {
  return { id: newId(), author, at, body };
}
