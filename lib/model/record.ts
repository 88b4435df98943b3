import type { Channel, Identifier } from './identifier';
import type { IsoDate, IsoInstant } from './time';
import type {
  consentMethods,
  impliedGrounds,
  requestKinds,
  RecipientKind,
  SourceOrigin,
  CaptureMethod,
  Visibility,
  Basis,
  SuppressionReason,
  WayOfSaying,
} from './vocabulary';

/** A UUIDv7: made where the thing is made, the same on every machine. */
export type Id = string;

/** ISO 3166-1 alpha-2 code, upper case: `DE`; the United Kingdom is `GB`. */
export type CountryCode = string;

/** A person or a mailbox; GDPR Article 4(1): data subject. */
export interface Contact {
  readonly id: Id;
  readonly name: string | null;
  readonly identifiers: readonly Identifier[];
  readonly organisation: string | null;
  readonly role: string | null;
  readonly country: CountryCode | null;
  /** What the user says; null leaves it to `lib/assessment/recipient-kind`. */
  readonly kind: RecipientKind | null;
}

/** Article 14(2)(f): where the personal data came from. */
export interface Source {
  readonly origin: SourceOrigin;
  readonly capture: CaptureMethod;
  /** Address of the page, name of the event, register or list. */
  readonly place: string;
  /** When the data was obtained; the Article 14(3) month runs from here. */
  readonly occurredOn: IsoDate;
  readonly capturedAt: IsoInstant;
  readonly capturedBy: string;
  readonly visibility: Visibility;
  /** For a referral: who referred. For a purchased list: the supplier. */
  readonly via: string | null;
  /** For a purchased list: what shows that it may be used, naming this organisation (row B4). */
  readonly listEvidence: {
    readonly consentNamesUs: boolean;
    readonly obtainedOn: IsoDate;
    readonly proof: string;
  } | null;
}

/** A consent as `law.md` §2.1 asks (Articles 4(11) and 7). */
export interface Consent {
  readonly wording: string;
  readonly wordingVersion: string;
  readonly language: string;
  readonly givenAt: IsoInstant;
  readonly method: (typeof consentMethods)[number];
  readonly channels: readonly Channel[];
  readonly purposes: readonly string[];
  /** The legal entity named in the wording; consent given to somebody else does not carry over. */
  readonly controller: string;
  readonly activeAct: boolean;
  readonly unbundled: boolean;
  readonly withdrawalTold: boolean;
  /** How they were told, and how they can do it. */
  readonly withdrawalHow?: string | undefined;
  /** Whether the person is of age; absent where it was not said. */
  readonly adult?: boolean | undefined;
  /** The data that the wording names. */
  readonly categories?: readonly string[] | undefined;
  /** Whether something else was only to be had for it (Article 7(4)); absent where it was not said. */
  readonly conditional?: boolean | undefined;
  /** Which privacy notice was shown. */
  readonly noticeVersion?: string | undefined;
  /** When the person confirmed it a second time, where they were asked to. */
  readonly confirmedOn?: IsoDate | null | undefined;
  /** The day after which it is not relied on any more. */
  readonly expiresOn?: IsoDate | null | undefined;
  readonly proof: string;
  readonly withdrawnAt: IsoInstant | null;
  /** How they took it back, where that was said. */
  readonly withdrawnHow?: WayOfSaying | undefined;
}

/** Sale or negotiation on which a soft opt-in rests (Directive 2002/58 Article 13(2)). */
export interface SoftOptIn {
  readonly saleOn: IsoDate;
  readonly sameSeller: boolean;
  readonly similarProducts: boolean;
  readonly optOutAtCollection: boolean;
  /**
   * When the address was last used for such a mail: where the exception lapses (Ireland), it is
   * counted from then. Absent or null where it was not said.
   */
  readonly lastUsedOn?: IsoDate | null | undefined;
}

/** That somebody was looked up in the opt-out registers of a country, and was not on them. */
export interface RegisterCheck {
  readonly country: CountryCode;
  readonly on: IsoDate;
}

/**
 * Facts for opt-in exceptions elsewhere: implied consent (CA, AU), published address (NL, JP, PL),
 * presumed (DE calls).
 */
