import type { Citation } from '@/lib/model/assessment';
import type { Channel } from '@/lib/model/identifier';
import type { CountryCode } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import type { RecipientKind } from '@/lib/model/vocabulary';

/**
 * May this message go to this recipient on this channel? The first gate; the lawful basis of
 * Article 6 is the second and never cures this one.
 *
 * `opt-in` prior consent · `opt-out` allowed until objected · `opt-out-if-role` allowed only where
 * it relates to the recipient's professional role · `published` allowed to an address published for
 * such messages · `card` handed over in writing · `relationship` existing business relationship ·
 * `implied` implied consent · `presumed` presumed from concrete facts · `automation` opt-in if sent
 * automatically, opt-out if by hand · `data-protection-only` no channel statute · `member-state`
 * left to the Member State · `not-applicable`
 */
export type PermissionCode =
  | 'opt-in'
  | 'opt-out'
  | 'opt-out-if-role'
  | 'published'
  | 'card'
  | 'relationship'
  | 'implied'
  | 'presumed'
  | 'automation'
  | 'data-protection-only'
  | 'member-state'
  | 'not-applicable';

/** Numbers that a rule treats otherwise than the rest. */
export interface PermissionException {
  readonly when: 'mobile' | 'unlisted' | 'mixed-use' | 'starred' | 'advertising-flag';
  readonly needs: 'opt-in';
}

/** One cell of the channel × recipient table. */
export interface Permission {
  /** Any one of these suffices. */
  readonly anyOf: readonly PermissionCode[];
  /**
   * Whether a soft opt-in (Directive 2002/58 Article 13(2)) suffices too, and how many months after
   * the sale.
   */
  readonly softOptIn: false | { readonly months: number | null };
  /** For `relationship`: how many months it lasts; null: no limit. */
  readonly relationshipMonths: number | null;
  /** Registers to screen first, unless there is a consent. */
  readonly registers: readonly string[];
  /**
   * Another view, or what another state may choose; the first value is used. With `member-state`
   * the first value is the strict reading of an unknown country; with any other it is a warning.
   */
  readonly unsettled: PermissionCode | null;
  /** What nothing on record can rule out, and what is asked then. */
  readonly exception: PermissionException | null;
  /** What the code does not say, in plain words (English; the generated page shows it). */
  readonly note: string;
}

/** A row of the table: one channel in one country. */
export interface ChannelLaw {
  readonly kinds: Readonly<Record<Exclude<RecipientKind, 'unknown'>, Permission>>;
  readonly sources: readonly Citation[];
}

/** An ISO 8601 duration, or business days as `P10BD`. `P0D` is at once. */
export type Period = `P${number}${'D' | 'M' | 'BD' | 'Y'}`;

/** What a message must say, each with its severity where it is missing. */
export interface MandatoryContent {
  readonly element:
    | 'sender_identity'
    | 'company_identity'
    | 'postal_address'
    | 'contact_reason'
    | 'data_source'
    | 'opt_out'
    | 'privacy_notice'
    | 'ad_label'
    | 'contact_details';
  readonly severity: 'fix' | 'warn';
  /** Only in a first message (the Article 14 notice). */
  readonly firstContactOnly: boolean;
  /** Owed only in bulk, or graver without prior consent; null: always. */
  readonly only: 'bulk' | null;
  /** With the recipient's prior consent a missing one is a warning alone (15 USC 7704(a)(5)(B)). */
  readonly milderWithConsent: boolean;
  /** What the subject has to begin with, one of these; none: it may stand anywhere. */
  readonly begins: readonly string[];
  readonly sources: readonly Citation[];
}

/**
 * The law of one country as data: no imports but types, one file a country, a generated page in
 * `docs/law`.
 */
export interface Law {
  /** ISO code, or `EU` for the baseline of states not listed. */
  readonly country: CountryCode;
  /** English name, for the generated page. */
  readonly name: string;
  /** Whether the GDPR (or UK GDPR, revFADP) applies, so that Articles 14 and 21 do. */
  readonly gdpr: boolean;
  readonly channels: Readonly<Record<Channel, ChannelLaw>>;
  readonly mandatory: readonly MandatoryContent[];
  readonly clocks: {
    /** How soon a stop must take effect. */
    readonly stop: Period;
    /** Statutory outer limit of the stop, where it is later than `stop`. */
    readonly stopAtMost: Period | null;
    readonly answer: Period | null;
    readonly mechanismWorks: Period | null;
    readonly screeningValid: Period | null;
    readonly acknowledgeByMail: boolean;
    /** Outer limit for a stop of calls, where it differs. */
    readonly phoneStopAtMost: Period | null;
    /** How soon a complaint is acknowledged. */
    readonly complaintAcknowledged: Period | null;
  };
  readonly registers: readonly string[];
  /**
   * The conditions of the soft opt-in or of implied consent, in plain English, for the page and the
   * note form.
   */
  readonly softOptInConditions: string;
  /** How many months implied consent lasts after a purchase and after an inquiry; null: no limit. */
  readonly impliedMonths: { readonly purchase: number | null; readonly inquiry: number | null };
  /** Whether harvested or guessed addresses are banned, so that a guess is more than a warning. */
  readonly guessing: 'fix' | 'warn';
  readonly retention: {
    readonly months: number;
    readonly rule: string;
    readonly sources: readonly Citation[];
  };
  /** Whether an individual tracking pixel needs consent. */
  readonly pixel: 'fix' | 'warn' | 'ok';
  readonly sources: readonly Citation[];
  /** After twelve months without review the file shows as stale. */
  readonly reviewedOn: IsoDate;
}
