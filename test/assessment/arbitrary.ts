import * as fc from 'fast-check';

import type { ElementLabel, Facts, RecipientFacts, Said, Subject } from '@/lib/model/assessment';
import { identifierKey, type Identifier } from '@/lib/model/identifier';
import type { Campaign, Lia } from '@/lib/model/organisation';
import type { Draft } from '@/lib/model/reading';
import type { Consent, Contact, Note } from '@/lib/model/record';
import type { IsoDate, IsoInstant } from '@/lib/model/time';
import { sourceOrigins, visibilities } from '@/lib/model/vocabulary';

import { consent, contact, draft, facts, identity, note, record, source } from './cases';

/** Situations as they come: every state of the record and the draft, sensible or not. */

const some = <T>(values: readonly T[]) => fc.constantFrom(...values);

const day = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);
const instant = day.map((date) => `${date}T08:00:00.000Z` as IsoInstant);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

export const identifiers: readonly Identifier[] = [
  { type: 'email', value: 'mara.voss@nordwerk.example' },
  { type: 'email', value: 'info@brightline.co.uk' },
  { type: 'email', value: 'ana@gmail.com' },
  { type: 'email', value: 'sam@fernhill.example' },
  { type: 'linkedin', value: 'in/mara-voss' },
  { type: 'phone', value: '+353861234567' },
];

const countries =
  'EU GB IE DE AT FR IT ES NL BE PL SE DK CH US CA AU SG JP TH CN BR PT IN ZZ'.split(' ');

const consents: fc.Arbitrary<Consent> = fc
  .record({
    givenAt: instant,
    channels: fc.subarray(['email', 'linkedin', 'phone'] as const),
    purposes: fc.subarray(['Product news', 'Events']),
    controller: some(['Fernhill Systems Ltd', 'Listen & Partner GmbH', '']),
    activeAct: fc.boolean(),
    unbundled: fc.boolean(),
    withdrawalTold: fc.boolean(),
    proof: some(['form-2231', '']),
    withdrawnAt: maybe(instant),
  })
  .map(consent);

const sources = fc
  .record({
    origin: some(sourceOrigins),
    occurredOn: fc.oneof(day, fc.constant('' as IsoDate)),
    visibility: some(visibilities),
    via: maybe(some(['Ana Ruiz', ''])),
    listEvidence: maybe(
      fc.record({ consentNamesUs: fc.boolean(), obtainedOn: day, proof: some(['audit', '']) }),
    ),
  })
  .map(source);

const notes: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid(),
    createdAt: instant,
    purpose: some(['Product news', 'Recruiting', '']),
    campaignId: maybe(some(['k1', 'gone'])),
    basis: maybe(
      some([
        'consent',
        'contract',
        'legal-obligation',
        'vital-interests',
        'public-task',
        'legitimate-interests',
      ] as readonly NonNullable<Note['basis']>[]),
    ),
    consent: maybe(consents),
    liaId: maybe(some(['lia1', 'gone'])),
    softOptIn: maybe(
      fc.record({
        saleOn: day,
        sameSeller: fc.boolean(),
        similarProducts: fc.boolean(),
        optOutAtCollection: fc.boolean(),
        lastUsedOn: fc.option(day),
      }),
    ),
    registerCheck: fc.option(fc.record({ country: some(['AT', 'GB', 'IT']), on: day })),
    implied: maybe(
      fc.record({
        ground: some([
          'purchase',
          'inquiry',
          'published-address',
          'card-handed-over',
          'relationship',
          'presumed',
        ] as readonly NonNullable<Note['implied']>['ground'][]),
        since: day,
        note: fc.constant(''),
      }),
    ),
    reason: some(['Plans the shifts', '']),
    roleRelevant: maybe(fc.boolean()),
    meets: fc.subarray(['Maintenance lead', 'Sailing']),
    sharedWith: fc.subarray(['CRM']),
    retainUntil: maybe(day),
    review: maybe(
      fc.record({
        state: some(['to-review', 'approved', 'changes-asked', 'answered'] as const),
        by: fc.constant('Sam'),
        at: instant,
        comment: fc.constant('Which page?'),
      }),
    ),
  })
  .chain((change) => sources.map((origin) => note({ ...change, ...origin })));

const contacts: fc.Arbitrary<Contact> = fc
  .record({
    country: maybe(some(countries)),
    kind: maybe(
      some(['named-person', 'generic-mailbox', 'sole-trader', 'consumer', 'unknown'] as const),
    ),
    organisation: maybe(some(['Nordwerk GmbH', 'Nordwerk', 'Lea Voss e.K.'])),
  })
  .map(contact);

