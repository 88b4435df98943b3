import { z } from 'zod/mini';

import { requiredFields, type Policy } from '@/lib/model/assessment';
import { channels, type Identifier } from '@/lib/model/identifier';
import type { Campaign, Identity, Lia, Screening } from '@/lib/model/organisation';
import { riskSigns } from '@/lib/model/organisation';
import type { Consent, Contact, Note, Outreach, Source } from '@/lib/model/record';
import type { IsoDate, IsoInstant } from '@/lib/model/time';
import {
  bases,
  captureMethods,
  consentMethods,
  impliedGrounds,
  recipientKinds,
  sourceOrigins,
  visibilities,
  waysOfSaying,
} from '@/lib/model/vocabulary';

/** A string of at most `max` characters: nothing that arrives is unbounded. */
export const text = (max: number) => z.string().check(z.maxLength(max));

/** A calendar day. */
export const date = z.custom<IsoDate>((value) => z.iso.date().safeParse(value).success);

/** A moment in UTC. */
export const instant = z.custom<IsoInstant>((value) => z.iso.datetime().safeParse(value).success);

const country = text(2).check(z.regex(/^[A-Z]{2}$/));
const channel = z.enum(channels);

/** Channels, or all there are. */
export const channelChoice = z.union([z.literal('all'), z.array(channel)]);

const id = z.uuid();

/** How somebody told us something. */
export const wayOfSaying = z.enum(waysOfSaying);

/** What a contact is recognised by, in the form `lib/model/identifier` gives it. */
export const identifier: z.ZodMiniType<Identifier> = z.union([
  z.object({
    type: z.literal('email'),
    value: text(320).check(z.regex(/^[^\s@]+@[^\s@]+$/), z.lowercase()),
  }),
  z.object({
    type: z.literal('linkedin'),
    value: text(300).check(z.regex(/^(in|id|sales)\/[^\s/]+$/)),
  }),
  z.object({ type: z.literal('phone'), value: text(20).check(z.regex(/^\+[1-9]\d{4,14}$/)) }),
  z.object({
    type: z.literal('domain'),
    value: text(253).check(z.regex(/^[^\s@.]+(\.[^\s@.]+)+$/), z.lowercase()),
  }),
]);

const basis = z.enum(bases);

const source: z.ZodMiniType<Source> = z.object({
  origin: z.enum(sourceOrigins),
  capture: z.enum(captureMethods),
  place: text(2000),
  occurredOn: date,
  capturedAt: instant,
  capturedBy: text(300),
  visibility: z.enum(visibilities),
  via: z.nullable(text(300)),
  listEvidence: z.nullable(
    z.object({ consentNamesUs: z.boolean(), obtainedOn: date, proof: text(2000) }),
  ),
});

const consent: z.ZodMiniType<Consent> = z.object({
  wording: text(10_000),
  wordingVersion: text(100),
  language: text(35),
  givenAt: instant,
  method: z.enum(consentMethods),
  channels: z.array(channel),
  purposes: z.array(text(500)).check(z.maxLength(50)),
  controller: text(300),
  activeAct: z.boolean(),
  unbundled: z.boolean(),
  withdrawalTold: z.boolean(),
  withdrawalHow: z.optional(text(500)),
  adult: z.optional(z.boolean()),
  categories: z.optional(z.array(text(200)).check(z.maxLength(50))),
  conditional: z.optional(z.boolean()),
  noticeVersion: z.optional(text(100)),
  confirmedOn: z.optional(z.nullable(date)),
  expiresOn: z.optional(z.nullable(date)),
  proof: text(2000),
  withdrawnAt: z.nullable(instant),
  withdrawnHow: z.optional(wayOfSaying),
});

/** A contact as a page sends it: the background gives it its id. */
export const contact: z.ZodMiniType<Omit<Contact, 'id'>> = z.object({
  name: z.nullable(text(300)),
  identifiers: z.array(identifier).check(z.minLength(1), z.maxLength(50)),
  organisation: z.nullable(text(300)),
  role: z.nullable(text(500)),
  country: z.nullable(country),
  kind: z.nullable(z.enum(recipientKinds)),
});

const evidence = z.object({
  id,
  fileName: text(300),
  mediaType: text(200),
  bytes: z.number().check(z.nonnegative()),
  sha256: text(64).check(z.regex(/^[0-9a-f]{64}$/)),
});

const softOptIn = z.object({
  saleOn: date,
  sameSeller: z.boolean(),
  similarProducts: z.boolean(),
  optOutAtCollection: z.boolean(),
  lastUsedOn: z.optional(z.nullable(date)),
});

const implied = z.object({
  ground: z.enum(impliedGrounds),
  since: date,
  note: text(2000),
});

