import type { Change } from '@/components/shared/change';
import type { Errors } from '@/components/shared/check';

import type { NoteDraft, SourceDraft } from './note-draft';

/** What each part of the note form is given: the draft, how to change it, and what is wrong with it. */
export interface Part {
  readonly draft: NoteDraft;
  readonly errors: Errors;
  /** The latest day a past event may have. */
  readonly today: string;
  readonly set: Change<NoteDraft>;
}

/** What each origin's own fields are given. */
export interface SourcePart {
  readonly source: SourceDraft;
  readonly errors: Part['errors'];
  readonly today: string;
  readonly change: Change<SourceDraft>;
}
