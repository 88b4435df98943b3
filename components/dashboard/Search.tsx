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
