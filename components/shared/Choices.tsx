import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One answer. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: ComponentChildren;
}

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  /** Whether the legend is for screen readers alone, because a heading above says the same. */
  readonly quietLegend?: boolean;
  readonly aside?: string;
  /** `segments` for a few short answers in one row; `cards` for answers with an explanation each. */
  readonly look: 'segments' | 'cards';
  readonly choices: readonly Choice<Value>[];
  /** Null where nothing is chosen yet. */
  readonly value: Value | null;
  readonly error?: string | null;
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One answer out of several: real radio buttons, so arrows, forms and screen readers work. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, aside, look, choices, error } = props;
  const id = useId();
  return (
    <fieldset class="group" disabled={props.disabled ?? false}>
      <legend class={props.quietLegend ? 'quiet' : ''}>
        {legend}
        {aside && ' '}
        {aside && <small>{aside}</small>}
      </legend>
      <div class={look === 'segments' ? 'segments' : 'group'}>
        {choices.map(({ value, label, hint }) => (
          <label key={value} class={look === 'segments' ? '' : 'choice'}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
              // A group's own description is not read to whoever lands on an answer.
              {...(error && { 'aria-describedby': `${id}-error` })}
            />
            <span>
              {label}
              {hint && <span class="hint choice-hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </fieldset>
  );
}
