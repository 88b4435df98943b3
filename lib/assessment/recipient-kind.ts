import type { Identifier } from '@/lib/model/identifier';
import type { RecipientKind } from '@/lib/model/record';

/** What is known about somebody, to tell what kind of recipient they are. */
export interface KnownRecipient {
  readonly identifier: Identifier | null;
  readonly organisation: string | null;
  /** What the user says; it settles the matter. */
  readonly said: RecipientKind | null;
}

/** What kind of recipient. What cannot be told is `unknown` and counts as an individual. */
export function recipientKind({ said }: KnownRecipient): RecipientKind {
  return said ?? 'unknown';
}
