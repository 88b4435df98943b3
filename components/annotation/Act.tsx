import type { ComponentChildren } from 'preact';

interface ActProps {
  readonly class?: 'primary' | 'danger' | 'link' | undefined;
  readonly label?: string | undefined;
  readonly disabled?: boolean;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly act: () => void;
  readonly children: ComponentChildren;
}

/** A button that only a person can press: what the page dispatches is not trusted, and is ignored. */
export function Act(props: ActProps) {
  const { class: style, label, disabled = false, pressed, expanded, act, children } = props;
  return (
    <button
      type="button"
      class={style}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={(event) => {
        if (event.isTrusted) act();
      }}
    >
      {children}
    </button>
  );
}
