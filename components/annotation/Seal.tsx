/** How a state is marked; never by colour alone. */
export type SealState = 'ok' | 'warn' | 'stop' | 'unknown';

const marks: Readonly<Record<SealState, string>> = { ok: '✓', warn: '!', stop: '✕', unknown: '?' };

/** The round mark; decorative, its meaning always stands beside it in words. */
export function Seal({
  state,
  small = false,
}: {
  readonly state: SealState;
  readonly small?: boolean;
}) {
  return (
    <span class={`seal ${state} ${small ? 'small' : ''}`} aria-hidden="true">
      {marks[state]}
    </span>
  );
}
