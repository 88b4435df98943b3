import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

import type { Policy } from '@/lib/model/assessment';
import type { ColumnContent } from '@/lib/model/column';
import type { EncodingLabel } from '@/lib/model/encodings';
import type { Campaign, Identity, Lia, Screening } from '@/lib/model/organisation';
import type { Contact, Id, Note, SubjectRequest, Suppression } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';
import type { SuppressionReason } from '@/lib/model/vocabulary';

import type { Hash, JournalEntry } from './entry';
import type { Segment, RunList, RunPage, Run, Card } from './packed/shapes';

/** The counts kept for messages to one person. */
export interface OutreachSummary {
  readonly count: number;
  readonly firstAt: IsoInstant | null;
  readonly lastAt: IsoInstant | null;
  readonly unanswered: number;
  readonly noticeGivenAt: IsoInstant | null;
}

/** Where a part of somebody's story is written: an entry, or a row of a batch. */
export interface EntryRef {
  readonly n: number;
  readonly row?: number;
}

/**
 * Everything on record about one person, in one value, so that one read answers. Somebody who was
 * written to but never put on record has a dossier without a contact, under the identifier's
 * token.
 */
export interface Dossier {
  readonly id: Id;
  readonly contact: Contact | null;
  /** `identifierKey` of each identifier, and `note:<id>` of each note; indexed. */
  readonly keys: readonly string[];
  readonly notes: readonly Note[];
  readonly outreach: OutreachSummary;
  readonly requests: readonly SubjectRequest[];
  /** Rules in breach or unknown in a message to this person; absent where there was none. */
  readonly findings?: readonly string[];
  /** A stop was recorded for one of the identifiers by itself, and holds. */
  readonly stopped?: true;
  /** The last message that was sent to them against a warning, and the reason that was given. */
  readonly override?: { readonly at: IsoInstant; readonly reason: string };
  /** The journal entries that tell the story, oldest first. */
  readonly entries: readonly EntryRef[];
  /** The import whose row this is, as it was taken in. Never stored: a stored dossier is no row. */
  readonly rowOf?: Id;
  /** Set when the person turned out to be another contact: everything is kept there. */
  readonly mergedInto?: Id;
  /** Those that point to it: an erasure takes them along, as a replay would not make them again. */
  readonly mergedFrom?: readonly Id[];
  /**
   * What the lists are sorted by: name, company, last change, first day of erasure, each with the
   * id behind it, so that no two are the same. Absent where the dossier is not listed.
   */
  readonly nameOrder?: string;
  readonly companyOrder?: string;
  readonly changeOrder?: string;
  /** The day by which they have to be told where their data came from, and the id. */
  readonly noticeOrder?: string;
  readonly retentionOrder?: string;
  /** The place in the review queue (`queue.ts`), while a note waits. */
  readonly reviewOrder?: string;
  /** When the last message against a warning was sent, and the id. */
  readonly overrideOrder?: string;
}

/** A stop as it is kept; the plain identifier goes with the person, the tokens stay. */
export interface StoredSuppression {
  readonly id: Id;
  readonly tokens: readonly string[];
  readonly channels: Suppression['channels'];
  readonly reason: SuppressionReason;
  readonly receivedAt: IsoInstant;
  readonly domain: boolean;
  /** Erased with the person. */
  readonly plain: Suppression | null;
  readonly lifted: { readonly at: IsoInstant; readonly by: string; readonly reason: string } | null;
  /** `recordedAt` and the id, for the newest first. */
  readonly order: string;
}

/** A request with its place in the queue. */
export interface StoredRequest {
  readonly id: Id;
  readonly request: SubjectRequest;
  /** The day it is due and its id, while it is open. */
  readonly dueOrder?: string;
  /** `receivedAt` and the id. */
  readonly order: string;
}

/** Head of the chain and everything that is counted: one record, read and written with each append. */
export interface State {
  /** Number of the next entry. */
  readonly next: number;
  /** Hash of the last entry. */
  readonly head: Hash;
  /** When the last entry was written, by this machine's clock. */
  readonly at: IsoInstant | null;
  /** Kept counts by name (`counters.ts`); never counted afresh. */
  readonly counts: Readonly<Record<string, number>>;
}

