/** How something stands, in shape as well as colour. */
export type SealState = 'ok' | 'warn' | 'stop' | 'unknown';

const signs: Readonly<Record<SealState, string>> = { ok: '✓', warn: '!', stop: '×', unknown: '?' };

interface SealProps {
  readonly state: SealState;
  /** What the sign says; leave out where the text beside it says the same. */
  readonly label?: string;
  /** For use within a line of text. */
  readonly small?: boolean;
}

/** The round sign before a finding or a notice. */
export function Seal({ state, label, small = false }: SealProps) {
  return (
    <span class={`seal ${state} ${small ? 'small' : ''}`}>
      <span aria-hidden="true">{signs[state]}</span>
      {label && <span class="quiet">{label}</span>}
    </span>
  );
}
