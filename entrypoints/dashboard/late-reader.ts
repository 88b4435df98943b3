import { policyInForce } from '@/lib/assessment/default-policy';
import { lias, screenings, settings } from '@/lib/ledger/read/settings';
import type { LedgerDatabase } from '@/lib/ledger/schema';

import { nowInstant } from './now';
import type { RecordReader } from './reader';

/** The reads that come after the first rows. */
export type LateReader = Omit<RecordReader, 'contacts' | 'counts' | 'campaigns'>;

/** What the first view does not need; each part is loaded when it is first asked for. */
export function lateReader(open: () => Promise<LedgerDatabase>): LateReader {
  return {
    suppressions: async (filter, after) => {
      const { readSuppressions } = await import('./read/suppressions');
      return readSuppressions(await open(), filter, after);
    },
    suppression: async (id) => {
      const { readSuppression } = await import('./read/suppressions');
      return readSuppression(await open(), id);
    },
    ...journalReads(open),
    story: async (id) => {
      const { readStory } = await import('./read/story');
      return readStory(await open(), id);
    },
    review: async (filter, after) => {
      const { readReview } = await import('./read/review');
      return readReview(await open(), filter, after);
    },
    overview: async (today, span) => {
      const { readOverview } = await import('./read/overview');
      return readOverview(await open(), today, span);
    },
    requests: async (filter, after) => {
      const { readRequests } = await import('./read/requests');
      return readRequests(await open(), filter, after);
    },
    request: async (id) => {
      const { readRequest } = await import('./read/requests');
      return readRequest(await open(), id);
    },
    retention: async (filter, after) => {
      const { readRetention } = await import('./read/retention');
      return readRetention(await open(), filter, after);
    },
    untold: async (until) => {
      const { readUntold } = await import('./read/retention');
      return readUntold(await open(), until);
    },
    untoldOf: async (importId, after) => {
      const { readUntoldOf } = await import('./read/retention');
      return readUntoldOf(await open(), importId, after);
    },
    ...reportReads(open),
    ...importReads(open),
    ...backupReads(open),
    ...evidenceReads(open),
    lias: async () => lias(await open()),
    screenings: async () => screenings(await open()),
    policy: async () => policyInForce((await settings(await open())).policy),
    identity: async () => (await settings(await open())).identity,
  };
}

/** What only the journal needs. */
function journalReads(
  open: () => Promise<LedgerDatabase>,
): Pick<RecordReader, 'journal' | 'entry' | 'authors' | 'verify'> {
  return {
    journal: async (filter, after) => {
      const { readJournal } = await import('./read/journal');
      return readJournal(await open(), filter, after);
    },
    entry: async (n) => {
      const { readEntry } = await import('./read/journal');
      return readEntry(await open(), n);
    },
    authors: async (onProgress) => {
      const { authors } = await import('@/lib/ledger/read/authors');
      return authors(await open(), onProgress);
    },
    verify: async (onProgress, stop) => {
      const { checkJournal } = await import('./read/journal');
      return checkJournal(await open(), onProgress, stop);
    },
  };
}

/** What only the imports need. */
function importReads(
  open: () => Promise<LedgerDatabase>,
): Pick<
  RecordReader,
  'imports' | 'importOf' | 'refused' | 'allRefused' | 'columns' | 'encodingOf'
> {
  return {
    imports: async () => {
      const { readImports } = await import('./read/imports');
      return readImports(await open());
    },
    importOf: async (id) => {
      const { readImport } = await import('./read/imports');
      return readImport(await open(), id);
    },
    refused: async (importId, count) => {
      const { readRefused } = await import('./read/imports');
      return readRefused(await open(), importId, 0, count);
    },
    async *allRefused(importId) {
      const { allRefused } = await import('./read/imports');
      yield* allRefused(await open(), importId);
    },
    columns: async (headers) => {
      const { headerDigest, rememberedColumns } = await import('./read/imports');
      return rememberedColumns(await open(), await headerDigest(headers));
    },
    encodingOf: async (rawHeaders) => {
      const { rawHeaderDigest, rememberedEncoding } = await import('./read/imports');
      return rememberedEncoding(await open(), await rawHeaderDigest(rawHeaders));
    },
  };
}

/** What only the files of a note need. */
function evidenceReads(open: () => Promise<LedgerDatabase>): Pick<RecordReader, 'evidence'> {
  return {
    evidence: async (reference) => {
      const { openEvidence } = await import('@/lib/panel/evidence');
      return openEvidence(await open(), reference);
    },
  };
}

/** What only the backup needs. */
function backupReads(
  open: () => Promise<LedgerDatabase>,
): Pick<RecordReader, 'backup' | 'needsPassphrase' | 'checkBackup'> {
  return {
    backup: async (passphrase) => {
      const { makeBackup } = await import('./read/backup');
      return makeBackup(await open(), nowInstant(), passphrase);
    },
    needsPassphrase: async (file) => {
      const { needsPassphrase } = await import('./read/backup');
      return needsPassphrase(file);
    },
    checkBackup: async (...asked) => {
      const { checkBackup } = await import('./read/backup');
      return checkBackup(...asked);
    },
  };
}

/** What only the reports need. */
function reportReads(
  open: () => Promise<LedgerDatabase>,
): Pick<RecordReader, 'frame' | 'report' | 'person' | 'personZip' | 'assessment' | 'pack'> {
  return {
    frame: async () => {
      const { readFacts } = await import('./read/reports');
      return readFacts(await open());
    },
    report: async (name) => {
      const { readReport } = await import('./read/reports');
      return readReport(await open(), name);
    },
    person: async (contactId, language) => {
      const { readPerson } = await import('./read/person');
      return readPerson(await open(), contactId, language);
    },
    personZip: async (read, sink) => {
      const { writePersonFile } = await import('./read/person');
      await writePersonFile(await open(), read, sink);
    },
    assessment: async (liaId) => {
      const { readAssessment } = await import('./read/reports');
      return readAssessment(await open(), liaId);
    },
    pack: async (period, sink, onFile) => {
      const { writeEvidencePack } = await import('./read/pack');
      return writeEvidencePack(await open(), period, sink, onFile);
    },
  };
}
