import type { Identifier } from './identifier';
import type { Campaign, Identity, Lia } from './organisation';
import type { Draft, Recipient } from './reading';
import type { Contact, Id, Note, SubjectRequest } from './record';
import type { IsoDate, IsoInstant } from './time';
import type { SuppressionReason } from './vocabulary';

/** A rule's file name in `lib/assessment/rules`. */
export type RuleId = string;

/**
 * What a rule found. _Unknown_ is an answer with its own words: what could not be read is never
 * `clear`.
 */
export type Outcome = 'clear' | 'breach' | 'unknown';

/**
 * `block`: may not be sent as it is; `fix`: something mandatory is missing; `warn`: unsettled, or
 * good practice; `ok`: nothing to do.
 */
export type Severity = 'block' | 'fix' | 'warn' | 'ok';

/** Where a rule comes from. */
export interface Citation {
  /** As a lawyer would cite it: `GDPR Art. 14(2)(f)`. */
  readonly label: string;
  readonly url: string | null;
  /** The country or region whose law it is. */
  readonly jurisdiction: string;
  readonly reviewedOn: IsoDate;
  readonly confidence: 'primary' | 'secondary' | 'knowledge';
}

/** What the user can do about a finding; the annotation draws the button. */
export type Remedy =
  | { readonly kind: 'insert'; readonly element: SentenceElement }
  | { readonly kind: 'open-note' }
  | { readonly kind: 'open-identity' }
  | { readonly kind: 'options' }
  | { readonly kind: 'remove-recipient' }
  | { readonly kind: 'edit-draft' };

/** The sentences that can be inserted (`lib/language/<code>/sentences.ts`). */
export type SentenceElement =
  | 'source'
  | 'reason'
  | 'opt-out'
  | 'objection-right'
  | 'privacy-notice'
  | 'identity'
  | 'address'
  | 'referral-notice'
  | 'ad-label';

/** What a draft is recognised to say (`law.md` §6). */
export type ElementLabel =
  | 'sender_identity'
  | 'company_identity'
  | 'postal_address'
  | 'contact_reason'
  | 'data_source'
  | 'opt_out'
  | 'privacy_notice'
  | 'deceptive_subject'
  | 'ad_label'
  | 'special_category';

/** What a received message is recognised to ask (`law.md` §7). */
export type SignalLabel = 'objection' | 'erasure' | 'access' | 'source-question';

/** What a received message can be known to ask: its signals, and what only the page of choices says. */
export type AskedLabel = SignalLabel | 'rectification';

/** The languages drafts and replies are understood in. */
export const languageCodes = ['en', 'de', 'fr', 'es', 'it', 'nl', 'ja', 'zh', 'th'] as const;

/** ISO 639-1. */
export type LanguageCode = (typeof languageCodes)[number];

/** One recognised sentence. */
export interface Recognised<Label extends string> {
  readonly label: Label;
  /** The sentence itself, as it stands in the text. */
  readonly sentence: string;
  /**
   * For `opt_out`: a way to stop, or the right to object in so many words (Article 21(4) wants the
   * right named).
   */
  readonly kind: 'mechanism' | 'right' | null;
  /** Whether the sentence stands in a paragraph of its own, with nothing of another kind. */
  readonly ownParagraph: boolean;
}

/** What a draft says, or null where the text could not be read. */
export interface Said {
  readonly language: LanguageCode | null;
  readonly elements: readonly Recognised<ElementLabel>[];
}

/** A stop that covers the recipient. */
export interface SuppressionFacts {
  readonly reason: SuppressionReason;
  readonly channels: readonly ('email' | 'linkedin' | 'phone')[] | 'all';
  readonly receivedAt: IsoInstant;
  /** Who recorded it; null where a list brought it, or the person was erased since. */
  readonly by: string | null;
  /** True where the whole domain is suppressed. */
  readonly domain: boolean;
}

/** All that the record knows about one recipient. */
export interface RecipientFacts {
  readonly identifier: Identifier;
  readonly contact: Contact | null;
  /** Newest first. */
  readonly notes: readonly Note[];
  readonly suppressions: readonly SuppressionFacts[];
  readonly requests: readonly SubjectRequest[];
  readonly outreach: {
    readonly count: number;
    readonly firstAt: IsoInstant | null;
    readonly lastAt: IsoInstant | null;
    /** Messages since the person last answered. */
    readonly unanswered: number;
    /** Whether a notice under Article 13 or 14 was given. */
    readonly noticeGivenAt: IsoInstant | null;
  };
}

/**
 * What the record knows: by {@link identifierKey}; an identifier without an entry has not been
 * answered yet and is unknown.
 */
export interface Facts {
  readonly recipients: Readonly<Record<string, RecipientFacts>>;
  readonly identity: Identity | null;
  readonly campaigns: Readonly<Record<Id, Campaign>>;
  readonly lias: Readonly<Record<Id, Lia>>;
  /**
   * Digests of the own text of recent messages and how often each was used, for 'the same text to
   * many'.
   */
  readonly sameText: { readonly timesUsed: number } | null;
}

/**
 * What happens at Send: nothing, a prompt that asks for a reason, or a stop. `block` is the
 * administrator's alone.
 */
export type GateMode = 'inform' | 'prompt' | 'block';

/** What the organisation decided (row F8). */
export interface Policy {
  readonly modes: Readonly<Record<'block' | 'fix' | 'warn', GateMode>>;
  /** Rules that differ from their severity's mode. */
  readonly rules: Readonly<Record<RuleId, GateMode>>;
  readonly maxUnanswered: number;
  readonly maxRecipients: number;
  readonly staleNoteMonths: number;
  /** What a note may not leave out. */
  readonly required: readonly RequiredField[];
  /** The longest that a note may be kept, in months; null: as long as it says. */
  readonly maxRetentionMonths: number | null;
  /** Whether people are erased after their last day without anybody's click. */
  readonly eraseWhenDue?: boolean | undefined;
  /**
   * Names of what an administrator fixed: `modes`, `maxRecipients`, `identity.organisation`,
   * `campaigns`.
   */
  readonly locked: readonly string[];
  /** Who the administrator says fixed it, or null. */
  readonly setBy: string | null;
}

/** What an organisation may want in every note, besides what the law asks. */
export const requiredFields = ['campaign', 'organisation', 'role', 'country', 'place'] as const;

/** One of {@link requiredFields}. */
export type RequiredField = (typeof requiredFields)[number];

/** The draft as it is assessed. */
export interface Subject {
  readonly draft: Draft;
  /** What the draft says, or null where its text could not be read. */
  readonly said: Said | null;
}

/** One rule's answer about one recipient or about the draft as a whole. */
export interface Finding {
  readonly rule: RuleId;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** The recipient it is about, or null for the draft. */
  readonly recipient: Recipient | null;
  /** Key of the sentence shown, under `rule.` in `locales/`: `data_source.breach`. */
  readonly message: string;
  /** Values for the sentence, in order. */
  readonly values: readonly string[];
  readonly sources: readonly Citation[];
  readonly remedy: Remedy | null;
}

/** Everything the strip, card, gate, preview and dashboard show; all of them call the same `assess`. */
export interface Assessment {
  readonly findings: readonly Finding[];
  /** The worst severity of what is in breach. */
  readonly severity: Severity;
  /** Whether anything could not be told. */
  readonly unknown: boolean;
  /** Per recipient, in the draft's order: the countries whose law was applied, and why. */
  readonly recipients: readonly {
    readonly recipient: Recipient;
    readonly severity: Severity;
    readonly unknown: boolean;
    readonly jurisdictions: readonly { readonly country: string; readonly because: string }[];
  }[];
}
