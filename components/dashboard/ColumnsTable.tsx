import { i18n } from '#i18n';
import type { ColumnContent } from '@/lib/model/column';

import { fieldLabel, fields } from './import-words';
import { keyed } from './keyed';

interface ColumnsTableProps {
  readonly headers: readonly string[];
  readonly columns: readonly ColumnContent[];
  readonly sample: readonly (readonly string[])[];
  readonly onColumn: (at: number, content: ColumnContent) => void;
}

/** The first rows of a table, with what each of its columns holds. */
export function ColumnsTable({ headers, columns, sample, onColumn }: ColumnsTableProps) {
  // Headers may repeat; a table without a header line has its columns numbered.
  const named = keyed(
    headers.map((header, at) => header || String(at + 1)),
    String,
  );
  return (
    // A wide table scrolls by itself; what scrolls has to be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <fieldset class="wrap sheet" tabIndex={0} aria-label={i18n.t('import.columns')}>
      <table>
        <thead>
          <tr>
            {named.map(({ key, value: header }, at) => (
              <th key={key} scope="col">
                <span>{header}</span>
                <select
                  class={columns[at] === 'ignore' ? '' : 'set'}
                  aria-label={i18n.t('import.column_holds', [header])}
                  value={columns[at] ?? 'ignore'}
                  onChange={({ currentTarget }) => {
                    const chosen = fields.find((one) => one === currentTarget.value) ?? 'ignore';
                    onColumn(at, chosen);
                  }}
                >
                  {fields.map((field) => (
                    <option key={field} value={field}>
                      {fieldLabel(field)}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(sample.slice(0, 5), (row) => row.join(' · ')).map(({ key, value: row }) => (
            <tr key={key}>
              {named.map(({ key: header }, at) => (
                <td key={header} class={columns[at] === 'ignore' ? 'unused' : ''}>
                  {row[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
