import type { Law } from '@/lib/law/law';
import type { Assessment, Facts, Finding, Policy, Severity, Subject } from '@/lib/model/assessment';
import { identifierKey } from '@/lib/model/identifier';
import type { Draft, Recipient } from '@/lib/model/reading';
import type { Note } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { citedFor } from './cite';
import { carries } from './consent';
import { type Conversation, conversationWith, isFirst } from './conversation';
import { entryOf } from './entry';
import { type Jurisdiction, jurisdictionsOf, lawOf } from './jurisdiction';
import { recipientKind } from './recipient-kind';
import { rules } from './registry';
import type { Answer, DraftInput, RecipientInput, Rule } from './rule';
import { byStrictness } from './strictness';

/** One recipient with everything that was found out about them. */
interface Addressed {
  readonly recipient: Recipient;
  readonly conversation: Conversation;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly own: Omit<RecipientInput, Exclude<keyof DraftInput, 'firstContact'>>;
}

type Shared = Pick<DraftInput, 'draft' | 'said' | 'facts' | 'policy' | 'today'>;

const RANK: Readonly<Record<Severity, number>> = { block: 3, fix: 2, warn: 1, ok: 0 };

/**
 * Everything there is to say about a draft (design decision 6): pure, no clock, no page. Never
 * throws; what could not be read or is not on record comes out as `unknown`.
 */
export function assess(
  subject: Subject,
  facts: Facts,
  laws: Readonly<Record<string, Law>>,
  policy: Policy,
  today: IsoDate,
): Assessment {
  const { draft, said } = subject;
  const shared: Shared = { draft, said, facts, policy, today };
  const recipients = draft.recipients.ok ? draft.recipients.value : [];
  const addressed = recipients.map((recipient) => address(recipient, shared, laws));
  const input = draftInput(addressed, shared, laws);
  const whole = { input, conversation: wholeOf(addressed, draft), laws: input.laws };
  const inputs = addressed.map((one) => ({
    ...one,
    laws: one.own.applicable,
    input: { ...input, ...one.own },
  }));
  const findings = rules
    .filter((rule) => rule.from <= today && (rule.until === undefined || today <= rule.until))
    .flatMap((rule) => {
      if (rule.about === 'draft') return findingOf(rule, whole, null, rule.check(whole.input));
      return inputs.flatMap((one) => {
        const answer = rule.check(one.input);
        const isEarly = rule.asksLaw === true && facts.identity === null;
        if (isEarly && answer?.outcome === 'clear') return [];
        return findingOf(rule, one, one.recipient, answer);
      });
    })
    .toSorted((a, b) => weight(b) - weight(a));
  return {
    findings,
    severity: worst(findings),
    unknown: findings.some(({ outcome }) => outcome === 'unknown'),
    recipients: addressed.map(({ recipient, jurisdictions }) => {
      const own = findings.filter((finding) => finding.recipient === recipient);
      return {
        recipient,
        severity: worst(own),
        unknown: own.some(({ outcome }) => outcome === 'unknown'),
        jurisdictions,
      };
    }),
  };
}

/** Everything about one recipient that the rules are given. */
function address(
  recipient: Recipient,
  { draft, facts }: Shared,
  laws: Readonly<Record<string, Law>>,
): Addressed {
  const { identifier } = recipient;
  const key = identifier === null ? null : identifierKey(identifier);
  const record = entryOf(facts.recipients, key);
  const contact = record?.contact ?? null;
  const kind = recipientKind({
    identifier,
    name: contact?.name ?? null,
    organisation: contact?.organisation ?? null,
    said: contact?.kind ?? null,
  });
  const jurisdictions = jurisdictionsOf(identifier, contact, facts.identity, laws);
  const applicable = byStrictness(lawsOf(jurisdictions, laws), draft.channel, kind);
  const conversation = conversationWith(recipient, record, draft, facts.identity);
  const note = newest(record?.notes ?? []);
  const own = {
    recipient,
    record,
    note,
    basis: note?.basis ?? null,
    kind,
    law: applicable[0] ?? null,
    applicable,
    firstContact: isFirst(record, conversation),
  };
  return {
    recipient,
    conversation,
    jurisdictions: strictestFirst(jurisdictions, laws, applicable),
    own,
  };
}

