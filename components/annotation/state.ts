import type { SealState } from '@/components/shared/Seal';
import type {
  Assessment,
  Finding,
  RecipientFacts,
  SentenceElement,
  Severity,
} from '@/lib/model/assessment';
import type { Recipient } from '@/lib/model/reading';

import type { ComposeView } from './view';

/** The mark for a severity; unknown never shows as fine. */
export function sealOf(severity: Severity, unknown: boolean): SealState {
  if (severity === 'block') return 'stop';
  if (severity === 'fix' || severity === 'warn') return 'warn';
  return unknown ? 'unknown' : 'ok';
}

/** The mark for one finding. */
export function sealOfFinding({ outcome, severity }: Finding): SealState {
  if (outcome === 'clear') return 'ok';
  if (outcome === 'unknown') return 'unknown';
  return sealOf(severity, false);
}

/** How the compose view stands, in the order that matters to its writer. */
export function standingOf(
  view: Pick<ComposeView, 'assessment' | 'unreadable' | 'recipients' | 'trouble'>,
): { readonly seal: SealState; readonly breaches: number; readonly unknowns: number } {
  const { assessment } = view;
  if (!assessment) return { seal: 'unknown', breaches: 0, unknowns: 1 };
  const breaches = assessment.findings.filter(({ outcome }) => outcome === 'breach').length;
  const unknowns = assessment.findings.filter(({ outcome }) => outcome === 'unknown').length;
  const unknown = assessment.unknown || view.unreadable.length > 0 || view.trouble !== null;
  return { seal: sealOf(assessment.severity, unknown), breaches, unknowns };
}

/** Two readings of a recipient that are the same one. */
export function sameRecipient(a: Recipient, b: Recipient): boolean {
  return (
    a.field === b.field &&
    a.name === b.name &&
    a.typed === b.typed &&
    a.identifier?.type === b.identifier?.type &&
    a.identifier?.value === b.identifier?.value
  );
}

/** Breaches first, by severity; then what could not be told; then what is clear. */
function rank({ outcome, severity }: Finding): number {
  if (outcome === 'clear') return 5;
  if (outcome === 'unknown') return 4;
  return ['block', 'fix', 'warn', 'ok'].indexOf(severity);
}

/** The findings that a recipient's card lists: its own and the draft's, worst first. */
export function findingsFor(
  assessment: Assessment,
  recipient: Recipient | null,
): readonly Finding[] {
  return assessment.findings
    .filter((f) => !f.recipient || (recipient && sameRecipient(f.recipient, recipient)))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** The sentences that would settle these findings, none of them twice. */
export function missingSentences(findings: readonly Finding[]): readonly SentenceElement[] {
  const elements = findings.flatMap(({ outcome, remedy }) =>
    outcome !== 'clear' && remedy?.kind === 'insert' ? [remedy.element] : [],
  );
  return [...new Set(elements)];
}

/** Whether somebody is suppressed on any channel, for marks that have no room for more. */
export function isSuppressed(facts: RecipientFacts | null): boolean {
  return (facts?.suppressions.length ?? 0) > 0;
}
