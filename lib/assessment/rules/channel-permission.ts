import type { Law } from '@/lib/law/law';

import { gdpr } from '../cite';
import { isMobile } from '../country-of';
import { type Permitted, permits } from '../permission';
import type { Answer, RecipientInput, Rule } from '../rule';

/**
 * The first gate: may this message go to this recipient on this channel? Asked of every law that
 * applies; the strictest answer counts. Legitimate interests never stand in for a missing opt-in.
 */
export const channelPermission: Rule = {
  id: 'channel-permission',
  when: 'outreach',
  about: 'recipient',
  severity: 'block',
  sources: [gdpr('6(1)')],
  from: '2018-05-25',
  check(input) {
    if (input.recipient.identifier === null || input.record === null) {
      return { outcome: 'unknown', reason: 'unanswered', ...sourcesOf(input.law, input) };
    }
    const facts = {
      channel: input.draft.channel,
      kind: input.kind,
      note: input.note,
      identity: input.facts.identity,
      timesUsed: input.facts.sameText?.timesUsed ?? null,
      mobile: isMobile(input.recipient.identifier),
      today: input.today,
    };
    const answers = input.applicable.map((law) => ({ law, permitted: permits(law, facts) }));
    const [gravest] = answers.toSorted((a, b) => weight(b.permitted) - weight(a.permitted));
    if (gravest === undefined) return { outcome: 'unknown', reason: 'no_law' };
    const answer = answerOf(gravest.law, gravest.permitted, input);
    const isLawful = answer.outcome === 'clear' && gravest.permitted.reason !== 'consent';
    // The law of the place we write from applies too, and nobody has said where that is.
    return isLawful && facts.identity === null
      ? {
          ...answer,
          outcome: 'unknown',
          reason: 'sender_unknown',
          severity: 'warn',
          remedy: { kind: 'open-identity' },
        }
      : answer;
  },
};

function weight({ outcome, severity }: Permitted): number {
  if (outcome === 'clear') return 0;
  return (outcome === 'breach' ? 2 : 0) + (severity === 'block' ? 1 : 0.5);
}

function answerOf(law: Law, permitted: Permitted, input: RecipientInput): Answer {
  const { outcome, reason, severity, permission } = permitted;
  return {
    outcome,
    reason,
    severity,
    values: [`@country:${law.country}`, permission.registers.join(', ')],
    ...sourcesOf(law, input),
    remedy: { kind: 'options' },
  };
}

function sourcesOf(law: Law | null, { draft }: RecipientInput): Pick<Answer, 'sources'> {
  return law === null ? {} : { sources: law.channels[draft.channel].sources };
}
