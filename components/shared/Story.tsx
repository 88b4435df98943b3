import type { ComponentChildren } from 'preact';

/** One thing that happened. */
export interface StoryItem {
  readonly id: string;
  readonly state: 'ok' | 'warn' | 'stop';
  readonly title: string;
  /** When, how and by whom, in one line. */
  readonly more: string;
  /** The person's own words, where they were recorded. */
  readonly words?: string | null;
  /** What else there is to say about it, a line each. */
  readonly lines?: readonly string[];
  readonly action?: ComponentChildren;
}

/** What happened to somebody, newest first. */
export function Story({ items }: { readonly items: readonly StoryItem[] }) {
  return (
    <ol class="story">
      {items.map(({ id, state, title, more, words, lines = [], action }) => (
        <li key={id}>
          <span class={`dot ${state}`} aria-hidden="true" />
          <span>
            {state === 'stop' ? <b>{title}</b> : title}
            <small>{more}</small>
            {words && <q>{words}</q>}
            {lines.length > 0 && (
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            {action}
          </span>
        </li>
      ))}
    </ol>
  );
}
