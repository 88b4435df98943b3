import { i18n } from '#i18n';

import { formatNumber, formatShare } from './formats';

interface ShareBarProps {
  readonly title: string;
  /** What is counted: notes, messages. */
  readonly counted: string;
  /** Largest first. */
  readonly parts: readonly { readonly name: string; readonly count: number }[];
}

const colours = ['var(--accent)', 'var(--info)', 'var(--warn)', 'var(--ink-soft)'];

/** How a whole is made up: the three largest parts and the rest, with every number in a table. */
export function ShareBar({ title, counted, parts }: ShareBarProps) {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  const shown = parts.length > 4 ? [...parts.slice(0, 3), rest(parts.slice(3))] : parts;
  return (
    <section class="panel" aria-label={title}>
      <h2>{title}</h2>
      {whole === 0 ? (
        <p class="hint">{i18n.t('dashboard.chart.nothing')}</p>
      ) : (
        <>
          <div class="bar" aria-hidden="true">
            {shown.map(({ name, count }, index) => (
              <span
                key={name}
                style={{ width: `${(100 * count) / whole}%`, background: colours[index] ?? '' }}
              />
            ))}
          </div>
          <div class="legend" aria-hidden="true">
            {shown.map(({ name, count }, index) => (
              <span key={name}>
                <i style={{ background: colours[index] ?? '' }} />
                {name} {formatShare(count, whole)}
              </span>
            ))}
          </div>
          <AsTable
            head={[title, counted, i18n.t('dashboard.chart.share')]}
            rows={parts.map(({ name, count }) => [
              name,
              formatNumber(count),
              formatShare(count, whole),
            ])}
          />
        </>
      )}
    </section>
  );
}

function rest(parts: ShareBarProps['parts']) {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  return { name: i18n.t('dashboard.chart.rest'), count };
}

interface AsTableProps {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart's numbers, for those who cannot see it and for paper. */
export function AsTable({ head, rows }: AsTableProps) {
  return (
    <details class="more as-table">
      <summary>{i18n.t('dashboard.chart.table')}</summary>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                // A cell has no name but its place in the row.
                // oxlint-disable-next-line react/no-array-index-key
                <td key={index}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
