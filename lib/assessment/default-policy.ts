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
  locked: [],
};
