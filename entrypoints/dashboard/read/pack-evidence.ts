import { noteKey } from '@/lib/ledger/dossier';
import { dossierByKey, dossierStores } from '@/lib/ledger/read/dossier';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { EvidenceReference, Id, Note } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import { writeCsv } from '@/lib/report/csv';
import { nameInZip, type ZippedFile } from '@/lib/report/zip';

import { bytesOf } from './person';

/**
 * The evidence of a period's notes, each file as it was kept, and a table that says which belongs
 * to which note. Only the ids are read beforehand; a file's bytes when its turn comes.
 */
export async function evidenceFiles(
  db: LedgerDatabase,
  period: { readonly from: IsoDate; readonly to: IsoDate },
): Promise<readonly ZippedFile[]> {
  const within = (note: Note) => {
    const day = note.createdAt.slice(0, 10);
    return day >= period.from && day <= period.to;
  };
  const notes = await notesWithEvidence(db);
  const found = notes
    .filter(within)
    .flatMap((note) => note.evidence.map((reference) => ({ noteId: note.id, reference })));
  if (found.length === 0) return [];
  const listed = found.map((one, index) => ({
    ...one,
    name: `evidence/${nameInZip(index + 1, one.reference.fileName)}`,
  }));
  return [
    { name: 'evidence.csv', pieces: listOf(listed) },
    ...listed.map(({ name, reference }) => ({ name, pieces: bytesOf(db, reference) })),
  ];
}

interface Listed {
  readonly name: string;
  readonly noteId: Id;
  readonly reference: EvidenceReference;
}

function listOf(listed: readonly Listed[]) {
  return writeCsv({
    head: ['file', 'note', 'id', 'media type', 'bytes', 'sha256'],
    rows: listed.map(({ name, noteId, reference }) => [
      name,
      noteId,
      reference.id,
      reference.mediaType,
      String(reference.bytes),
      reference.sha256,
    ]),
  });
}

/** The notes that have files, oldest first; the index is walked without the files' bytes. */
async function notesWithEvidence(db: LedgerDatabase): Promise<readonly Note[]> {
  const ids = new Set<Id>();
  let cursor = await db.transaction('evidence').store.index('byNote').openKeyCursor();
  while (cursor) {
    ids.add(cursor.key);
    cursor = await cursor.continue();
  }
  const tx = db.transaction(dossierStores);
  const found = await Promise.all(
    [...ids].map(async (id) => {
      const dossier = await dossierByKey(tx, noteKey(id));
      return dossier?.notes.filter((note) => note.id === id) ?? [];
    }),
  );
  return found.flat().toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}
