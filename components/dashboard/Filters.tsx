import { i18n } from '#i18n';

interface FilterBase {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Asked for less often: shown once somebody wants more filters, or while it narrows. */
  readonly minor?: boolean;
  readonly onChange: (value: string) => void;
}

/** A filter: a list of values, the empty one meaning 'any'; or words to look for. */
export type Filter = FilterBase &
  (
    | {
        readonly options: readonly { readonly value: string; readonly label: string }[];
        readonly words?: false;
      }
    | { readonly words: true }
  );

interface FiltersProps {
  readonly filters: readonly Filter[];
  /** Whether those asked for less often are shown as well, and how to change that. */
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
}

/** A row of filters. One that narrows stands out, so that an empty table is not a riddle. */
export function Filters({ filters, all, onAll }: FiltersProps) {
  const first = filters.filter((one) => !one.minor || narrows(one));
  const shown = all ? filters : first;
  return (
    <div class="filters">
      {shown.map((filter) => (
        <One key={filter.id} {...filter} />
      ))}
      {first.length < filters.length && (
        <button type="button" class="link" aria-expanded={all} onClick={() => onAll(!all)}>
          {i18n.t(all ? 'dashboard.filter.fewer' : 'dashboard.filter.more')}
        </button>
      )}
    </div>
  );
}

function narrows(filter: Filter): boolean {
  return filter.value !== '' && (filter.words || filter.value !== filter.options[0]?.value);
}

function One(filter: Filter) {
  const { label, value, onChange } = filter;
  const shared = { 'aria-label': label, class: narrows(filter) ? 'set' : '', value };
  if (filter.words)
    return (
      <input
        {...shared}
        type="search"
        placeholder={label}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  return (
    <select {...shared} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {filter.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
