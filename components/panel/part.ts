import type { Errors } from '@/components/shared/check';

import type { NoteDraft } from './note-draft';

/** What each part of the note form is given: the draft, how to change it, and what is wrong with it. */
export interface Part {
  readonly draft: NoteDraft;
  readonly errors: Errors;
  /** The latest day a past event may have. */
  readonly today: string;
  readonly set: (part: Partial<NoteDraft>) => void;
}
