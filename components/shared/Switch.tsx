import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  /** Something to look at about what is switched: shown as a warning beside the label. */
  readonly warning?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A row with a name and a switch. */
export function Switch({ label, hint, warning, on, disabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch-row">
      <span class="push">
        <span id={id}>{label}</span>
        <span id={`${id}-more`}>
          {hint && <span class="hint"> {hint}</span>}
          {warning && <span class="warning"> {warning}</span>}
        </span>
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={`${id}-more`}
        disabled={disabled}
        onClick={() => onChange(!on)}
      />
    </div>
  );
}
