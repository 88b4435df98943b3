import { i18n } from '#i18n';
import type { FoundPerson } from '@/components/popup/Lookup';
import { findingTexts, type FindingText } from '@/components/shared/finding-text';
import { isoDate } from '@/components/shared/show';
import { inOneLine } from '@/components/shared/show';
import { contactPage } from '@/lib/ledger/read/contacts';
import { factsFor } from '@/lib/ledger/read/facts';
import type { Prefill } from '@/lib/messages/protocol';
import type { RecipientFacts } from '@/lib/model/assessment';
import { identifierKey, parseIdentifier, type Identifier } from '@/lib/model/identifier';
import type { Contact, Outreach } from '@/lib/model/record';
import { firstMessageFindings } from '@/lib/panel/first-message';
import type { RecordView } from '@/lib/panel/record';

/** Somebody found, with what the side panel is to be turned to. */
export interface Match extends FoundPerson {
  readonly subject: Prefill;
}

/** What was found for some words. */
export interface LookUp {
  readonly matches: readonly Match[];
  /** What to know before a call; null where no number was looked up. */
  readonly call: Call | null;
}

/** A call that is about to be made (row D7). */
export interface Call {
  /** What the country asks: permission, registers to screen, and what is on record. */
  readonly findings: readonly FindingText[];
  /** The sentences to say. */
  readonly say: readonly string[];
  /** What is recorded once it was made. */
  readonly outreach: Omit<Outreach, 'id' | 'by' | 'contactId' | 'at'>;
}

/**
 * Looks an address, number or name up in the record; opt-outs are found even for people who were
 * erased.
 */
export async function lookUp(record: RecordView, words: string): Promise<LookUp | null> {
  if (!words.trim()) return null;
  const identifier = parseIdentifier(words);
  if (!identifier) return { matches: await byName(record, words), call: null };
  const [facts] = await factsFor(record.db, [identifier]);
  if (!facts) return { matches: [], call: null };
  return {
    matches: [matchOf(identifier, facts)],
    call: identifier.type === 'phone' ? callTo(facts, record) : null,
  };
}

function callTo(facts: RecipientFacts, record: RecordView): Call {
  const findings = firstMessageFindings(facts, record, isoDate(new Date()));
  const { identity } = record;
  const reason = facts.notes[0]?.reason;
  return {
    findings: findingTexts(findings),
    say: [
      ...(identity ? [i18n.t('popup.call.who', [identity.name, identity.organisation])] : []),
      ...(reason ? [i18n.t('popup.call.why', [reason.replace(/[.\s]+$/u, '')])] : []),
      i18n.t('popup.call.stop'),
    ],
    outreach: {
      identifier: facts.identifier,
      channel: 'phone',
      campaignId: facts.notes[0]?.campaignId ?? null,
      firstContact: facts.outreach.count === 0,
      findings: findings.flatMap(({ rule, outcome }) =>
        outcome === 'clear' ? [] : [{ rule, outcome }],
      ),
      notice: [],
      override: null,
      checked: true,
    },
  };
}

/** How the person of a page stands. */
export async function matchFor(record: RecordView, subject: Prefill): Promise<Match | null> {
  const [identifier] = subject.identifiers;
  if (!identifier) return null;
  const [facts] = await factsFor(record.db, [identifier]);
  if (!facts) return null;
  const match = matchOf(identifier, facts);
  return { ...match, name: facts.contact?.name ?? subject.name ?? match.name, subject };
}

async function byName({ db }: RecordView, search: string): Promise<readonly Match[]> {
  const { rows } = await contactPage(db, {
    search,
    sort: 'changed',
    direction: 'descending',
    limit: 5,
  });
  const known = rows.flatMap(({ contact }) => (contact ? [contact] : []));
  const facts = await factsFor(
    db,
    known.flatMap(({ identifiers }) => identifiers.slice(0, 1)),
  );
  return facts.map((one) => matchOf(one.identifier, one));
}

function matchOf(identifier: Identifier, facts: RecipientFacts): Match {
  const { contact } = facts;
  return {
    key: identifierKey(identifier),
    name: contact?.name ?? identifier.value,
    line: inOneLine([contact?.role, contact?.organisation, contact?.name && identifier.value]),
    state: stateOf(facts),
    subject: subjectOf(identifier, contact),
  };
}

function stateOf({ suppressions, notes }: RecipientFacts): Match['state'] {
  if (suppressions.length > 0) return 'opted-out';
  return notes.length > 0 ? 'on-record' : 'no-note';
}

function subjectOf(identifier: Identifier, contact: Contact | null): Prefill {
  return {
    identifiers: contact?.identifiers ?? [identifier],
    name: contact?.name ?? null,
    organisation: contact?.organisation ?? null,
    role: contact?.role ?? null,
    location: null,
    url: null,
    site: 'record',
  };
}
