import { counts } from '@/lib/ledger/read/counts';
import { campaigns } from '@/lib/ledger/read/settings';
import type { LedgerDatabase } from '@/lib/ledger/schema';

import type { LateReader } from './late-reader';
import { readContacts } from './read/contacts';
import type { RecordReader } from './reader';

/**
 * The record as the views read it. What the first view does not need is loaded when it is asked
 * for, so that the first fifty rows do not wait for it.
 */
export function ledgerReader(open: () => Promise<LedgerDatabase>): RecordReader {
  const late = async () => (await import('./late-reader')).lateReader(open);
  return {
    ...later(late),
    contacts: async (filter, after) => readContacts(await open(), filter, after),
    campaigns: async () => campaigns(await open()),
    counts: async () => {
      const { counts: kept, entries, head } = await counts(await open());
      return { kept, entries, head };
    },
  };
}

/** Hands each question on to the reader that is loaded for it. */
function later(late: () => Promise<LateReader>): LateReader {
  return {
    suppressions: async (...asked) => (await late()).suppressions(...asked),
    suppression: async (...asked) => (await late()).suppression(...asked),
    journal: async (...asked) => (await late()).journal(...asked),
    entry: async (...asked) => (await late()).entry(...asked),
    authors: async (...asked) => (await late()).authors(...asked),
    verify: async (...asked) => (await late()).verify(...asked),
    story: async (...asked) => (await late()).story(...asked),
    review: async (...asked) => (await late()).review(...asked),
    overview: async (...asked) => (await late()).overview(...asked),
    requests: async (...asked) => (await late()).requests(...asked),
    request: async (...asked) => (await late()).request(...asked),
    retention: async (...asked) => (await late()).retention(...asked),
    untold: async (...asked) => (await late()).untold(...asked),
    untoldOf: async (...asked) => (await late()).untoldOf(...asked),
    frame: async (...asked) => (await late()).frame(...asked),
    report: async (...asked) => (await late()).report(...asked),
    person: async (...asked) => (await late()).person(...asked),
    personZip: async (...asked) => (await late()).personZip(...asked),
    assessment: async (...asked) => (await late()).assessment(...asked),
    pack: async (...asked) => (await late()).pack(...asked),
    lias: async (...asked) => (await late()).lias(...asked),
    screenings: async (...asked) => (await late()).screenings(...asked),
    imports: async (...asked) => (await late()).imports(...asked),
    importOf: async (...asked) => (await late()).importOf(...asked),
    refused: async (...asked) => (await late()).refused(...asked),
    columns: async (...asked) => (await late()).columns(...asked),
    encodingOf: async (...asked) => (await late()).encodingOf(...asked),
    evidence: async (...asked) => (await late()).evidence(...asked),
    backup: async (...asked) => (await late()).backup(...asked),
    needsPassphrase: async (...asked) => (await late()).needsPassphrase(...asked),
    checkBackup: async (...asked) => (await late()).checkBackup(...asked),
    policy: async (...asked) => (await late()).policy(...asked),
    identity: async (...asked) => (await late()).identity(...asked),
    async *allRefused(importId) {
      yield* (await late()).allRefused(importId);
    },
  };
}
