import { i18n } from '#i18n';

import type { Column } from './RowTable';

/** As many as one message to the background takes. */
const most = 500;

/** What a table with boxes to tick needs to know. */
export interface Picking {
  /** Keys of the ticked rows. */
  readonly picked: ReadonlySet<string>;
  readonly onPick: (keys: readonly string[], on: boolean) => void;
}

/** Rows with boxes to tick. */
export interface PickedRows<Row> extends Picking {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  /** Rows that cannot be chosen. */
  readonly isHeld?: (row: Row) => boolean;
}

/** The column that chooses rows: one by one, or in its head all that were read. */
export function pickColumn<Row>(props: PickedRows<Row>): Column<Row> {
  const { rows, picked, onPick, rowKey, nameOf, isHeld = () => false } = props;
  const free = rows.filter((row) => !isHeld(row)).slice(0, most);
  return {
    id: 'pick',
    head: '',
    headLabel: i18n.t('dashboard.review.pick'),
    headCell: (
      <input
        type="checkbox"
        aria-label={i18n.t('dashboard.review.pick_all')}
        checked={free.length > 0 && free.every((row) => picked.has(rowKey(row)))}
        onChange={({ currentTarget }) =>
          onPick(
            free.map((row) => rowKey(row)),
            currentTarget.checked,
          )
        }
      />
    ),
    width: '36px',
    cell: (row) => (
      <input
        type="checkbox"
        disabled={isHeld(row)}
        aria-label={i18n.t('dashboard.review.pick_one', [nameOf(row)])}
        checked={picked.has(rowKey(row))}
        onChange={({ currentTarget }) => onPick([rowKey(row)], currentTarget.checked)}
      />
    ),
  };
}
