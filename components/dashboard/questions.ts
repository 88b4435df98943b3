import type { Channel, Identifier } from '@/lib/model/identifier';
import type { Review, SubjectRequest } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import type { Basis, SourceOrigin, SuppressionReason } from '@/lib/model/vocabulary';

import type { AssessmentRow, AssessmentStanding } from './rows';

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

/** Which notes a manager looks at: all that wait, each tenth of them, overrides, or every note. */
export type Sample = 'waiting' | 'tenth' | 'overrides' | 'all';

/** What the review queue can be narrowed and ordered by. */
export interface ReviewFilter extends Omit<ContactFilter, 'sort' | 'due'> {
  readonly sample: Sample;
  readonly sort: 'risk' | ContactSort;
}

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
