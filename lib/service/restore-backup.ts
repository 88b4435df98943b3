import { putAway, staged } from '@/lib/import/staging';
import { readBackup } from '@/lib/ledger/backup/read-backup';
import { restore } from '@/lib/ledger/backup/restore';
import { needRoom } from '@/lib/ledger/room';

import { authorOf } from './author';
import type { Handler } from './context';

/** Puts a backup in the place of the record, once all of it was checked. */
export const restoreBackup: Handler<'restore-backup'> = async (input, context) => {
  const { fileId, passphrase, replace } = input;
  try {
    const db = await context.ledger();
    const file = await staged(fileId);
    // What is replaced takes room until the browser tidies up.
    await needRoom(file.size);
    const tell = context.browser.tellMaking();
    // It is checked once more, as the page that checked it may say anything: the first half.
    const backup = await readBackup(file, passphrase, (done, all) => tell(done, 2 * all));
    const by = { author: await authorOf(db), at: context.now() };
    await restore(db, backup, by, {
      replace,
      onProgress: (done, all) => tell(all + done, 2 * all),
    });
    await context.browser.recordChanged();
    return { entries: backup.header.entries };
  } finally {
    await putAway(fileId);
  }
};
