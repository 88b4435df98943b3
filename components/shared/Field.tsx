import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  /** Small words after the label: optional, or a count. */
  readonly aside?: string;
  readonly hint?: string;
  /** What is wrong, in plain words; null or absent where nothing is. */
  readonly error?: string | null;
  readonly type?: 'text' | 'email' | 'url' | 'tel' | 'date' | 'search' | 'password';
  readonly rows?: number;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly autocomplete?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly max?: string;
  readonly disabled?: boolean;
  readonly onInput: (value: string) => void;
  readonly onBlur?: () => void;
}

/** A labelled input, text area (with `rows`) or list (with `options`). */
export function Field(props: FieldProps) {
  const { label, aside, hint, error } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value: props.value,
    'aria-invalid': Boolean(error),
    'aria-required': props.required ?? false,
    disabled: props.disabled ?? false,
    ...(described && { 'aria-describedby': described }),
    ...(props.onBlur && { onBlur: props.onBlur }),
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {/* Without the space the two are read as one word. */}
        {aside && ' '}
        {aside && <small>{aside}</small>}
      </label>
      <Control {...props} shared={shared} />
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

type Shared = Readonly<Record<string, unknown>>;

function Control({
  shared,
  options,
  rows,
  type = 'text',
  placeholder,
  autocomplete,
  max,
  onInput,
}: FieldProps & { readonly shared: Shared }) {
  if (options)
    return (
      <select {...shared} onChange={({ currentTarget }) => onInput(currentTarget.value)}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  const more: Shared = { ...shared, ...(placeholder !== undefined && { placeholder }) };
  if (rows !== undefined)
    return (
      <textarea
        {...more}
        rows={rows}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    );
  const input: Shared = { ...more, type, autocomplete, max };
  return <input {...input} onInput={({ currentTarget }) => onInput(currentTarget.value)} />;
}
