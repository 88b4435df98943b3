import { counts } from '@/lib/ledger/read/counts';
import { settings } from '@/lib/ledger/read/settings';
import type { LedgerDatabase } from '@/lib/ledger/schema';

import { readContacts } from './read/contacts';
import type { RecordReader } from './reader';

/**
 * The record as the views read it. What the first view does not need is loaded when it is asked
 * for, so that the first fifty rows do not wait for it.
 */
export function ledgerReader(open: () => Promise<LedgerDatabase>): RecordReader {
  return {
    contacts: async (filter, after) => readContacts(await open(), filter, after),
    suppressions: async (filter, after) => {
      const { readSuppressions } = await import('./read/suppressions');
      return readSuppressions(await open(), filter, after);
    },
    suppression: async (id) => {
      const { readSuppression } = await import('./read/suppressions');
      return readSuppression(await open(), id);
    },
    journal: async (after) => {
      const { readJournal } = await import('./read/journal');
      return readJournal(await open(), after);
    },
    verify: async (onProgress, stop) => {
      const { checkJournal } = await import('./read/journal');
      return checkJournal(await open(), onProgress, stop);
    },
    story: async (id) => {
      const { readStory } = await import('./read/story');
      return readStory(await open(), id);
    },
    identity: async () => (await settings(await open())).identity,
    counts: async () => {
      const { counts: kept, entries } = await counts(await open());
      return { kept, entries };
    },
  };
}
