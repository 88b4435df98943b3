import type { Lia } from '@/lib/model/organisation';

import { entryOf } from './entry';
import type { RecipientInput } from './rule';

/** The assessment behind a note: `none` where the note rests on something else. */
export function liaOf({ note, facts }: RecipientInput): Lia | 'none' | 'unknown' {
  if (note === null || note.basis !== 'legitimate-interests' || note.liaId === null) return 'none';
  return entryOf(facts.lias, note.liaId) ?? 'unknown';
}
