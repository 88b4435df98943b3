/** A filter: a list of values, the empty one meaning 'any'. */
export interface Filter {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** A row of filters. One that narrows stands out, so that an empty table is not a riddle. */
export function Filters({ filters }: { readonly filters: readonly Filter[] }) {
  return (
    <div class="filters">
      {filters.map(({ id, label, value, options, onChange }) => (
        <select
          key={id}
          aria-label={label}
          class={value === '' || value === options[0]?.value ? '' : 'set'}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ))}
    </div>
  );
}

interface SearchProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

/** The search field of a view; `/` goes to it. */
export function Search({ label, value, onInput }: SearchProps) {
  return (
    <input
      type="search"
      data-search
      aria-label={label}
      placeholder={`${label}  ( / )`}
      value={value}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  );
}
