import { i18n } from '#i18n';
import type { ColumnContent } from '@/lib/model/column';

import { fieldLabel, fields } from './import-words';
import { keyed } from './keyed';

interface ColumnsTableProps {
  readonly headers: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** What the columns hold as the user says; absent where it is known, as in cards. */
  readonly matched?: {
    readonly columns: readonly ColumnContent[];
    readonly onColumn: (at: number, content: ColumnContent) => void;
  };
}

/** The first rows of a table, with what each of its columns holds. */
export function ColumnsTable({ headers, sample, matched }: ColumnsTableProps) {
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
                {matched && (
                  <Held
                    header={header}
                    value={matched.columns[at] ?? 'ignore'}
                    onChange={(content) => matched.onColumn(at, content)}
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(sample, (row) => row.join(' · ')).map(({ key, value: row }) => (
            <tr key={key}>
              {named.map(({ key: header }, at) => (
                <td key={header} class={matched?.columns[at] === 'ignore' ? 'unused' : ''}>
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

interface HeldProps {
  readonly header: string;
  readonly value: ColumnContent;
  readonly onChange: (content: ColumnContent) => void;
}

/** What a column holds, to choose from. */
function Held({ header, value, onChange }: HeldProps) {
  return (
    <select
      class={value === 'ignore' ? '' : 'set'}
      aria-label={i18n.t('import.column_holds', [header])}
      value={value}
      onChange={({ currentTarget }) =>
        onChange(fields.find((one) => one === currentTarget.value) ?? 'ignore')
      }
    >
      {fields.map((field) => (
        <option key={field} value={field}>
          {fieldLabel(field)}
        </option>
      ))}
    </select>
  );
}
