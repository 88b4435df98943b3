interface TagProps {
  readonly state: 'ok' | 'warn' | 'stop' | 'plain';
  readonly text: string;
}

/** One or two words about the state of a row. */
export function Tag({ state, text }: TagProps) {
  return <span class={`tag ${state}`}>{text}</span>;
}
