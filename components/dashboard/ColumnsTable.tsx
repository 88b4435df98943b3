import { i18n } from '#i18n';

import { fieldLabel, fields } from './import-words';
import type { ColumnContent } from './rows';

interface ColumnsTableProps {
  readonly headers: readonly string[];
  readonly columns: readonly ColumnContent[];
  readonly sample: readonly (readonly string[])[];
  readonly onColumns: (columns: readonly ColumnContent[]) => void;
}

/** The first rows of a table, with what each of its columns holds. */
export function ColumnsTable({ headers, columns, sample, onColumns }: ColumnsTableProps) {
  return (
    // A wide table scrolls by itself; what scrolls has to be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <fieldset class="wrap sheet" tabIndex={0} aria-label={i18n.t('import.columns')}>
      <table>
        <thead>
          <tr>
            {headers.map((header, at) => (
              // Headers may repeat; their order is the file's.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={at} scope="col">
                <span>{header}</span>
                <select
                  class={columns[at] === 'ignore' ? '' : 'set'}
                  aria-label={i18n.t('import.column_holds', [header])}
                  value={columns[at] ?? 'ignore'}
                  onChange={({ currentTarget }) => {
                    const chosen = fields.find((one) => one === currentTarget.value) ?? 'ignore';
                    onColumns(columns.with(at, chosen));
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
          {sample.slice(0, 5).map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              {headers.map((_, at) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={at} class={columns[at] === 'ignore' ? 'unused' : ''}>
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
