import type { LedgerEvent } from '@/lib/model/event';
import type { Channel, Identifier } from '@/lib/model/identifier';
import type { Campaign, Lia, Screening } from '@/lib/model/organisation';
import type { Contact, Id, Note, SubjectRequest } from '@/lib/model/record';
import type { RiskReason } from '@/lib/model/risk';
import type { IsoInstant } from '@/lib/model/time';
import type { SuppressionReason } from '@/lib/model/vocabulary';

/** A page of rows; `next` is null on the last one, `total` null where counting would cost a scan. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly total: number | null;
  /** How much was looked through for it, of how much, where nothing leads to the rows. */
  readonly looked?: { readonly done: number; readonly total: number };
  /** Reads the same rows with all that is known of them, where some of it takes longer. */
  readonly whole?: () => Promise<readonly Row[]>;
}

/** A contact as a table shows it: with its newest note, and the stop that covers it. */
export interface ContactRow {
  readonly contact: Contact;
  readonly note: Note | null;
  /** Undefined while it is not known yet. */
  readonly suppressed: SuppressionReason | null | undefined;
  readonly lastOutreachAt: IsoInstant | null;
  /** When anything about them last changed. */
  readonly changedAt: IsoInstant | null;
}

/** A stop as a table shows it. Once the person is erased only a token is left: no identifier. */
export interface SuppressionRow {
  readonly id: Id;
  readonly identifier: Identifier | null;
  readonly kind: Identifier['type'] | null;
  readonly channels: readonly Channel[] | 'all';
  readonly reason: SuppressionReason;
  readonly receivedAt: IsoInstant;
  /** Null once the person is erased. */
  readonly by: string | null;
}

/** A journal entry as a table shows it. */
export interface JournalRow {
  readonly entry: number;
  readonly at: IsoInstant;
  readonly author: string;
  /** An event type (`lib/model/event.ts`), or a batch of an import. */
  readonly type: string;
  /** What it said was erased with the person; its place in the chain stays. */
  readonly erased: boolean;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** A journal entry with all it holds. */
export interface JournalEntryView extends JournalRow {
  /** The hash of the entry before it. */
  readonly prev: string;
  /** SHA-256 of what it says, under a salt. */
  readonly commitment: string;
  /** Null where what it said was erased, or is a batch of rows. */
  readonly event: LedgerEvent | null;
}

/** A note that waits for a manager, and why it stands where it stands. */
export interface ReviewRow {
  readonly contact: Contact;
  readonly note: Note;
  readonly score: number;
  /** Keys under `dashboard.risk`, weightiest first. */
  readonly reasons: readonly RiskReason[];
  /** The reason somebody gave for sending against a warning, where that is why it is here. */
  readonly override: string | null;
}

/** A request with the person it came from, where there is a name. */
export interface RequestRow {
  readonly request: SubjectRequest;
  readonly name: string;
  /** Null where the person was never put on record: they may ask all the same. */
  readonly contact: Contact | null;
  /** Under what id everything held on them is found; null where nothing is. */
  readonly heldUnder: Id | null;
}

/** A note whose last day has come or comes soon. */
export interface RetentionRow {
  readonly contact: Contact;
  /** The note that ends first. */
  readonly note: Note;
  /** Another note about the same person still holds: the person is not erased yet. */
  readonly held: boolean;
}

/** How an assessment, a campaign or a screening stands. */
export type AssessmentStanding = 'pending' | 'again' | 'holds' | 'lacking' | 'archived';

interface AssessmentBase {
  readonly id: Id;
  readonly title: string;
  readonly standing: AssessmentStanding;
  /** An administrator made it: it cannot be changed here. */
  readonly fixed: boolean;
}

/** An assessment of legitimate interests, with how it stands. */
export interface LiaRow extends AssessmentBase {
  readonly kind: 'lia';
  readonly lia: Lia;
}

/** A campaign, with whether what it rests on holds. */
export interface CampaignRow extends AssessmentBase {
  readonly kind: 'campaign';
  readonly campaign: Campaign;
}

/** A screening, with how it stands. */
export interface ScreeningRow extends AssessmentBase {
  readonly kind: 'screening';
  readonly screening: Screening;
}

/** One row of the three tables about what the organisation decided. */
export type AssessmentRow = LiaRow | CampaignRow | ScreeningRow;

/** How an import stands. */
export interface ImportView {
  readonly state: 'reading' | 'indexing' | 'paused' | 'done' | 'failed' | 'cancelled';
  /** Bytes of the file that are dealt with, and of all. */
  readonly offset: number;
  readonly size: number;
  readonly added: number;
  readonly merged: number;
  readonly suppressed: number;
  readonly refused: number;
  /** Rows taken in without an address in them that cannot be read. */
  readonly partly?: number;
  /** What stopped it, in the ledger's word. */
  readonly error: string | null;
}
