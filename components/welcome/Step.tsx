import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly state: 'done' | 'open' | 'later';
  /** What stands there once it is done. */
  readonly summary: string;
  readonly children: ComponentChildren;
  readonly onChange: () => void;
}

/** One card of the welcome page: open, folded to one line when done, or waiting. */
export function Step({ number, title, state, summary, children, onChange }: StepProps) {
  const cardRef = useRef<HTMLLIElement>(null);
  const beforeRef = useRef(state);
  useLayoutEffect(() => {
    const opened = state === 'open' && beforeRef.current !== 'open';
    beforeRef.current = state;
    // What was pressed went with its card, and the focus with it; it goes on where the user does.
    if (opened && document.activeElement === document.body) firstField(cardRef.current)?.focus();
  }, [state]);
  if (state === 'done')
    return (
      <li class="step done">
        <span class="number" aria-hidden="true">
          ✓
        </span>
        <span class="push">{summary}</span>
        <button
          type="button"
          class="link"
          aria-label={`${i18n.t('common.change')}: ${title}`}
          onClick={onChange}
        >
          {i18n.t('common.change')}
        </button>
      </li>
    );
  return (
    <li class={`step ${state}`} ref={cardRef}>
      <h2>
        <span class="number" aria-hidden="true">
          {number}
        </span>
        {title}
      </h2>
      {state === 'open' && children}
    </li>
  );
}

function firstField(card: HTMLElement | null): HTMLElement | null {
  return card?.querySelector<HTMLElement>(':is(input, select, textarea):not(:disabled)') ?? null;
}
