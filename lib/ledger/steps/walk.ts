import type { StoreValue } from 'idb';

import type { LedgerSchema, UpgradeTransaction } from '../schema';

/** Goes through all of a store in the order of its keys. */
export async function walk<Name extends 'contacts' | 'segments' | 'journal'>(
  tx: UpgradeTransaction,
  name: Name,
  each: (value: StoreValue<LedgerSchema, Name>, i: number) => void,
): Promise<void> {
  let cursor = await tx.objectStore(name).openCursor();
  for (let i = 0; cursor; i += 1) {
    each(cursor.value, i);
    cursor = await cursor.continue();
  }
}
