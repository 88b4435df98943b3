import type { FindingText } from './finding-text';
import { Notice } from './Notice';

/** What the rules say, each with what can be done; a screen reader hears of changes when it is idle. */
export function Findings({ findings }: { readonly findings: readonly FindingText[] }) {
  return (
    <div aria-live="polite" class="group">
      {findings.map(({ state, text, next }) => (
        <Notice key={text} state={state}>
          {text}
          {next && <span class="hint choice-hint">{next}</span>}
        </Notice>
      ))}
    </div>
  );
}
