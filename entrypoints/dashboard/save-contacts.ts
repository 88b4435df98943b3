import { i18n } from '#i18n';
import { basisLabel, contactName, originLabel, reviewLabel } from '@/components/dashboard/labels';
import type { ContactRow } from '@/components/dashboard/rows';

import { saveTable } from './save-table';

/** Somebody, and a note of theirs. */
export type NotedRow = Pick<ContactRow, 'contact' | 'note'>;

/** Saves contacts as a table, with the columns of the screen. */
export async function saveContacts(rows: readonly NotedRow[]): Promise<void> {
  await saveTable('contacts', {
    head: [
      i18n.t('dashboard.column.contact'),
      i18n.t('report.person.identifiers'),
      i18n.t('report.person.organisation'),
      i18n.t('report.person.role'),
      i18n.t('report.person.country'),
      i18n.t('dashboard.column.source'),
      i18n.t('dashboard.note.place'),
      i18n.t('dashboard.column.basis'),
      i18n.t('dashboard.column.rep'),
      i18n.t('dashboard.column.noted'),
      i18n.t('dashboard.column.erase_by'),
      i18n.t('dashboard.column.review'),
    ],
    rows: rows.map((row) => cellsOf(row)),
  });
}

function cellsOf({ contact, note }: NotedRow): string[] {
  return [
    contactName(contact),
    contact.identifiers.map(({ value }) => value).join(' '),
    contact.organisation ?? '',
    contact.role ?? '',
    contact.country ?? '',
    note ? originLabel(note.source.origin) : '',
    note?.source.place ?? '',
    note?.basis ? basisLabel(note.basis) : i18n.t('dashboard.basis.none'),
    note?.author ?? '',
    note?.createdAt.slice(0, 10) ?? '',
    note?.retainUntil ?? '',
    note?.review ? reviewLabel(note.review.state) : i18n.t('dashboard.review_state.none'),
  ];
}
