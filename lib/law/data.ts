import type { Citation } from '@/lib/model/assessment';
import type { Channel } from '@/lib/model/identifier';
import type { CountryCode } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import type { RecipientKind } from '@/lib/model/vocabulary';

import type { Law, MandatoryContent, Permission, PermissionCode } from './law';

/** A citation as a country's file writes it; country and day of review come from the file. */
export type Cite = readonly [label: string, confidence: Citation['confidence'], url: string | null];

/** One cell as a country's file writes it; what is left out is none. */
export interface Cell {
  readonly anyOf: readonly PermissionCode[];
  /** A soft opt-in suffices too: `true` without limit, or the months after the sale. */
  readonly soft?: true | number;
  readonly relationshipMonths?: number;
  readonly registers?: readonly string[];
  readonly unsettled?: PermissionCode;
  readonly exception?: Permission['exception'];
  readonly note?: string;
}

/** One channel: `all` for every kind of recipient that has no cell of its own. */
export type ChannelData = {
  readonly [Kind in Exclude<RecipientKind, 'unknown'>]?: Cell;
} & { readonly all?: Cell; readonly sources: readonly Cite[] };

/** One thing a message must say. */
export interface ContentData extends Pick<MandatoryContent, 'element' | 'severity'> {
  readonly firstContactOnly?: true;
  readonly only?: 'bulk';
  readonly milderWithConsent?: true;
  readonly begins?: readonly string[];
  readonly sources: readonly Cite[];
}

/**
 * One country as its file writes it. `expand` makes a {@link Law} of it. With `follows` the content,
 * clocks and retention of that baseline hold wherever the file says nothing else.
 */
export interface LawData {
  readonly country: CountryCode;
  readonly name: string;
  readonly gdpr: boolean;
  readonly follows?: 'EU';
  readonly channels: Readonly<Record<Channel, ChannelData>>;
  readonly mandatory?: readonly ContentData[];
  readonly clocks?: Partial<Law['clocks']>;
  readonly registers?: readonly string[];
  readonly softOptInConditions: string;
  readonly impliedMonths?: Law['impliedMonths'];
  readonly guessing?: 'fix';
  readonly retention?: {
    readonly months: number;
    readonly rule: string;
    readonly sources: readonly Cite[];
  };
  readonly pixel: 'fix' | 'warn' | 'ok';
  readonly sources: readonly Cite[];
  readonly reviewedOn: IsoDate;
}
