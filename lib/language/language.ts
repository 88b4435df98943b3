import type { LanguageCode, SentenceElement } from '@/lib/model/assessment';

/** How a recipient is addressed, where the language has it. */
export type Register = 'formal' | 'informal';

/**
 * What fills a sentence; a template names them in braces: `{source}`. Empty values leave their
 * clause out.
 */
export interface SentenceValues {
  /** The sender's name, role, organisation, postal address. */
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly address: string;
  readonly privacyNoticeUrl: string;
  /** The page to opt out at, or the address to write to: one of them, where there is one. */
  readonly optOut: string;
  readonly optOutMail: string;
  /** Where the data came from. */
  readonly origin: string;
  readonly place: string;
  readonly date: string;
  readonly reason: string;
  readonly referrer: string;
}

/** Sentences in one language, natural to a native reader: normal and short, formal and informal. */
export type Sentences = Readonly<
  Record<SentenceElement, Readonly<Record<'normal' | 'short', Readonly<Record<Register, string>>>>>
>;

/** Everything one language brings: data only, one folder a language, no imports but types. */
export interface Language {
  readonly code: LanguageCode;
  readonly sentences: Sentences;
  /** Names of the source origins as they stand in a sentence (`your LinkedIn profile`). */
  readonly origins: Readonly<Record<string, string>>;
}
