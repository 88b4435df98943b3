import type { Assessment, Facts, Finding, Said } from '@/lib/model/assessment';
import type { Draft, Recipient } from '@/lib/model/reading';
import type { Outreach } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';

/** A draft as it was read last, and what was made of it. */
export interface Weighed {
  readonly draft: Draft;
  readonly said: Said | null;
  readonly facts: Facts | null;
  readonly assessment: Assessment | null;
}

/** The recipients, as far as they could be read. */
export function recipientsOf(draft: Draft): readonly Recipient[] {
  return draft.recipients.ok ? draft.recipients.value : [];
}

/**
 * The notice that Articles 13 and 14 ask for, as far as the draft gives it: those sentences are
 * kept, the message is not.
 */
const noticeLabels = new Set(['data_source', 'opt_out', 'privacy_notice']);

/** What is told of a message that went: one outreach a recipient who can be told apart. */
export function outreachOf(
  { draft, said, facts, assessment }: Weighed,
  at: IsoInstant,
  checked: boolean,
  override: Outreach['override'],
): readonly Omit<Outreach, 'id' | 'by' | 'contactId'>[] {
  const notice = (said?.elements ?? [])
    .filter(({ label }) => noticeLabels.has(label))
    .map(({ sentence }) => sentence);
  return recipientsOf(draft).flatMap((recipient) => {
    const { identifier } = recipient;
    if (!identifier) return [];
    const record = facts?.recipients[`${identifier.type}:${identifier.value}`];
    return [
      {
        identifier,
        channel: draft.channel,
        at,
        campaignId: record?.notes[0]?.campaignId ?? null,
        firstContact: record ? record.outreach.count === 0 : false,
        findings: (assessment?.findings ?? []).flatMap((finding) => found(finding, recipient)),
        notice: [...new Set(notice)],
        override,
        checked: checked && assessment !== null,
      },
    ];
  });
}

function found({ rule, outcome, recipient }: Finding, about: Recipient): Outreach['findings'] {
  if (outcome === 'clear' || (recipient && recipient !== about)) return [];
  return [{ rule, outcome }];
}
