import type { LedgerEvent } from '@/lib/model/event';
import type { Channel, Identifier } from '@/lib/model/identifier';
import type { Campaign, Lia, Screening } from '@/lib/model/organisation';
import type { Contact, Id, Note, Review, SubjectRequest } from '@/lib/model/record';
import type { RiskReason } from '@/lib/model/risk';
import type { IsoDate, IsoInstant } from '@/lib/model/time';
import type { Basis, SourceOrigin, SuppressionReason } from '@/lib/model/vocabulary';

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

/** What the contact table can be narrowed and ordered by; an empty string is 'any'. */
export interface ContactFilter {
  readonly text: string;
  readonly origin: SourceOrigin | '';
  readonly basis: Basis | 'none' | '';
  readonly country: string;
  readonly review: Review['state'] | 'none' | '';
  /** Part of the name of whoever wrote the note. */
  readonly author: string;
  /** A campaign's id. */
  readonly campaign: string;
  readonly channel: Channel | '';
  /** Erased within so many days. */
  readonly due: DueWithin | '';
  /** A rule that was not met in a message. */
  readonly finding: string;
  readonly sort: ContactSort;
}

/** Days from today; zero is today or before. */
export type DueWithin = '0' | '30' | '90';

/** Orders of the request table; by the day they are due only the open ones can be. */
export type RequestSort =
  | 'due'
  | 'due-last'
  | 'newest'
  | 'oldest'
  | 'who'
  | 'who-last'
  | 'kind'
  | 'kind-last';

/** Which requests are shown. */
export type RequestStanding = SubjectRequest['state'] | 'all';

/** Due before today, or within so many days. */
export type RequestDue = 'late' | '7' | '30';

/** What the request table can be narrowed and ordered by. */
export interface RequestFilter {
  readonly sort: RequestSort;
  readonly state: RequestStanding;
  /** Which of the open ones, by how soon they are due. */
  readonly due: RequestDue | '';
  readonly channel: Identifier['type'] | '';
  readonly kind: SubjectRequest['kind'] | '';
  /** Where the person is, where that is on record. */
  readonly country: string;
  /** Part of the name of whoever put it on record. */
  readonly author: string;
  readonly text: string;
}

/** Orders of the suppression table. */
export type SuppressionSort =
  | 'newest'
  | 'oldest'
  | 'reason'
  | 'reason-last'
  | 'kind'
  | 'kind-last'
  | 'by'
  | 'by-last';

/** What the suppression table can be narrowed and ordered by. */
export interface SuppressionFilter {
  readonly text: string;
  readonly reason: SuppressionReason | '';
  readonly channel: Channel | '';
  readonly kind: Identifier['type'] | '';
  /** Part of the name of whoever put it on record. */
  readonly author: string;
  readonly sort: SuppressionSort;
}

/** What the retention table can be narrowed and ordered by. */
export interface RetentionFilter extends Omit<ContactFilter, 'sort' | 'due'> {
  readonly until: IsoDate;
  readonly sort: RetentionSort;
}

/** Orders of the retention table: by the last day, or by name. */
export type RetentionSort = 'erase-by' | 'erase-last' | 'name' | 'name-last';

/** What the journal can be narrowed and ordered by. */
export interface JournalFilter {
  readonly type: string;
  readonly author: string;
  readonly text: string;
  /** The oldest first. */
  readonly oldest: boolean;
}

/** Orders of the contact table. */
export type ContactSort =
  | 'newest'
  | 'oldest'
  | 'name'
  | 'name-last'
  | 'erase-by'
  | 'erase-last'
  | GroupSort;

/** What a list is sorted by that has few values; under each of them, the newest first. */
export type GroupedBy = 'source' | 'basis' | 'rep' | 'review';

/** An order of groups, and the same turned round. */
export type GroupSort = GroupedBy | `${GroupedBy}-last`;

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

/** Which notes a manager looks at: all that wait, each tenth of them, overrides, or every note. */
export type Sample = 'waiting' | 'tenth' | 'overrides' | 'all';

/** What the review queue can be narrowed and ordered by. */
export interface ReviewFilter extends Omit<ContactFilter, 'sort' | 'due'> {
  readonly sample: Sample;
  readonly sort: 'risk' | ContactSort;
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

/** What {@link AssessmentRow}s can be narrowed and ordered by. */
export interface AssessmentFilter {
  readonly kind: AssessmentRow['kind'] | '';
  readonly standing: AssessmentStanding | '';
  /** To be looked at again within so many days; zero is before today. */
  readonly review: DueWithin | '';
  readonly basis: Basis | '';
  /** Part of the owner's name. */
  readonly owner: string;
  readonly text: string;
  readonly sort: AssessmentSort;
}

/** What the three tables are ordered by; what a table does not have, it orders by title. */
export type AssessmentOrder = 'title' | 'standing' | 'owner' | 'review' | 'basis' | 'kept';

/** One of {@link AssessmentOrder}, or the same turned round. */
export type AssessmentSort = AssessmentOrder | `${AssessmentOrder}-last`;

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
