import { i18n } from '#i18n';

import { formatShare } from './format-share';
import { formatNumber } from './formats';

interface ShareBarProps {
  readonly title: string;
  /** What is counted: notes, messages. */
  readonly counted: string;
  /** Largest first. */
  readonly parts: readonly { readonly name: string; readonly count: number }[];
  /** What is said where nothing is counted. */
  readonly empty: string;
}

/** Kinds with a colour of their own. */
const most = 6;

/** What colour a part has; the rest is grey. */
function colourOf(index: number, isRest: boolean): string {
  return `var(--part-${isRest ? 'rest' : index + 1})`;
}

/** How a whole is made up: the six largest parts and the rest, with every number in a table. */
export function ShareBar({ title, counted, parts, empty }: ShareBarProps) {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  const shown = parts.length > most + 1 ? parts.slice(0, most) : parts.slice(0, most + 1);
  const left = parts.slice(shown.length);
  const drawn = [
    ...shown.map((part, index) => ({ ...part, colour: colourOf(index, index >= most) })),
    ...(left.length > 0 ? [{ ...rest(left), colour: colourOf(most, true) }] : []),
  ];
  return (
    <section class="panel" aria-label={title}>
      <h2>{title}</h2>
      {whole === 0 ? (
        <p class="hint">{empty}</p>
      ) : (
        <>
          <div class="bar" aria-hidden="true">
            {drawn.map(({ name, count, colour }) => (
              <span key={name} style={{ flexGrow: count, background: colour }} />
            ))}
          </div>
          <div class="legend" aria-hidden="true">
            {drawn.map(({ name, count, colour }) => (
              <span key={name}>
                <i style={{ background: colour }} />
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
  return { name: i18n.t('dashboard.chart.rest', [formatNumber(parts.length)]), count };
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
                <td key={head[index + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
