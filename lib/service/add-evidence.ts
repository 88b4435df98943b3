import { putAway, staged } from '@/lib/import/staging';
import { append } from '@/lib/ledger/append';
import { readEvidence } from '@/lib/ledger/evidence';
import { needRoom } from '@/lib/ledger/room';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/** Adds a file to a note: its digest in the journal, its bytes beside it, in one transaction. */
export const addEvidence: Handler<'add-evidence'> = async (input, context) => {
  const { noteId, fileId, fileName } = input;
  try {
    const db = await context.ledger();
    const file = await staged(fileId);
    await needRoom(file.size);
    const { reference, stored } = await readEvidence(noteId, file, fileName);
    const body = { type: 'evidence-added' as const, noteId, evidence: reference };
    await append(db, [eventOf(body, await authorOf(db), context.now())], [stored]);
    await context.browser.recordChanged();
    return { evidenceId: reference.id };
  } finally {
    await putAway(fileId);
  }
};
