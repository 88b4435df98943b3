import type { SubjectRequest } from '@/lib/model/record';

/** What an answer to a person's request is put together from, in one language. */
export interface LetterTexts {
  /** The language's own name. */
  readonly name: string;
  /** `$1` is the person's name. */
  readonly greeting: string;
  readonly greetingPlain: string;
  /** `$1` is the day the request arrived. */
  readonly received: string;
  /** What was done, by what was asked. */
  readonly done: Readonly<Record<SubjectRequest['kind'], string>>;
  /** That a keyed code stays, so that the stop holds (Article 21(3), 17(3)(b)). */
  readonly code: string;
  /** What else somebody who asks for their data may ask for (Article 15(1)(e)). */
  readonly rights: string;
  /** `$1` is the new day, `$2` why (Article 12(3)). */
  readonly longer: string;
  /** `$1` is why (Article 12(4)). */
  readonly refused: string;
  /** `$1` is the authority (Articles 12(4), 15(1)(f), 77 and 79). */
  readonly remedies: string;
  readonly anyAuthority: string;
  readonly closing: string;
}
