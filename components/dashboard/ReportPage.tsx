import { i18n } from '#i18n';

import { Facts } from './Facts';
import { keyed } from './keyed';
import { PageFoot } from './PageFoot';
import { readable } from './readable';

/** A table of a report as it is shown: the rows at hand, and whether there are more. */
export interface ShownTable {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly cut: boolean;
}

interface ReportPageProps {
  readonly title: string;
  readonly about: string;
  readonly facts: readonly (readonly [term: string, value: string])[];
  readonly tables: readonly ShownTable[];
  /** Where it is not the interface's. */
  readonly language?: string;
}

/** A report as it comes out of the printer. */
export function ReportPage({ title, about, facts, tables, language }: ReportPageProps) {
  const show = (text: string) => readable(text, language ?? document.documentElement.lang);
  return (
    <article class="paper" {...(language !== undefined && { lang: language })}>
      <h1>{title}</h1>
      <p class="lead">{about}</p>
      <Facts facts={facts.map(([term, value]) => [term, show(value)] as const)} />
      {tables.map((table) => (
        <Table key={table.id} {...table} show={show} />
      ))}
      <PageFoot line={footOf(title, facts, show)} />
    </article>
  );
}

/** Which report, whose, when it was made and up to which entry. */
export function footOf(
  title: string,
  facts: ReportPageProps['facts'],
  show: (text: string) => string,
): string {
  const values = facts.map(([, value]) => value);
  const made = values.find((value) => /^\d{4}-\d{2}-\d{2}T/u.test(value));
  const head = values.find((value) => /^[0-9a-f]{64}$/u.test(value));
  return [title, values[0], made && show(made), head && `${head.slice(0, 16)}…`]
    .filter(Boolean)
    .join(' · ');
}

interface Showing {
  /** How a cell is written for people. */
  readonly show: (text: string) => string;
}

function Table({ title, about, head, rows, cut, show }: ShownTable & Showing) {
  // Short rows stay a table; wide ones become a list of terms, which a page's width can hold.
  const wide = head.length > 6;
  const [first, ...others] = wide ? keyed(rows, says) : [];
  return (
    <section>
      <div class="unbroken">
        <header>
          <h2>{title}</h2>
          {about && <p class="hint">{about}</p>}
        </header>
        {first && <Card {...{ head, show }} row={first.value} />}
      </div>
      {rows.length === 0 && <p class="hint">{i18n.t('dashboard.reports.no_rows')}</p>}
      {rows.length > 0 && !wide && <Grid {...{ head, rows, show }} />}
      {others.map(({ key, value: row }) => (
        <Card key={key} {...{ head, show, row }} />
      ))}
      {cut && <p class="hint">{i18n.t('dashboard.reports.cut', [String(rows.length)])}</p>}
    </section>
  );
}

interface RowsProps extends Showing {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Grid({ head, rows, show }: RowsProps) {
  const classes = head.map((name, at) => (name === '' ? 'id' : isNumeric(rows, at) ? 'num' : ''));
  return (
    <table>
      <thead>
        <tr>
          {keyed(head, String).map(({ key, value: name }, at) => (
            <th key={key} scope="col" class={classes[at]}>
              {name || <span class="quiet">{i18n.t('dashboard.reports.id')}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows, says).map(({ key, value: row }) => (
          <tr key={key}>
            {keyed(row, String).map(({ key: place, value: cell }, at) => (
              <td key={place} class={classes[at]}>
                {show(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether a column holds nothing but numbers: they stand under each other. */
function isNumeric(rows: RowsProps['rows'], at: number): boolean {
  return rows.every((row) => /^[\d\s.,'’%]+$/u.test(row[at] ?? ''));
}

/** What tells one row from another. */
function says(row: readonly string[]): string {
  return row.join(' · ');
}

interface CardProps extends Showing {
  readonly head: readonly string[];
  readonly row: readonly string[];
}

function Card({ head, row, show }: CardProps) {
  return (
    <div class="record">
      <h3>{show(row[0] ?? '')}</h3>
      <Facts
        facts={head.slice(1).map((name, place) => [name, show(row[place + 1] ?? '')] as const)}
      />
    </div>
  );
}
