import type { Law } from '@/lib/law/law';
import type {
  Citation,
  Facts,
  Outcome,
  Policy,
  RecipientFacts,
  Remedy,
  RuleId,
  Said,
  Severity,
} from '@/lib/model/assessment';
import type { Draft, Recipient } from '@/lib/model/reading';
import type { Note } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import type { Basis, RecipientKind } from '@/lib/model/vocabulary';

/** What a rule about the draft as a whole is given. */
export interface DraftInput {
  readonly draft: Draft;
  /** Null where the text could not be read. */
  readonly said: Said | null;
  readonly facts: Facts;
  readonly policy: Policy;
  /** The laws that apply to any of the recipients, strictest first. */
  readonly laws: readonly Law[];
  /** Whether somebody is written to for the first time; null: it cannot be told. */
  readonly firstContact: boolean | null;
  /** Whether any recipient is a person: a company's generic mailbox alone is no personal data. */
  readonly persons: boolean;
  /** Whether it is known where everybody is, sender included; else the strictest law stands in. */
  readonly placed: boolean;
  /** Whether every recipient has agreed to such messages. */
  readonly consented: boolean;
  readonly today: IsoDate;
}

/** What a rule about one recipient is given besides. */
export interface RecipientInput extends DraftInput {
  readonly recipient: Recipient;
  /** Null where the record has not answered, or the recipient could not be read. */
  readonly record: RecipientFacts | null;
  /** The note that applies to this message (same campaign, newest), or null. */
  readonly note: Note | null;
  readonly basis: Basis | null;
  readonly kind: RecipientKind;
  /** The law that applies to this recipient: the strictest of those that may; null: no file. */
  readonly law: Law | null;
  /** All laws that apply to this recipient, strictest first. */
  readonly applicable: readonly Law[];
}

/** A rule's answer. `severity` and `sources` default to the rule's own. */
export interface Answer {
  readonly outcome: Outcome;
  /** Last part of the message key: `rule.<rule id with underscores>.<reason>`. */
  readonly reason: string;
  readonly values?: readonly string[];
  readonly severity?: Severity;
  readonly sources?: readonly Citation[];
  readonly remedy?: Remedy;
}

interface RuleData {
  /** Its file name. Never reused once retired. */
  readonly id: RuleId;
  /**
   * `outreach`: not for answers to somebody who wrote, nor among colleagues; where that cannot be
   * told, a breach is no more than unknown. `always`: for every message.
   */
  readonly when: 'outreach' | 'always';
  /**
   * Its answer hangs on the laws that apply: it is never clear before the sender has said where
   * they are, because the law of that place applies too.
   */
  readonly asksLaw?: true;
  readonly severity: Exclude<Severity, 'ok'>;
  readonly sources: readonly Citation[];
  /** The first day the rule is law. */
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

/**
 * A rule is data plus a small pure check: no clock, no page, no storage. `check` answers null where
 * the rule does not apply.
 */
export type Rule =
  | (RuleData & { readonly about: 'recipient'; check(input: RecipientInput): Answer | null })
  | (RuleData & { readonly about: 'draft'; check(input: DraftInput): Answer | null });
