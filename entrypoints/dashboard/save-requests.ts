import { i18n } from '#i18n';
import { requestLabel } from '@/components/dashboard/labels';
import { dueOn } from '@/components/dashboard/RequestsTable';
import type { RequestRow } from '@/components/dashboard/rows';
import { correctionsText } from '@/components/shared/CorrectReceived';

import { saveTable } from './save-table';

/** Saves requests as a table. */
export async function saveRequests(rows: readonly RequestRow[]): Promise<void> {
  const standing = {
    open: i18n.t('dashboard.requests.open'),
    answered: i18n.t('dashboard.requests.answered'),
    refused: i18n.t('dashboard.requests.refused'),
  };
  await saveTable('requests', {
    head: [
      i18n.t('dashboard.column.who'),
      i18n.t('report.person.identifiers'),
      i18n.t('report.person.country'),
      i18n.t('dashboard.requests.asks'),
      i18n.t('dashboard.requests.words'),
      i18n.t('dashboard.column.received'),
      i18n.t('correct_received.before'),
      i18n.t('dashboard.column.recorded_by'),
      i18n.t('dashboard.requests.due'),
      i18n.t('dashboard.requests.longer_because'),
      i18n.t('dashboard.requests.state'),
      i18n.t('dashboard.requests.answer'),
    ],
    rows: rows.map(({ request, name, contact }) => [
      name,
      request.identifier.value,
      contact?.country ?? '',
      requestLabel(request.kind),
      request.words ?? '',
      request.receivedAt,
      correctionsText(request) ?? '',
      request.by,
      dueOn(request),
      request.extended?.reason ?? '',
      standing[request.state],
      request.answer ?? '',
    ]),
  });
}

/** Saves letters, one a row with the address it goes to. */
export async function saveLetters(
  letters: readonly { readonly row: RequestRow; readonly text: string }[],
): Promise<void> {
  await saveTable('letters', {
    head: [
      i18n.t('dashboard.column.who'),
      i18n.t('report.person.identifiers'),
      i18n.t('answer.text'),
    ],
    rows: letters.map(({ row, text }) => [row.name, row.request.identifier.value, text]),
  });
}
