import { openDB } from 'idb';

import { openLedger } from '@/lib/ledger/open';
import type { LedgerDatabase, LedgerSchema, StoreName } from '@/lib/ledger/schema';
import { steps } from '@/lib/ledger/steps';

// Puts a record back to the first version, as a browser that was away for long would have it. Tests
// bundle this file and run it inside the extension's own page (`seed-in-page.mjs`).

const recordName = 'goodgrounds';

/**
 * The record's content in a database of the first version, under the same name.
 *
 * @param hold Whether it stays open afterwards, as in a page of that version, which lets go for
 *   nobody.
 */
export async function age(hold = false): Promise<void> {
  const now = await openLedger();
  const content = await contentOf(now);
  now.close();
  const old = await openFirst();
  for (const name of old.objectStoreNames) {
    const { store } = old.transaction(name, 'readwrite');
    await store.clear();
    const inline = store.keyPath !== null;
    for (const [key, value] of content.get(name) ?? [])
      await store.put(value as never, inline ? undefined : (key as never));
  }
  if (hold) Object.assign(globalThis, { held: old });
  else old.close();
}

async function contentOf(db: LedgerDatabase) {
  const content = new Map<StoreName, (readonly [IDBValidKey, unknown])[]>();
  for (const name of db.objectStoreNames) {
    const { store } = db.transaction(name);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    content.set(
      name,
      values.map((value, i) => [keys[i] as IDBValidKey, value] as const),
    );
  }
  return content;
}

/**
 * The first version, before anybody else opens the newest. Whoever does later waits until this is
 * closed: it does not make way as the ledger's own connections do.
 */
async function openFirst() {
  for (let tries = 1; ; tries++) {
    await gone();
    try {
      return await openDB<LedgerSchema>(recordName, 1, {
        upgrade: async (db, _from, _to, tx) => steps[0]?.upgrade(db, tx, () => {}),
      });
    } catch (error) {
      if (tries === 20) throw error;
    }
  }
}

/** The others let go when they are asked. */
async function gone(): Promise<void> {
  const request = indexedDB.deleteDatabase(recordName);
  await new Promise<void>((done, fail) => {
    request.addEventListener('success', () => done());
    request.addEventListener('error', () => fail(request.error));
  });
}
