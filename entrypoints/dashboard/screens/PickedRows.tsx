import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';
import { formatNumber } from '@/components/dashboard/formats';

import { attempt } from '../acts';

interface PickedRowsProps<Row> {
  readonly rows: readonly Row[];
  /** What else can be done with them. */
  readonly children?: ComponentChildren;
  readonly onSave: (rows: readonly Row[]) => Promise<void>;
  readonly onDone: () => void;
}

/** What can be done with ticked rows; saving them as a table always can. */
export function PickedRows<Row>({ rows, children, onSave, onDone }: PickedRowsProps<Row>) {
  if (rows.length === 0) return null;
  return (
    <div class="picked">
      <span>{i18n.t('dashboard.review.picked', rows.length, [formatNumber(rows.length)])}</span>
      {children}
      <button type="button" onClick={() => void attempt(async () => onSave(rows))}>
        {i18n.t('dashboard.reports.csv')}
      </button>
      <button type="button" onClick={onDone}>
        {i18n.t('dashboard.review.unpick')}
      </button>
    </div>
  );
}
