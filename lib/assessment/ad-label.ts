import type { Law, MandatoryContent } from '@/lib/law/law';

import { isOwed } from './content';
import type { DraftInput } from './rule';

/** A label that a law wants at the beginning of the subject. */
interface MisplacedLabel {
  readonly law: Law;
  readonly content: MandatoryContent;
  /** Whether it is not there, or nothing can be told because the subject could not be read. */
  readonly label: 'elsewhere' | 'unread';
}

/** The first law whose advertising label the subject does not begin with; null where none is. */
export function misplacedLabel(input: DraftInput): MisplacedLabel | null {
  for (const law of input.laws) {
    const content = law.mandatory.find(
      (one) => one.element === 'ad_label' && one.begins.length > 0 && isOwed(one, input),
    );
    if (content === undefined) continue;
    const begins = beginning(input);
    if (begins === null) return { law, content, label: 'unread' };
    if (!content.begins.some((label) => startsWith(begins, label)))
      return { law, content, label: 'elsewhere' };
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
