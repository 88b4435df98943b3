import type { SegmentCommon } from '@/lib/ledger/packed/shapes';
import type { ColumnContent } from '@/lib/model/column';
import type { Channel } from '@/lib/model/identifier';
import type { CountryCode, Id } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';
import type { RowField } from '@/lib/policy/left-out';

import type { Encoding } from './encoding';

/** What an import was asked to do; kept with its progress, so that it can go on after a crash. */
export interface ImportPlan {
  readonly id: Id;
  readonly fileName: string;
  /** What the file is known by (`inspect.ts`). */
  readonly digest: string;
  readonly encoding: Encoding;
  /** `vcard`, or a table with this separator. */
  /** A preamble of -1 is a table whose first row is no header. */
  readonly shape: 'vcard' | { readonly delimiter: string; readonly preamble: number };
  readonly fields: readonly ColumnContent[];
  readonly author: string;
  /** Whose numbering plan a phone number without a country code follows; null refuses those. */
  readonly country: CountryCode | null;
  readonly what: ContactPlan | StopPlan;
}

/** People to put on record. */
export interface ContactPlan {
  readonly kind: 'contacts';
  /** The note that each of them gets. */
  readonly note: SegmentCommon['note'];
  /** Months from the day the data was obtained to erasure; null leaves it to the note. */
  readonly retentionMonths: number | null;
  /** What each row has to say, as the organisation decided when the import began. */
  readonly required?: readonly RowField[] | undefined;
}

/** People not to write to. There is no plan that lifts a stop. */
export interface StopPlan {
  readonly kind: 'stops';
  readonly channels: readonly Channel[] | 'all';
  readonly receivedAt: IsoInstant;
}

/** The plan was parsed when the import began; the store gives it back as it was put. */
export function isPlan(plan: unknown): plan is ImportPlan {
  return typeof plan === 'object' && plan !== null && 'what' in plan && 'encoding' in plan;
}
