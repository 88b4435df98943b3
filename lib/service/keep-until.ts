import { policyInForce } from '@/lib/assessment/default-policy';
import { append } from '@/lib/ledger/append';
import { dossierOf } from '@/lib/ledger/read/dossier';
import { settings } from '@/lib/ledger/read/settings';
import { RefusalError } from '@/lib/messages/receive';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';
import { refuseUnlessKept } from './refuse-incomplete';

/** Gives notes another last day, with the reason; the note's earlier state stays in the journal. */
export const keepUntil: Handler<'keep-until'> = async (input, context) => {
  const db = await context.ledger();
  const author = await authorOf(db);
  const at = context.now();
  const policy = policyInForce((await settings(db)).policy);
  const events = await Promise.all(
    input.notes.map(async ({ contactId, noteId, retainUntil, retentionRule }) => {
      const dossier = await dossierOf(db, contactId);
      const note = dossier?.notes.find(({ id }) => id === noteId);
      if (!note) throw new RefusalError('not-on-record', 'the note is not on record');
      refuseUnlessKept(retainUntil, policy, at);
      return eventOf(
        { type: 'note-recorded', note: { ...note, retainUntil, retentionRule } },
        author,
        at,
      );
    }),
  );
  await append(db, events);
  await context.browser.recordChanged();
  return null;
};
