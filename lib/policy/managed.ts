import { v5 } from 'uuid';
import { z } from 'zod/mini';

import { date, text } from '@/lib/messages/record-schemas';
import { requiredFields, type Policy } from '@/lib/model/assessment';
import type { Campaign, Identity, Lia } from '@/lib/model/organisation';

/** What an administrator fixed, and what of it could not be read. */
export interface Managed {
  /** Who fixed it, as the administrator wants it shown. */
  readonly setBy: string | null;
  /** The part of the policy that is fixed. */
  readonly policy: Partial<Omit<Policy, 'locked' | 'setBy'>>;
  readonly identity: Partial<Identity>;
  readonly campaigns: readonly Campaign[];
  /** The assessments behind the campaigns that rest on legitimate interests. */
  readonly lias: readonly Lia[];
  /** Whether nobody but the administrator makes campaigns. */
  readonly campaignsOnly: boolean;
  /** Hosts that may be switched on (`mail.example`, `*.example`); null: any. */
  readonly allowedSites: readonly string[] | null;
  /** What is wrong with the file, in words for the administrator; such an entry does not hold. */
  readonly problems: readonly string[];
}

/** Nothing is managed. */
export const unmanaged: Managed = {
  setBy: null,
  policy: {},
  identity: {},
  campaigns: [],
  lias: [],
  campaignsOnly: false,
  allowedSites: null,
  problems: [],
};

/** The name space of ids that are made of an administrator's own names for campaigns. */
const namespace = 'a3f1d0c2-5b7e-4c58-9f43-6f5d1f3b6a10';

const mode = z.enum(['inform', 'prompt', 'block']);
const count = (most: number) => z.int().check(z.minimum(1), z.maximum(most));
const host = z.string().check(z.regex(/^(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*$/u));

const campaign = z.strictObject({
  id: text(100).check(z.minLength(1)),
  title: text(300).check(z.minLength(1)),
  purpose: text(2000).check(z.minLength(1)),
  basis: z.enum(['consent', 'contract', 'legitimate-interests']),
  profile: z.optional(z.array(text(300)).check(z.maxLength(50))),
  retentionMonths: z.optional(count(120)),
  archived: z.optional(z.boolean()),
  assessment: z.optional(
    z.strictObject({
      owner: text(300),
      signedOn: date,
      reviewBy: date,
      answers: z.optional(z.record(text(10), text(4000))),
    }),
  ),
});

const identity = z.strictObject({
  name: z.exactOptional(text(300).check(z.minLength(1))),
  role: z.exactOptional(text(300)),
  email: z.exactOptional(text(320).check(z.regex(/^[^\s@]+@[^\s@]+$/))),
  organisation: z.exactOptional(text(300).check(z.minLength(1))),
  address: z.exactOptional(text(500)),
  country: z.exactOptional(text(2).check(z.regex(/^[A-Z]{2}$/))),
  privacyNoticeUrl: z.exactOptional(text(2000)),
  optOut: z.exactOptional(text(2000)),
  authority: z.exactOptional(text(300)),
});

/** Every key of an administrator's file; `public/managed-schema.json` says the same to browsers. */
const schemas = {
  setBy: text(200),
  linkedinSurface: z.enum(['panel', 'page', 'none']),
  allowedSites: z.array(host).check(z.maxLength(500)),
  modes: z.strictObject({ block: mode, fix: mode, warn: mode }),
  rules: z.record(text(60), mode),
  maxUnanswered: count(100),
  maxRecipients: count(10_000),
  staleNoteMonths: count(120),
  requiredFields: z.array(z.enum(requiredFields)),
  maxRetentionMonths: count(120),
  eraseWhenDue: z.boolean(),
  identity,
  campaigns: z.array(campaign).check(z.maxLength(200)),
  campaignsOnly: z.boolean(),
} as const;

/**
 * An administrator's file, key by key: one that cannot be read is named and does not hold, the
 * others do. A list of sites that cannot be read allows none: what is unknown is not fine.
 */
export function parseManaged(raw: Readonly<Record<string, unknown>>): Managed {
  const problems: string[] = Object.keys(raw)
    .filter((key) => !(key in schemas))
    .map((key) => `${key}: there is no such key`);
  const read = <T>(name: keyof typeof schemas, schema: z.ZodMiniType<T>): T | undefined => {
    if (raw[name] === undefined) return undefined;
    const parsed = z.safeParse(schema, raw[name]);
    if (parsed.success) return parsed.data;
    for (const { path, code } of parsed.error.issues)
      problems.push(`${[name, ...path].join('.')}: ${reasons[code] ?? code}`);
    return undefined;
  };
  const campaigns = read('campaigns', schemas.campaigns) ?? [];
  const allowed = read('allowedSites', schemas.allowedSites);
  const modes = read('modes', schemas.modes);
  const rules = read('rules', schemas.rules);
  const maxUnanswered = read('maxUnanswered', schemas.maxUnanswered);
  const maxRecipients = read('maxRecipients', schemas.maxRecipients);
  const staleNoteMonths = read('staleNoteMonths', schemas.staleNoteMonths);
  const required = read('requiredFields', schemas.requiredFields);
  const maxRetentionMonths = read('maxRetentionMonths', schemas.maxRetentionMonths);
  const eraseWhenDue = read('eraseWhenDue', schemas.eraseWhenDue);
  // Read where it is asked for (`lib/switch/linkedin-surface`); here for its mistakes.
  read('linkedinSurface', schemas.linkedinSurface);
  return {
    setBy: read('setBy', schemas.setBy) ?? null,
    policy: {
      ...(modes && { modes }),
      ...(rules && { rules }),
      ...(maxUnanswered && { maxUnanswered }),
      ...(maxRecipients && { maxRecipients }),
      ...(staleNoteMonths && { staleNoteMonths }),
      ...(required && { required }),
      ...(maxRetentionMonths && { maxRetentionMonths }),
      ...(eraseWhenDue !== undefined && { eraseWhenDue }),
    },
    identity: read('identity', schemas.identity) ?? {},
    campaigns: campaigns.map(campaignOf),
    lias: campaigns.flatMap(liaOf),
    campaignsOnly: read('campaignsOnly', schemas.campaignsOnly) ?? false,
    allowedSites: allowed ?? (raw['allowedSites'] === undefined ? null : []),
    problems,
  };
}

/** What the parser's codes mean to somebody who wrote the file. */
const reasons: Readonly<Record<string, string>> = {
  invalid_type: 'the wrong kind of value',
  invalid_value: 'not one of the values this key takes',
  invalid_format: 'not written as it should be',
  too_big: 'too large',
  too_small: 'too small',
  unrecognized_keys: 'has a key that is not known',
};

type WrittenCampaign = z.infer<typeof campaign>;

function campaignOf(written: WrittenCampaign): Campaign {
  const { id, title, purpose, basis } = written;
  return {
    id: v5(`campaign ${id}`, namespace),
    title,
    purpose,
    basis,
    profile: written.profile ?? [],
    retentionMonths: written.retentionMonths ?? 12,
    archived: written.archived ?? false,
    liaId: written.assessment ? v5(`assessment ${id}`, namespace) : null,
  };
}

function liaOf({ id, title, assessment }: WrittenCampaign): readonly Lia[] {
  if (!assessment) return [];
  const { owner, signedOn, reviewBy, answers = {} } = assessment;
  return [
    {
      id: v5(`assessment ${id}`, namespace),
      title,
      version: 1,
      answers,
      outcome: 'not-overridden',
      owner,
      signedOn,
      reviewBy,
    },
  ];
}