/** The countries in the order in which their law is hard on this recipient. */
function strictestFirst(
  jurisdictions: readonly Jurisdiction[],
  laws: Readonly<Record<string, Law>>,
  applicable: readonly Law[],
): readonly Jurisdiction[] {
  const place = ({ country }: Jurisdiction): number => {
    const law = lawOf(laws, country);
    return law === null ? applicable.length : applicable.indexOf(law);
  };
  return jurisdictions.toSorted((a, b) => place(a) - place(b));
}

function lawsOf(
  jurisdictions: readonly Jurisdiction[],
  laws: Readonly<Record<string, Law>>,
): readonly Law[] {
  const found = jurisdictions.map(({ country }) => lawOf(laws, country));
  return [...new Set(found)].filter((law) => law !== null);
}

function newest(notes: readonly Note[]): Note | null {
  return notes.reduce<Note | null>(
    (last, note) => (last === null || note.createdAt > last.createdAt ? note : last),
    null,
  );
}

/** What the rules about the draft as a whole are given: what holds for any recipient written to. */
function draftInput(
  addressed: readonly Addressed[],
  shared: Shared,
  laws: Readonly<Record<string, Law>>,
): DraftInput {
  const { draft, facts, today } = shared;
  const written = addressed.filter(({ conversation }) => isBegun(conversation));
  const firsts = written.map(({ own }) => own.firstContact);
  const unread = lawsOf(jurisdictionsOf(null, null, facts.identity, laws), laws);
  return {
    ...shared,
    laws: draft.recipients.ok ? [...new Set(written.flatMap(({ own }) => own.applicable))] : unread,
    firstContact: firsts.includes(true)
      ? true
      : !draft.recipients.ok || firsts.includes(null)
        ? null
        : false,
    persons: !draft.recipients.ok || written.some(({ own }) => own.kind !== 'generic-mailbox'),
    placed:
      draft.recipients.ok &&
      facts.identity !== null &&
      // What the record says of somebody's country is not known before it answers.
      written.every(({ jurisdictions, own }) => own.record !== null && isPlaced(jurisdictions)),
    consented:
      written.length > 0 &&
      written.every(
        ({ own }) =>
          carries(own.note?.consent ?? null, draft.channel, facts.identity, today) === true,
      ),
  };
}

function isPlaced(jurisdictions: readonly Jurisdiction[]): boolean {
  return jurisdictions.every(({ because }) => because !== 'unknown' && because !== 'uncovered');
}

/** What the draft as a whole is: outreach as soon as it is to one recipient. */
function wholeOf(addressed: readonly Addressed[], { recipients }: Draft): Conversation {
  if (!recipients.ok) return 'unclear';
  const all = addressed.map(({ conversation }) => conversation);
  return all.includes('outreach') ? 'outreach' : all.includes('unclear') ? 'unclear' : 'answer';
}

function isBegun(conversation: Conversation): boolean {
  return conversation === 'outreach' || conversation === 'unclear';
}

/** The finding of an answer; where it is unclear who began, a breach is no more than unknown. */
function findingOf(
  rule: Rule,
  { conversation, laws }: { readonly conversation: Conversation; readonly laws: readonly Law[] },
  recipient: Recipient | null,
  answer: Answer | null,
): readonly Finding[] {
  if (answer === null || (rule.when === 'outreach' && !isBegun(conversation))) return [];
  const unsure =
    rule.when === 'outreach' && conversation === 'unclear' && answer.outcome === 'breach';
  const outcome = unsure ? 'unknown' : answer.outcome;
  return [
    {
      rule: rule.id,
      outcome,
      severity: outcome === 'clear' ? 'ok' : (answer.severity ?? rule.severity),
      recipient,
      message: `${rule.id.replaceAll('-', '_')}.${answer.reason}`,
      values: answer.values ?? [],
      sources: citedFor(answer.sources ?? rule.sources, laws),
      remedy: outcome === 'clear' ? null : (answer.remedy ?? null),
    },
  ];
}

/** Breaches before what is unknown before what is clear; within each the gravest first. */
function weight({ outcome, severity }: Finding): number {
  return (outcome === 'breach' ? 8 : outcome === 'unknown' ? 4 : 0) + RANK[severity];
}

function worst(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>(
    (gravest, { outcome, severity }) =>
      outcome === 'breach' && RANK[severity] > RANK[gravest] ? severity : gravest,
    'ok',
  );
}
