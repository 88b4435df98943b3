import { storyOf } from '@/lib/ledger/read/story';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { Id } from '@/lib/model/record';

import type { StoryOfContact } from '../reader';

/** One contact with everything that happened; null where there is nobody (any more). */
export async function readStory(db: LedgerDatabase, id: Id): Promise<StoryOfContact | null> {
  const story = await storyOf(db, id);
  if (!story?.dossier.contact) return null;
  return {
    contact: story.dossier.contact,
    notes: story.dossier.notes.toReversed(),
    suppressions: story.suppressions,
    events: story.lines.map(({ event }) => event),
  };
}
