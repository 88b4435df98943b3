import type { SuppressionFacts } from '@/lib/model/assessment';
import type { LedgerEvent } from '@/lib/model/event';
import type { Id } from '@/lib/model/record';

import { tokensOf } from '../key';
import type { Dossier, EntryRef, JournalEntry, LedgerDatabase } from '../schema';
import { stopsFor } from '../suppression';
import { dossierOf } from './contacts';

/** One thing that happened, with where it stands in the journal. */
export interface StoryLine {
  readonly entry: number;
  readonly event: LedgerEvent;
}

/** Everything held on one person. */
export interface Story {
  readonly dossier: Dossier;
  /** What happened, oldest first. */
  readonly lines: readonly StoryLine[];
  readonly suppressions: readonly SuppressionFacts[];
}

/** One contact's whole story, or null where nobody with this id is on record. */
export async function storyOf(db: LedgerDatabase, contactId: Id): Promise<Story | null> {
  const token = await tokensOf(db);
  const dossier = await dossierOf(db, contactId);
  if (!dossier) return null;
  const tx = db.transaction(['journal', 'stops']);
  const [lines, stops] = await Promise.all([
    Promise.all(dossier.entries.map(async (ref) => lineAt(tx.objectStore('journal'), ref))),
    Promise.all(
      (dossier.contact?.identifiers ?? []).map(async (identifier) =>
        stopsFor(identifier, token, async (n) => tx.objectStore('stops').get(n)),
      ),
    ),
  ]);
  return { dossier, lines: lines.flat(), suppressions: stops.flat() };
}

async function lineAt(
  journal: { get(n: number): Promise<JournalEntry | undefined> },
  { n }: EntryRef,
): Promise<StoryLine[]> {
  const entry = await journal.get(n);
  if (!entry?.payload) return [];
  const { id, at, author, payload } = entry;
  return [{ entry: n, event: { id, at, author, body: payload.body } }];
}
