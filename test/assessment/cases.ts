import { describe, expect, it } from 'vitest';

import { assess } from '@/lib/assessment/assess';
import { defaultPolicy } from '@/lib/assessment/default-policy';
import { laws } from '@/lib/law/registry';
import type { Facts, Policy, RecipientFacts, Said, Subject } from '@/lib/model/assessment';
import { identifierKey, type Identifier } from '@/lib/model/identifier';
import type { Identity } from '@/lib/model/organisation';
import type { Draft, Recipient } from '@/lib/model/reading';
import type { Consent, Contact, Note } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

/** The day of every test that names no other. */
const today: IsoDate = '2026-11-22';

export const mara: Identifier = { type: 'email', value: 'mara.voss@nordwerk.example' };

export const identity: Identity = {
  name: 'Jo Lindqvist',
  role: 'Sales lead',
  email: 'jo@fernhill.example',
  organisation: 'Fernhill Systems Ltd',
  address: '4 Quay Street, Bristol BS1 4DB',
  country: 'EU',
  privacyNoticeUrl: 'https://fernhill.example/privacy',
  optOut: 'https://fernhill.example/stop',
  authority: 'ICO',
};

export function contact(change: Partial<Contact> = {}): Contact {
  return {
    id: 'c1',
    name: 'Mara Voss',
    identifiers: [mara],
    organisation: 'Nordwerk GmbH',
    role: 'Head of Maintenance',
    country: 'DE',
    kind: 'named-person',
    ...change,
  };
}

export function consent(change: Partial<Consent> = {}): Consent {
  return {
    wording: 'Yes, Fernhill Systems Ltd may send me product news by e-mail.',
    wordingVersion: '3',
    language: 'en',
    givenAt: '2026-03-01T10:00:00.000Z',
    method: 'web-form',
    channels: ['email'],
    purposes: ['Product news'],
    controller: 'Fernhill Systems Ltd',
    activeAct: true,
    unbundled: true,
    withdrawalTold: true,
    proof: 'form-2231',
    withdrawnAt: null,
    ...change,
  };
}

export function note(change: Partial<Note> = {}): Note {
  return {
    id: 'n1',
    contactId: 'c1',
    campaignId: null,
    purpose: 'Product news',
    source: {
      origin: 'company-site',
      capture: 'typed',
      place: 'https://nordwerk.example/team',
      occurredOn: '2026-11-12',
      capturedAt: '2026-11-12T09:00:00.000Z',
      capturedBy: 'jo',
      visibility: 'public',
      via: null,
      listEvidence: null,
    },
    basis: 'legitimate-interests',
    consent: null,
    liaId: 'lia1',
    softOptIn: null,
    implied: null,
    reason: 'Plans the shifts of three plants',
    roleRelevant: true,
    meets: [],
    evidence: [],
    categories: [],
    sharedWith: [],
    retainUntil: '2027-11-12',
    retentionRule: '12 months',
    author: 'jo',
    createdAt: '2026-11-12T09:00:00.000Z',
    review: null,
    ...change,
  };
}

export function record(change: Partial<RecipientFacts> = {}): RecipientFacts {
  return {
    identifier: mara,
    contact: contact(),
    notes: [note()],
    suppressions: [],
    requests: [],
    outreach: { count: 0, firstAt: null, lastAt: null, unanswered: 0, noticeGivenAt: null },
    ...change,
  };
}

export function facts(
  records: readonly RecipientFacts[] = [record()],
  change: Partial<Facts> = {},
): Facts {
  return {
    recipients: Object.fromEntries(
      records.map((one) => [identifierKey(one.identifier), one] as const),
    ),
    identity,
    campaigns: {},
    lias: {
      lia1: {
        id: 'lia1',
        title: 'Plant expansions 2026',
        version: 1,
        answers: {},
        outcome: 'not-overridden',
        owner: 'Sam Ode',
        signedOn: '2026-09-01',
        reviewBy: '2027-09-01',
      },
    },
    sameText: { timesUsed: 0 },
    ...change,
  };
}

export function recipient(identifier: Identifier | null = mara): Recipient {
  return { field: 'to', name: null, identifier };
}

export function draft(change: Partial<Draft> = {}): Draft {
  return {
    kind: 'email',
    mode: 'new',
    channel: 'email',
    recipients: { ok: true, value: [recipient()] },
    subject: { ok: true, value: 'Shift planning at Nordwerk' },
    text: { ok: true, value: 'Hello Ms Voss,' },
    signature: '',
    images: [],
    from: null,
    maxLength: null,
    ...change,
  };
}

/** A draft that says these things, each in a paragraph of its own. */
export function said(...labels: readonly Said['elements'][number]['label'][]): Said {
  return {
    language: 'en',
    elements: labels.map((label) => ({
      label,
      sentence: `(${label})`,
      kind: label === 'opt_out' ? 'right' : null,
      ownParagraph: true,
    })),
  };
}

export const everything = said(
  'sender_identity',
  'company_identity',
  'postal_address',
  'contact_reason',
  'data_source',
  'opt_out',
  'privacy_notice',
);

export interface Situation {
  readonly subject?: Partial<Subject>;
  readonly draft?: Partial<Draft>;
  readonly facts?: Facts;
  readonly policy?: Partial<Policy>;
  readonly today?: IsoDate;
}

export function judge(situation: Situation = {}) {
  return assess(
    { draft: draft(situation.draft), said: everything, ...situation.subject },
    situation.facts ?? facts(),
    laws,
    { ...defaultPolicy, ...situation.policy },
    situation.today ?? today,
  );
}

/** What one rule says in a situation, as `outcome severity reason`, for each recipient or the draft. */
export function answersOf(rule: string, situation: Situation = {}): readonly string[] {
  return judge(situation)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ outcome, severity, message }) => `${outcome} ${severity} ${message.split('.')[1]}`);
}

/** A record with one note that differs from the usual one like this. */
export function noted(change: Partial<Note>, other: Partial<RecipientFacts> = {}): Facts {
  return facts([record({ notes: [note(change)], ...other })]);
}

/** The usual source, changed. */
export function source(change: Partial<Note['source']>): Partial<Note> {
  return { source: { ...note().source, ...change } };
}

/** Somebody in this country, with the sender there too unless said otherwise. */
export function living(
  country: string | null,
  change: Partial<Note> = {},
  sender: string = country ?? 'EU',
): Facts {
  const known = record({ contact: contact({ country }), notes: [note(change)] });
  return facts([known], { identity: { ...identity, country: sender } });
}

/** What was sent before: how many, and how many since the person last answered. */
export function sent(count: number, unanswered = count): RecipientFacts['outreach'] {
  return {
    count,
    unanswered,
    firstAt: count > 0 ? '2026-11-15T08:00:00.000Z' : null,
    lastAt: count > 0 ? '2026-11-18T08:00:00.000Z' : null,
    noticeGivenAt: null,
  };
}

type Row = readonly [name: string, situation: Situation, answers: readonly string[]];

/** One test a row: what a rule answers in a situation, and that it says on what ground. */
export function ruleTable(rule: string, rows: readonly Row[]): void {
  describe(`the rule ${rule}`, () => {
    it.each(rows)('%s', (_, situation, answers) => {
      expect(answersOf(rule, situation)).toEqual(answers);
      for (const finding of judge(situation).findings.filter((one) => one.rule === rule)) {
        expect(finding.sources.length).toBeGreaterThan(0);
        expect(finding.sources[0]?.label).not.toBe('');
      }
    });
  });
}