/** An evidence file; the bytes go with the person. */
export interface StoredEvidence {
  readonly id: Id;
  readonly noteId: Id;
  readonly sha256: Hash;
  readonly mediaType: string;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How far an import has come; written in the same transaction as the rows it counts. */
export interface ImportProgress {
  readonly id: Id;
  readonly fileName: string;
  readonly state: 'reading' | 'indexing' | 'paused' | 'done' | 'failed' | 'cancelled';
  /** Bytes of the file that are dealt with. */
  readonly offset: number;
  readonly size: number;
  /** Row of the file that comes next; the first, header included, is 1. */
  readonly row: number;
  /** Number of the first journal entry that can be the import's. */
  readonly firstEntry: number;
  readonly added: number;
  readonly merged: number;
  readonly suppressed: number;
  readonly refused: number;
  /** Rows that were taken in without an address that cannot be read; they are listed too. */
  readonly partly?: number;
  readonly startedAt: IsoInstant;
  readonly finishedAt: IsoInstant | null;
  readonly error: string | null;
  /** What the import was asked to do (`lib/import/plan.ts` reads it back). */
  readonly plan: unknown;
}

/** A row that an import could not take, with its reason. */
export interface RefusedRow {
  readonly importId: Id;
  readonly row: number;
  /** Key under `import.refused` in `locales/`. */
  readonly reason: string;
  /** The row as it stood in the file. */
  readonly cells: readonly string[];
}

/** Identity, policy, campaigns and the like: the few things that are always read whole. */
export interface Settings {
  readonly identity: Identity | null;
  readonly policy: Policy | null;
}

/** The ledger's stores. Everything but `journal`, `segments`, `evidence` and `secrets` is derived. */
export interface LedgerSchema extends DBSchema {
  journal: { key: number; value: JournalEntry };
  segments: { key: number; value: Segment };
  evidence: { key: Id; value: StoredEvidence; indexes: { byNote: Id } };
  secrets: {
    key: 'organisation';
    value: { readonly id: 'organisation'; readonly key: Uint8Array<ArrayBuffer> };
  };
  state: { key: 'state'; value: State };
  /** What is counted by week, of the weeks before that of the last entry, by their Monday. */
  weeks: { key: string; value: Readonly<Record<string, number>> };
  settings: { key: 'settings'; value: Settings };
  contacts: {
    key: Id;
    value: Dossier;
    indexes: {
      byKey: string;
      byName: string;
      byCompany: string;
      byChange: string;
      byRetention: string;
      byReview: string;
      byOverride: string;
      byNotice: string;
    };
  };
  /** Which batch and row an imported identifier is in, by the top 12 bits of its index hash. */
  places: { key: number; value: Uint32Array<ArrayBuffer> };
  /** Imported rows as they are listed and searched (`runs.ts`). */
  runs: { key: number; value: Run };
  lists: { key: [number, RunList, number]; value: RunPage };
  /** Contacts on record by themselves as they are searched (`cards.ts`). */
  cards: { key: Id; value: Card; indexes: { byWord: number } };
  /**
   * How far what is made in idle moments has come: entries below that number are in. `unsettled` is
   * there while somebody was erased and the browser's files have not been settled since.
   */
  made: { key: 'cards' | 'places' | 'unsettled'; value: number };
  /** Suppression tokens by their first 16 bits (`stops.ts`). */
  stops: { key: number; value: Uint8Array<ArrayBuffer> };
  suppressions: {
    key: Id;
    value: StoredSuppression;
    indexes: { byToken: string; byOrder: string };
  };
  requests: {
    key: Id;
    value: StoredRequest;
    indexes: { byDue: string; byOrder: string };
  };
  campaigns: { key: Id; value: Campaign };
  lias: { key: Id; value: Lia };
  screenings: { key: Id; value: Screening };
  imports: { key: Id; value: ImportProgress };
  refused: { key: [Id, number]; value: RefusedRow };
  mappings: { key: string; value: RememberedTable };
}

/**
 * What the user said about tables with a header line: what its columns hold, by the digest of the
 * line's words; or what its characters are read as, by that of the line's bytes.
 */
export type RememberedTable =
  | { readonly id: string; readonly columns: readonly ColumnContent[] }
  | { readonly id: string; readonly encoding: EncodingLabel };

export type LedgerDatabase = IDBPDatabase<LedgerSchema>;

/** Names of all stores. */
export type StoreName =
  | 'journal'
  | 'segments'
  | 'evidence'
  | 'secrets'
  | 'state'
  | 'weeks'
  | 'settings'
  | 'contacts'
  | 'places'
  | 'runs'
  | 'lists'
  | 'cards'
  | 'made'
  | 'stops'
  | 'suppressions'
  | 'requests'
  | 'campaigns'
  | 'lias'
  | 'screenings'
  | 'imports'
  | 'refused'
  | 'mappings';

export type WriteTransaction = IDBPTransaction<LedgerSchema, StoreName[], 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<LedgerSchema, StoreName[], 'versionchange'>;