/** A note as a page sends it: id, contact, author and time are the background's to give. */
export const note: z.ZodMiniType<
  Omit<Note, 'id' | 'contactId' | 'author' | 'createdAt' | 'review'>
> = z.object({
  campaignId: z.nullable(id),
  purpose: text(2000),
  source,
  basis: z.nullable(basis),
  consent: z.nullable(consent),
  liaId: z.nullable(id),
  softOptIn: z.nullable(softOptIn),
  implied: z.nullable(implied),
  registerCheck: z.optional(z.nullable(z.object({ country, on: date }))),
  reason: text(4000),
  roleRelevant: z.nullable(z.boolean()),
  meets: z.array(text(300)).check(z.maxLength(50)),
  evidence: z.array(evidence).check(z.maxLength(50)),
  categories: z.array(text(200)).check(z.maxLength(50)),
  sharedWith: z.array(text(300)).check(z.maxLength(50)),
  retainUntil: z.nullable(date),
  retentionRule: text(500),
});

/** A sent message as a page tells it: the background adds id, author and contact. */
export const outreach: z.ZodMiniType<Omit<Outreach, 'id' | 'by' | 'contactId'>> = z.object({
  identifier,
  channel,
  at: instant,
  campaignId: z.nullable(id),
  firstContact: z.boolean(),
  findings: z
    .array(z.object({ rule: text(60), outcome: z.enum(['breach', 'unknown']) }))
    .check(z.maxLength(100)),
  notice: z.array(text(2000)).check(z.maxLength(20)),
  override: z.nullable(
    z.object({ rules: z.array(text(60)).check(z.maxLength(100)), reason: text(2000) }),
  ),
  checked: z.boolean(),
  call: z.exactOptional(z.object({ screenedOn: z.nullable(date), words: text(4000) })),
});

/** Who writes, and for whom. */
export const identity: z.ZodMiniType<Identity> = z.object({
  name: text(300).check(z.minLength(1)),
  role: text(300),
  email: text(320).check(z.regex(/^[^\s@]+@[^\s@]+$/)),
  organisation: text(300).check(z.minLength(1)),
  address: text(500),
  country,
  privacyNoticeUrl: text(2000),
  optOut: text(2000),
  authority: text(300),
});

/** A campaign as a page sends it. */
export const campaign: z.ZodMiniType<Omit<Campaign, 'id'>> = z.object({
  title: text(300).check(z.minLength(1)),
  purpose: text(2000),
  basis,
  liaId: z.nullable(id),
  profile: z.array(text(300)).check(z.maxLength(50)),
  retentionMonths: z.int().check(z.minimum(1), z.maximum(120)),
  archived: z.boolean(),
  screeningId: z.optional(z.nullable(id)),
});

/** An assessment as a page sends it: id and version are the background's to give. */
export const lia: z.ZodMiniType<Omit<Lia, 'id' | 'version'>> = z.object({
  title: text(300).check(z.minLength(1)),
  answers: z.record(text(10), text(4000)),
  outcome: z.enum(['pending', 'not-overridden', 'overridden']),
  owner: text(300),
  signedOn: z.nullable(date),
  reviewBy: z.nullable(date),
});

/** A web address, or nothing: what stands behind a link is opened by a person's click alone. */
const webAddress = text(2000).check(
  z.refine((value) => value === '' || /^https?:\/\/[^\s/]+/u.test(value)),
);

/** A screening as a page sends it: id and version are the background's to give. */
export const screening: z.ZodMiniType<Omit<Screening, 'id' | 'version'>> = z.object({
  title: text(300).check(z.minLength(1)),
  answers: z.partialRecord(z.enum(riskSigns), z.enum(['yes', 'no'])),
  reason: text(4000),
  outcome: z.enum(['pending', 'not-needed', 'needed']),
  link: webAddress,
  roles: text(2000),
  owner: text(300),
  decidedOn: z.nullable(date),
  reviewBy: z.nullable(date),
});

const mode = z.enum(['inform', 'prompt', 'block']);

/** What the organisation decided. */
export const policy: z.ZodMiniType<Policy> = z.object({
  modes: z.object({ block: mode, fix: mode, warn: mode }),
  rules: z.record(text(60), mode),
  maxUnanswered: z.int().check(z.minimum(1), z.maximum(100)),
  maxRecipients: z.int().check(z.minimum(1), z.maximum(10_000)),
  staleNoteMonths: z.int().check(z.minimum(1), z.maximum(120)),
  required: z.array(z.enum(requiredFields)).check(z.maxLength(requiredFields.length)),
  maxRetentionMonths: z.nullable(z.int().check(z.minimum(1), z.maximum(120))),
  eraseWhenDue: z.optional(z.boolean()),
  locked: z.array(text(60)).check(z.maxLength(50)),
  setBy: z.nullable(text(200)),
});
