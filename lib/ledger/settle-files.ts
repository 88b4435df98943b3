import { deleteDB, openDB } from 'idb';

import type { LedgerDatabase } from './schema';

/** Databases that are made to be deleted. */
const passing = [
  'goodgrounds.passing-1',
  'goodgrounds.passing-2',
  'goodgrounds.passing-3',
] as const;

/** How long the browser is given to write what is in memory to the disk, in milliseconds. */
const toTheDisk = 1000;

/**
 * Has Chromium write its files anew where somebody was erased or put right since the last time.
 *
 * Its files only grow at the end: what was deleted stays in them until they are compacted, which
 * nobody can ask for. But it compacts them by itself around a database that is deleted. The first
 * of two brings what is in memory to the disk, the second has that written together with what was
 * there before, without what is gone. In a record of many megabytes this reaches the newest files
 * only. Firefox tidies its file by itself once it has been idle for some seconds.
 */
export async function settleFiles(db: LedgerDatabase): Promise<void> {
  if ((await db.get('made', 'unsettled')) === undefined) return;
  if (!import.meta.env.FIREFOX) await passDatabases();
  await db.delete('made', 'unsettled');
}

async function passDatabases(): Promise<void> {
  for (const name of passing) {
    // One without a row lies nowhere in the files.
    const one = await openDB(name, 1, {
      upgrade: (created) => void created.createObjectStore('passing').put(0, 0),
    });
    one.close();
  }
  for (const name of passing) {
    await deleteDB(name);
    await new Promise((resolve) => {
      setTimeout(resolve, toTheDisk);
    });
  }
}
