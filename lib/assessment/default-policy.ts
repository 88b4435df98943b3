import type { Policy } from '@/lib/model/assessment';

/**
 * What holds until somebody decides otherwise (design decision 7): a prompt for a suppressed
 * recipient, a missing required opt-in and special-category words; everything else informs. A stop
 * is the administrator's alone.
 */
export const defaultPolicy: Policy = {
  modes: { block: 'prompt', fix: 'inform', warn: 'inform' },
  rules: { 'deceptive-subject': 'inform' },
  maxUnanswered: 3,
  maxRecipients: 20,
  staleNoteMonths: 12,
  required: [],
  maxRetentionMonths: null,
  locked: [],
  setBy: null,
};

/** The policy that holds: what was decided, and the defaults for what an older decision left out. */
export function policyInForce(decided: Partial<Policy> | null): Policy {
  return { ...defaultPolicy, ...decided };
}
