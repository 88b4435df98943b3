import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type {
  ContactFilter,
  JournalFilter,
  RequestFilter,
  RetentionFilter,
  ReviewFilter,
  SuppressionFilter,
} from '@/components/dashboard/questions';
import type {
  ContactRow,
  JournalEntryView,
  JournalRow,
  Page,
  RequestRow,
  RetentionRow,
  ReviewRow,
  SuppressionRow,
} from '@/components/dashboard/rows';
import type { Author } from '@/lib/ledger/read/authors';
import type { ImportProgress, RefusedRow } from '@/lib/ledger/schema';
import type { LanguageCode, Policy, SuppressionFacts } from '@/lib/model/assessment';
import type { ColumnContent } from '@/lib/model/column';
import type { EncodingLabel } from '@/lib/model/encodings';
import type { LedgerEvent } from '@/lib/model/event';
import type { Campaign, Identity, Lia, Screening } from '@/lib/model/organisation';
import type { Contact, EvidenceReference, Id, Note } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import type { OpenedEvidence } from '@/lib/panel/evidence';
import type { WrittenPack } from '@/lib/report/evidence-pack';
import type { Report } from '@/lib/report/report';
import type { ZipSink } from '@/lib/report/zip';

import type { CheckedBackup } from './read/backup';
import type { Overview } from './read/overview';
import type { ReadPerson } from './read/person';
import type { PlainReport } from './read/reports';
import type { Untold } from './read/retention';
import type { WeekSpan } from './read/weeks';

/** Kept counts, never counted on open. */
export interface Counts {
  /** By name, as `lib/ledger/counters.ts` lists them; what is not there is zero. */
  readonly kept: Readonly<Record<string, number>>;
  /** Entries of the journal. */
  readonly entries: number;
  /** Hash of the last of them. */
  readonly head: string;
}

/** One contact with everything that is told about them. */
export interface StoryOfContact {
  readonly contact: Contact;
  readonly notes: readonly Note[];
  readonly suppressions: readonly SuppressionFacts[];
  readonly events: readonly LedgerEvent[];
}

/** What a check of the journal found. */
export type JournalCheck =
  | { readonly sound: true; readonly entries: number; readonly head: string }
  | { readonly sound: false; readonly entry: number; readonly kind: FaultKind };

/** What can be wrong with a journal. */
export type FaultKind = 'gap' | 'chain' | 'payload' | 'head';

/** Everything the dashboard reads. The ledger is behind it; a test puts something else there. */
export interface RecordReader {
  contacts(filter: ContactFilter, after: string | null): Promise<Page<ContactRow>>;
  suppressions(filter: SuppressionFilter, after: string | null): Promise<Page<SuppressionRow>>;
  /** One stop, lifted or not; null where there is none with this id. */
  suppression(id: Id): Promise<SuppressionRow | null>;
  journal(filter: JournalFilter, after: string | null): Promise<Page<JournalRow>>;
  /** One entry with all it holds; null where there is none of this number. */
  entry(n: number): Promise<JournalEntryView | null>;
  /** Null where there is nobody with this id (any more). */
  story(id: Id): Promise<StoryOfContact | null>;
  /** Notes to look at, the riskiest first unless asked for otherwise. */
  review(filter: ReviewFilter, after: string | null): Promise<Page<ReviewRow>>;
  /** The kept numbers; by week those of a span, or the last 13 weeks. */
  overview(today: IsoDate, span?: WeekSpan): Promise<Overview>;
  /** Open ones by the day they are due, or all, newest first. */
  requests(filter: RequestFilter, after: string | null): Promise<Page<RequestRow>>;
  request(id: Id): Promise<RequestRow | null>;
  /** People whose last day comes by a day. */
  retention(filter: RetentionFilter, after: string | null): Promise<Page<RetentionRow>>;
  /** Who has to be told by a day where their data came from, and imports of such people. */
  untold(until: IsoDate): Promise<Untold>;
  /** The people of an import who were never written to. */
  untoldOf(importId: Id, after: string | null): Promise<Page<Contact>>;
  /** What every report says of itself, made now. */
  frame(): Promise<Report['facts']>;
  report(name: PlainReport): Promise<Report>;
  /** Everything held on somebody, in their language or in the one that is named. */
  person(contactId: Id, language: LanguageCode | null): Promise<ReadPerson | null>;
  /** The same as one file: readable, for machines, and with its evidence. */
  personZip(read: ReadPerson, sink: ZipSink): Promise<void>;
  assessment(liaId: Id): Promise<Report | null>;
  /** Writes the evidence pack of a period. */
  pack(
    period: { readonly from: IsoDate; readonly to: IsoDate },
    sink: ZipSink,
    onFile: (name: string) => void,
  ): Promise<WrittenPack>;
  lias(): Promise<Lia[]>;
  campaigns(): Promise<Campaign[]>;
  screenings(): Promise<Screening[]>;
  /** The newest imports, newest first. */
  imports(): Promise<ImportProgress[]>;
  importOf(id: Id): Promise<ImportProgress | null>;
  /** The first rows of an import that were not taken in. */
  refused(importId: Id, count: number): Promise<RefusedRow[]>;
  /** All of them, for a file. */
  allRefused(importId: Id): AsyncIterable<RefusedRow>;
  /** How the user matched the columns of a table with these headers, or null. */
  columns(headers: readonly string[]): Promise<readonly ColumnContent[] | null>;
  /** What the user had the characters of a table with such a header line read as, or null. */
  encodingOf(rawHeaders: readonly string[]): Promise<EncodingLabel | null>;
  /** A file of a note, opened; null where its bytes are not there. */
  evidence(reference: EvidenceReference): Promise<OpenedEvidence | null>;
  /** The whole record as a file. */
  backup(passphrase: string | null): Promise<Blob>;
  needsPassphrase(file: Blob): Promise<boolean>;
  /** Checks a backup without storing anything, and tells how far it is. */
  checkBackup(
    file: Blob,
    passphrase: string | null,
    onProgress: (done: number, all: number) => void,
  ): Promise<CheckedBackup>;
  policy(): Promise<Policy>;
  identity(): Promise<Identity | null>;
  /** Everybody who wrote an entry of the journal, with the first day and the last. */
  authors(onProgress: (done: number, total: number) => void): Promise<Author[]>;
  counts(): Promise<Counts>;
  verify(
    onProgress: (done: number, total: number) => void,
    stop: AbortSignal,
  ): Promise<JournalCheck>;
}

/** Where the views find the record. */
export const RecordContext = createContext<RecordReader | null>(null);

/** The record, in a view. */
export function useRecord(): RecordReader {
  const record = useContext(RecordContext);
  if (!record) throw new Error('dashboard: a view stands outside the record');
  return record;
}
