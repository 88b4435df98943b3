import { i18n } from '#i18n';
import { basisLabel, contactName, originLabel, reviewLabel } from '@/components/dashboard/labels';
import type { ContactRow } from '@/components/dashboard/rows';
import { writeCsv } from '@/lib/report/csv';

import { downloadText } from './download';

/** Saves contacts as a table, with the columns of the screen. */
export async function saveContacts(rows: readonly ContactRow[]): Promise<void> {
  const table = {
    id: 'contacts',
    title: i18n.t('dashboard.nav.contacts'),
    about: '',
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
  };
  await downloadText('contacts.csv', 'text/csv', writeCsv(table));
}

function cellsOf({ contact, note }: ContactRow): string[] {
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
