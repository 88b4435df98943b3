import { i18n } from '#i18n';
import type { JournalRow } from '@/components/dashboard/rows';
import { journalLabel } from '@/components/dashboard/tell-event';

import type { RecordReader } from './reader';
import { saveTable } from './save-table';

/** Saves entries of the journal with all they hold, as they were written. */
export async function saveEntries(
  record: RecordReader,
  rows: readonly JournalRow[],
): Promise<void> {
  const entries = await Promise.all(rows.map(async ({ entry }) => record.entry(entry)));
  await saveTable('journal', {
    head: [
      i18n.t('dashboard.column.entry'),
      i18n.t('dashboard.column.at'),
      i18n.t('dashboard.column.happened'),
      i18n.t('dashboard.column.rep'),
      i18n.t('dashboard.column.hash'),
      i18n.t('dashboard.journal.prev'),
      i18n.t('dashboard.journal.commitment'),
      i18n.t('dashboard.journal.written'),
    ],
    rows: entries
      .filter((entry) => entry !== null)
      .map(({ entry, at, type, author, hash, prev, commitment, erased, event }) => [
        String(entry),
        at,
        journalLabel(type),
        author,
        hash,
        prev,
        commitment,
        event ? JSON.stringify(event.body) : erased ? i18n.t('dashboard.journal.erased') : '',
      ]),
  });
}