export interface ImpliedPermission {
  readonly ground: (typeof impliedGrounds)[number];
  readonly since: IsoDate;
  readonly note: string;
}

/** What was written down when a person was put on record (a _lawful-basis note_). */
export interface Note {
  readonly id: Id;
  readonly contactId: Id;
  readonly campaignId: Id | null;
  readonly purpose: string;
  readonly source: Source;
  readonly basis: Basis | null;
  readonly consent: Consent | null;
  readonly liaId: Id | null;
  readonly softOptIn: SoftOptIn | null;
  readonly implied: ImpliedPermission | null;
  /** Absent or null where nobody looked. */
  readonly registerCheck?: RegisterCheck | null | undefined;
  /** Why this person would want to hear from us: role relevance (row C3, OOR in `law.md` §3). */
  readonly reason: string;
  /** Whether the message relates to the person's professional role; null: not said. */
  readonly roleRelevant: boolean | null;
  /** Parts of the campaign's target profile that the person meets (row C7). */
  readonly meets: readonly string[];
  readonly evidence: readonly EvidenceReference[];
  readonly categories: readonly string[];
  readonly sharedWith: readonly string[];
  readonly retainUntil: IsoDate | null;
  readonly retentionRule: string;
  readonly author: string;
  readonly createdAt: IsoInstant;
  readonly review: Review | null;
}

/** A file that supports a note; the bytes lie beside the journal, the hash in it. */
export interface EvidenceReference {
  readonly id: Id;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A manager's word on a note (row F2). */
export interface Review {
  readonly state: 'to-review' | 'approved' | 'changes-asked' | 'answered';
  readonly by: string;
  readonly at: IsoInstant;
  readonly comment: string;
}

/** Article 21(3): a stop; outlives erasure as a keyed token (design decision 10). */
export interface Suppression {
  readonly id: Id;
  readonly identifier: Identifier;
  readonly channels: readonly Channel[] | 'all';
  readonly reason: SuppressionReason;
  /** When the person said it. */
  readonly receivedAt: IsoInstant;
  readonly recordedAt: IsoInstant;
  readonly by: string;
  /** The person's own words, where a person recorded them; erased with the person. */
  readonly words: string | null;
}

/** A message that was sent; never its text (row D4). */
export interface Outreach {
  readonly id: Id;
  readonly contactId: Id | null;
  readonly identifier: Identifier;
  readonly channel: Channel;
  readonly at: IsoInstant;
  readonly by: string;
  readonly campaignId: Id | null;
  readonly firstContact: boolean;
  /** Ids of the rules in breach or unknown when it was sent. */
  readonly findings: readonly { readonly rule: string; readonly outcome: 'breach' | 'unknown' }[];
  /** The notice sentences the person was given. */
  readonly notice: readonly string[];
  /** Set when it was sent against a prompt. */
  readonly override: { readonly rules: readonly string[]; readonly reason: string } | null;
  /** `false` where no answer came in time, and the message went unchecked. */
  readonly checked: boolean;
  /** Only of a call, and only where something was noted. */
  readonly call?: CallNote;
}

/** What is noted about a call. */
export interface CallNote {
  /** When the number was last screened against the registers of its country; null: not said. */
  readonly screenedOn: IsoDate | null;
  /** What was said, in the caller's words; may be empty. */
  readonly words: string;
}

/** A data subject's request (Articles 15–18, 21, 7(3)). */
export interface SubjectRequest {
  readonly id: Id;
  readonly contactId: Id | null;
  readonly identifier: Identifier;
  readonly kind: (typeof requestKinds)[number];
  readonly receivedAt: IsoInstant;
  readonly dueOn: IsoDate;
  readonly extended: { readonly dueOn: IsoDate; readonly reason: string } | null;
  readonly state: 'open' | 'answered' | 'refused';
  readonly answer: string | null;
  readonly answeredAt: IsoInstant | null;
  readonly words: string | null;
  readonly by: string;
  /** Days that it was said to have come in on, and did not, oldest first. */
  readonly corrections?: readonly ReceivedCorrection[] | undefined;
}

/** A day of receipt that was put right: what stood there before, and why it was wrong. */
export interface ReceivedCorrection {
  readonly from: IsoInstant;
  readonly reason: string;
}
