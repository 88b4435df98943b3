import type { IDBPTransaction } from 'idb';

import type { SuppressionFacts } from '@/lib/model/assessment';
import type { EventBody, LedgerEvent } from '@/lib/model/event';
import type { Identifier } from '@/lib/model/identifier';
import type { Id } from '@/lib/model/record';

import { tokensOf } from '../key';
import { dossierAt } from '../packed/segment';
import type { Dossier, EntryRef, LedgerDatabase, LedgerSchema } from '../schema';
import { dossierOf } from './dossier';
import { recorderIn } from './recorded-by';
import { stopsFor } from './stops-for';

/** One thing that happened, with where it stands in the journal. */
export interface StoryLine {
  readonly entry: number;
  readonly event: LedgerEvent;
}

/** Everything held on one person. */
export interface Story {
  readonly dossier: Dossier;
  /** What the person is known by, on record or not. */
  readonly identifiers: readonly Identifier[];
  /** What happened, oldest first. */
  readonly lines: readonly StoryLine[];
  readonly suppressions: readonly SuppressionFacts[];
}

type StoryTransaction = IDBPTransaction<LedgerSchema, ('journal' | 'segments' | 'stops')[]>;

/** One contact's whole story, or null where nobody with this id is on record. */
export async function storyOf(db: LedgerDatabase, contactId: Id): Promise<Story | null> {
  const token = await tokensOf(db);
  const dossier = await dossierOf(db, contactId);
  if (!dossier) return null;
  const identifiers = dossier.contact?.identifiers ?? identifiersIn(dossier);
  const tx = db.transaction(['journal', 'segments', 'stops']);
  const [lines, stops] = await Promise.all([
    Promise.all(dossier.entries.map(async (ref) => lineAt(tx, ref))),
    Promise.all(
      identifiers.map(async (identifier) =>
        stopsFor(identifier, token, async (n) => tx.objectStore('stops').get(n), recorderIn(db)),
      ),
    ),
  ]);
  return { dossier, identifiers, lines: lines.flat(), suppressions: stops.flat() };
}

/** The identifiers that a dossier without a contact is found by. */
function identifiersIn({ keys }: Dossier): readonly Identifier[] {
  return keys.flatMap((key) => {
    const [type = '', ...rest] = key.split(':');
    const value = rest.join(':');
    return type === 'email' || type === 'linkedin' || type === 'phone' ? [{ type, value }] : [];
  });
}

async function lineAt(tx: StoryTransaction, { n, row }: EntryRef): Promise<StoryLine[]> {
  const entry = await tx.objectStore('journal').get(n);
  if (!entry) return [];
  const { id, at, author, payload } = entry;
  if (row === undefined)
    return payload ? [{ entry: n, event: { id, at, author, body: payload.body } }] : [];
  const segment = await tx.objectStore('segments').get(n);
  const imported = segment ? dossierAt(segment, row) : null;
  if (!imported?.contact) return [];
  const bodies: EventBody[] = [
    { type: 'contact-recorded', contact: imported.contact },
    ...imported.notes.map((note) => ({ type: 'note-recorded' as const, note })),
  ];
  return bodies.map((body) => ({ entry: n, event: { id, at, author, body } }));
}
