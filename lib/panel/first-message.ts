import { assess } from '@/lib/assessment/assess';
import { laws } from '@/lib/law/registry';
import type { Facts, Finding, RecipientFacts } from '@/lib/model/assessment';
import { channelOf, identifierKey } from '@/lib/model/identifier';
import type { Draft } from '@/lib/model/reading';
import type { IsoDate } from '@/lib/model/time';

import type { RecordView } from './record';

/** The rules about the person rather than about a text, which there is none of yet. */
const aboutThePerson = new Set(['suppressed-recipient', 'channel-permission', 'lawful-basis']);

/**
 * What the rules say of a first message or call to somebody with these facts on record: the same
 * `assess` as strip and gate (design decision 6), so that no page of ours promises what the gate
 * would not keep.
 */
export function firstMessageFindings(
  recipient: RecipientFacts,
  record: RecordView,
  today: IsoDate,
): readonly Finding[] {
  const facts: Facts = {
    recipients: { [identifierKey(recipient.identifier)]: recipient },
    identity: record.identity,
    campaigns: Object.fromEntries(record.campaigns.map((campaign) => [campaign.id, campaign])),
    lias: Object.fromEntries(record.lias.map((lia) => [lia.id, lia])),
    sameText: null,
  };
  const { findings } = assess(
    { draft: draftTo(recipient), said: null },
    facts,
    laws,
    record.policy,
    today,
  );
  return findings.filter(
    (finding) =>
      finding.recipient && finding.outcome !== 'clear' && aboutThePerson.has(finding.rule),
  );
}

function draftTo({ identifier, contact }: RecipientFacts): Draft {
  const channel = channelOf(identifier);
  return {
    kind: channel === 'linkedin' ? 'message' : 'email',
    mode: 'new',
    channel,
    recipients: {
      ok: true,
      value: [{ field: 'to', name: contact?.name ?? null, identifier }],
    },
    subject: { ok: true, value: null },
    text: { ok: true, value: '' },
    signature: '',
    images: [],
    from: null,
    maxLength: null,
  };
}
