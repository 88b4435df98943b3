import { cite } from '../cite';
import { answerOwed, sentences, stands } from '../content';
import type { Rule } from '../rule';

/** Who writes: a name in the message or its signature. On LinkedIn the profile shows it. */
export const senderNotIdentified: Rule = {
  id: 'sender-not-identified',
  when: 'outreach',
  about: 'draft',
  severity: 'fix',
  sources: [cite('Directive 2002/58 Art. 13(4)', 'EU')],
  from: '2003-10-31',
  check(input) {
    const found =
      input.draft.channel === 'linkedin' ||
      sentences(input, 'sender_identity').length > 0 ||
      stands(input, input.facts.identity?.name);
    return answerOwed(input, 'sender_identity', found, { kind: 'insert', element: 'identity' });
  },
};