const suppressions: fc.Arbitrary<RecipientFacts['suppressions'][number]> = fc.record({
  reason: some(['objection', 'withdrawal', 'erasure', 'register', 'manual', 'imported'] as const),
  channels: fc.oneof(
    fc.constant('all' as const),
    fc.subarray(['email', 'linkedin', 'phone'] as const),
  ),
  receivedAt: instant,
  by: fc.constant(null),
  domain: fc.boolean(),
});
export const suppression = suppressions;

const outreach = fc
  .record({
    count: fc.nat(6),
    answered: fc.nat(6),
    firstAt: instant,
    noticeGivenAt: maybe(instant),
  })
  .map(({ count, answered, firstAt, noticeGivenAt }) => ({
    count,
    unanswered: Math.max(0, count - answered),
    firstAt: count > 0 ? firstAt : null,
    lastAt: count > 0 ? firstAt : null,
    noticeGivenAt,
  }));

function records(identifier: Identifier): fc.Arbitrary<RecipientFacts> {
  return fc
    .record({
      contact: maybe(contacts),
      notes: fc.array(notes, { maxLength: 2 }),
      suppressions: fc.array(suppressions, { maxLength: 2 }),
      outreach,
    })
    .map((change) => record({ identifier, ...change }));
}

const lias: fc.Arbitrary<Lia> = fc
  .record({
    outcome: some(['pending', 'not-overridden', 'overridden'] as const),
    signedOn: maybe(day),
    reviewBy: maybe(day),
    answers: some([{}, { P4: 'yes' }, { B5: 'no, nothing' }] as const),
  })
  .map((change) => ({ id: 'lia1', title: 'Plants', version: 1, owner: 'Sam', ...change }));

const campaign: Campaign = {
  id: 'k1',
  title: 'Plants',
  purpose: 'Product news',
  basis: 'legitimate-interests',
  liaId: 'lia1',
  profile: ['Maintenance lead'],
  retentionMonths: 12,
  archived: false,
};

export const labels: readonly ElementLabel[] = [
  'sender_identity',
  'company_identity',
  'postal_address',
  'contact_reason',
  'data_source',
  'opt_out',
  'privacy_notice',
  'deceptive_subject',
  'ad_label',
  'special_category',
];

const saids: fc.Arbitrary<Said> = fc
  .array(
    fc.record({
      label: some(labels),
      sentence: fc.constant('(said)'),
      kind: maybe(some(['mechanism', 'right'] as const)),
      ownParagraph: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((elements) => ({ language: 'en', elements }));

const drafts: fc.Arbitrary<Draft> = fc
  .record({
    mode: some(['new', 'new', 'reply', 'forward', 'thread'] as const),
    channel: some(['email', 'linkedin', 'phone'] as const),
    kind: some(['email', 'message', 'invite-note'] as const),
    recipients: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.subarray([...identifiers]).map((list) => ({
          ok: true as const,
          value: list.map((identifier) => ({ field: 'to' as const, name: null, identifier })),
        })),
      },
      { weight: 1, arbitrary: fc.constant({ ok: false as const, missing: ['to'] }) },
    ),
    signature: some(['', 'Jo Lindqvist\nFernhill Systems Ltd']),
  })
  .map(draft);

export interface Case {
  readonly subject: Subject;
  readonly facts: Facts;
  readonly today: IsoDate;
}

/** Everything `assess` is given. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    draft: drafts,
    said: fc.option(saids, { nil: null, freq: 8 }),
    known: fc.tuple(
      ...identifiers.map((identifier) => fc.option(records(identifier), { nil: null })),
    ),
    identity: fc.option(
      some(countries).map((country) => ({ ...identity, country })),
      { nil: null },
    ),
    lia: maybe(lias),
    times: maybe(fc.nat(120)),
    today: day,
  })
  .map(({ draft, said, known, identity, lia, times, today }) => ({
    subject: { draft, said },
    facts: facts(
      known.filter((one) => one !== null),
      {
        identity,
        lias: lia === null ? {} : { lia1: lia },
        campaigns: { k1: campaign },
        sameText: times === null ? null : { timesUsed: times },
      },
    ),
    today,
  }));

/** The same facts with one recipient's record changed. */
export function changed(
  facts: Facts,
  identifier: Identifier,
  change: (known: RecipientFacts) => RecipientFacts | null,
): Facts {
  const key = identifierKey(identifier);
  const known = facts.recipients[key];
  if (known === undefined) return facts;
  const next = change(known);
  const { [key]: _gone, ...others } = facts.recipients;
  return { ...facts, recipients: next === null ? others : { ...others, [key]: next } };
}
