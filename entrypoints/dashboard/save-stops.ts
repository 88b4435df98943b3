import { i18n } from '#i18n';
import { channelsLabel, identifierLabel, reasonLabel } from '@/components/dashboard/labels';
import type { SuppressionRow } from '@/components/dashboard/rows';

import { saveTable } from './save-table';

/** Saves stops as a table, for another system that must not write to these people either. */
export async function saveStops(rows: readonly SuppressionRow[]): Promise<void> {
  await saveTable('suppression', {
    head: [
      i18n.t('dashboard.column.who'),
      i18n.t('dashboard.column.kind'),
      i18n.t('dashboard.column.reason'),
      i18n.t('dashboard.column.channels'),
      i18n.t('dashboard.column.received'),
      i18n.t('dashboard.column.recorded_by'),
    ],
    rows: rows.map(({ identifier, kind, reason, channels, receivedAt, by }) => [
      identifier?.value ?? i18n.t('dashboard.suppression.erased'),
      kind ? identifierLabel(kind) : '',
      reasonLabel(reason),
      channelsLabel(channels),
      receivedAt,
      by ?? '',
    ]),
  });
}
