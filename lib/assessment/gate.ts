import type { Assessment, Finding, GateMode, Policy } from '@/lib/model/assessment';

const RANK: Readonly<Record<GateMode, number>> = { inform: 0, prompt: 1, block: 2 };

/**
 * The rules that a stop holds even where the record did not answer: only a stop for suppressed
 * recipients fails closed (design decision 7).
 */
const FAILS_CLOSED: ReadonlySet<string> = new Set(['suppressed-recipient', 'recipients-unread']);

/**
 * What happens at Send, and the findings it rests on, the gravest first. `inform` always comes
 * without findings: there is nothing to ask.
 */
export function decide(
  assessment: Assessment,
  policy: Policy,
): { readonly mode: GateMode; readonly findings: readonly Finding[] } {
  const asked = assessment.findings
    .map((finding) => ({ finding, mode: modeOf(finding, policy) }))
    .filter(({ mode }) => mode !== 'inform')
    .toSorted((a, b) => RANK[b.mode] - RANK[a.mode]);
  return {
    mode: asked[0]?.mode ?? 'inform',
    findings: asked.map(({ finding }) => finding),
  };
}

function modeOf({ rule, outcome, severity }: Finding, policy: Policy): GateMode {
  if (outcome === 'clear' || severity === 'ok') return 'inform';
  const key = rule === 'recipients-unread' ? 'suppressed-recipient' : rule;
  const mode = policy.rules[key] ?? policy.modes[severity];
  if (outcome === 'breach') return mode;
  return mode === 'block' && FAILS_CLOSED.has(rule) ? 'block' : 'inform';
}
