import type { Lia } from '@/lib/model/organisation';

import { entryOf } from './entry';
import type { RecipientInput } from './rule';

/** Answers that end an assessment (`law.md` §2.2), by question. */
const STOPS: Readonly<Record<string, 'yes' | 'no'>> = {
  P3: 'no',
  P4: 'yes',
  N1: 'no',
  B5: 'no',
  B8: 'no',
};

/** The assessment behind a note: `none` where the note rests on something else. */
export function liaOf({ note, facts }: RecipientInput): Lia | 'none' | 'unknown' {
  if (note === null || note.basis !== 'legitimate-interests' || note.liaId === null) return 'none';
  return entryOf(facts.lias, note.liaId) ?? 'unknown';
}

/** The questions whose answer stops the assessment: the interest is unlawful, useless or untold. */
export function stopAnswers({ answers }: Lia): readonly string[] {
  return Object.entries(STOPS)
    .filter(([question, stop]) => firstWord(answers[question] ?? '') === stop)
    .map(([question]) => question);
}

/** Answers begin with yes or no; reasons may follow: `No, a newsletter would do`. */
function firstWord(answer: string): string {
  return /^\p{L}+/u.exec(answer.trim().toLowerCase())?.[0] ?? '';
}
