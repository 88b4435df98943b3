import { cite } from '../cite';
import { answerOwed, isOwed, sentences } from '../content';
import type { Answer, DraftInput, Rule } from '../rule';

/**
 * Some countries want advertising to be called so: China and bulk mail in Singapore at the
 * beginning of the subject, the US, Belgium, Poland.
 */
export const noAdLabel: Rule = {
  id: 'no-ad-label',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [cite('15 USC 7704(a)(5)(A)(i)', 'US', 'secondary')],
  from: '2004-01-01',
  check(input) {
    const found = sentences(input, 'ad_label').length > 0;
    const answer = answerOwed(input, 'ad_label', found, { kind: 'insert', element: 'ad-label' });
    return answer === null || answer.outcome === 'unknown' ? answer : (misplaced(input) ?? answer);
  },
};

/** What is lacking where a law wants the subject to begin with the label, or null. */
function misplaced(input: DraftInput): Answer | null {
  for (const law of input.laws) {
    const content = law.mandatory.find(
      (one) => one.element === 'ad_label' && one.begins.length > 0 && isOwed(one, input),
    );
    if (content === undefined) continue;
    const { severity, sources } = content;
    const begins = beginning(input);
    if (begins === null) return { outcome: 'unknown', reason: 'unread', severity, sources };
    if (content.begins.some((label) => startsWith(begins, label))) continue;
    return {
      outcome: 'breach',
      reason: 'prefix',
      severity,
      values: [`@country:${law.country}`, content.begins[0] ?? ''],
      sources,
      remedy: { kind: 'edit-draft' },
    };
  }
  return null;
}

/** Where there is no subject, the message itself begins with it (Spam Control Act 2007, Sch. 2). */
function beginning({ draft: { subject, text } }: DraftInput): string | null {
  if (!subject.ok) return null;
  return subject.value ?? (text.ok ? text.value : null);
}

/** Brackets of any kind may stand around the label (`【广告】`, `(AD)`), and no letter after it. */
function startsWith(words: string, label: string): boolean {
  const rest = withoutBracket(words);
  const sought = withoutBracket(label);
  return rest.startsWith(sought) && !/^[A-Z]/u.test(rest.slice(sought.length));
}

function withoutBracket(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^[\s[\]【「『〈《<(]+/u, '');
}
