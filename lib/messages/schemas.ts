import { z } from 'zod/mini';

import { languageCodes } from '@/lib/model/assessment';
import { requestKinds } from '@/lib/model/vocabulary';

import { importPlan, rememberedTable } from './import-schemas';
import type { MessageName, Protocol } from './protocol';
import {
  campaign,
  channelChoice,
  contact,
  date,
  identifier,
  identity,
  instant,
  lia,
  note,
  outreach,
  policy,
  screening,
  text,
  wayOfSaying,
} from './record-schemas';

type Schemas = {
  readonly [Name in MessageName]: {
    readonly from: Protocol[Name]['from'];
    readonly input: z.ZodMiniType<Protocol[Name]['input']>;
  };
};

const nothing = z.null();

/** Each message's input and who may send it. Parsed in the background; a page imports types only. */
export const schemas: Schemas = {
  'inject-annotation': { from: 'page', input: nothing },
  'load-languages': {
    from: 'page',
    input: z.object({ codes: z.array(z.enum(languageCodes)).check(z.maxLength(20)) }),
  },
  'page-context': { from: 'any', input: nothing },
  'facts-for': {
    from: 'any',
    input: z.object({ identifiers: z.array(identifier).check(z.maxLength(200)) }),
  },
  'references-for': {
    from: 'any',
    input: z.object({ identifiers: z.array(identifier).check(z.maxLength(200)) }),
  },
  'record-outreach': {
    from: 'any',
    input: z.object({ outreach: z.array(outreach).check(z.minLength(1), z.maxLength(500)) }),
  },
  'record-suppression': {
    from: 'any',
    input: z.object({
      identifiers: z.array(identifier).check(z.minLength(1), z.maxLength(20)),
      channels: channelChoice,
      reason: z.enum(['objection', 'withdrawal', 'erasure', 'manual', 'register']),
      receivedAt: instant,
      words: z.nullable(text(2000)),
    }),
  },
  'lift-suppression': {
    from: 'extension',
    input: z.object({
      suppressionId: z.uuid(),
      reason: text(1000).check(z.trim(), z.minLength(3)),
    }),
  },
  'record-note': { from: 'extension', input: z.object({ contact, note }) },
  'correct-contact': {
    from: 'extension',
    input: z.object({ contactId: z.uuid(), contact }),
  },
  'record-identity': { from: 'extension', input: z.object({ identity }) },
  'record-campaign': {
    from: 'extension',
    input: z.object({ id: z.nullable(z.uuid()), campaign }),
  },
  'record-lia': { from: 'extension', input: z.object({ id: z.nullable(z.uuid()), lia }) },
  'record-screening': {
    from: 'extension',
    input: z.object({ id: z.nullable(z.uuid()), screening }),
  },
  'plan-reviews': {
    from: 'extension',
    input: z.object({
      plans: z
        .array(z.object({ id: z.uuid(), reviewBy: z.nullable(date) }))
        .check(z.minLength(1), z.maxLength(500)),
    }),
  },
  'archive-campaigns': {
    from: 'extension',
    input: z.object({
      campaigns: z
        .array(z.object({ id: z.uuid(), archived: z.boolean() }))
        .check(z.minLength(1), z.maxLength(500)),
    }),
  },
  'record-request': {
    from: 'any',
    input: z.object({
      identifier,
      kind: z.enum(requestKinds),
      receivedAt: instant,
      words: z.nullable(text(2000)),
      channels: z.optional(channelChoice),
      how: z.optional(wayOfSaying),
    }),
  },
  'answer-request': {
    from: 'extension',
    input: z.object({
      requestId: z.uuid(),
      state: z.enum(['answered', 'refused']),
      answer: text(4000).check(z.trim(), z.minLength(1)),
      erase: z.optional(z.nullable(text(1000).check(z.trim(), z.minLength(3)))),
    }),
  },
  'open-note': {
    from: 'page',
    input: z.object({
      identifiers: z.array(identifier).check(z.maxLength(10)),
      name: z.nullable(text(300)),
      organisation: z.nullable(text(300)),
      role: z.nullable(text(500)),
      location: z.nullable(text(300)),
      url: z.nullable(text(2000)),
      site: text(40),
    }),
  },
  'open-page': {
    from: 'any',
    input: z.object({ page: z.enum(['dashboard', 'welcome']), view: text(300) }),
  },
  'review-notes': {
    from: 'extension',
    input: z.object({
      reviews: z
        .array(
          z.object({
            noteId: z.uuid(),
            state: z.enum(['to-review', 'approved', 'changes-asked']),
            comment: text(2000),
          }),
        )
        .check(z.minLength(1), z.maxLength(500)),
    }),
  },
  'answer-review': {
    from: 'any',
    input: z.object({ noteId: z.uuid(), comment: text(2000).check(z.trim(), z.minLength(1)) }),
  },
  'erase-contacts': {
    from: 'extension',
    input: z.object({
      contactIds: z.array(z.uuid()).check(z.minLength(1), z.maxLength(500)),
      reason: text(1000).check(z.trim(), z.minLength(3)),
    }),
  },
  'keep-until': {
    from: 'extension',
    input: z.object({
      notes: z
        .array(
          z.object({
            contactId: z.uuid(),
            noteId: z.uuid(),
            retainUntil: z.nullable(date),
            retentionRule: text(500),
          }),
        )
        .check(z.minLength(1), z.maxLength(500)),
    }),
  },
  'extend-request': {
    from: 'extension',
    input: z.object({
      requestId: z.uuid(),
      dueOn: date,
      reason: text(1000).check(z.trim(), z.minLength(3)),
    }),
  },
  'correct-received': {
    from: 'extension',
    input: z.object({
      requestId: z.uuid(),
      receivedAt: instant,
      reason: text(1000).check(z.trim(), z.minLength(3)),
    }),
  },
  'record-policy': { from: 'extension', input: z.object({ policy }) },
  'start-import': {
    from: 'extension',
    input: z.object({ plan: importPlan, remember: rememberedTable }),
  },
  'resume-import': { from: 'extension', input: z.object({ importId: z.uuid() }) },
  'rebuild-record': { from: 'extension', input: z.null() },
  'import-status': { from: 'extension', input: z.object({ importId: z.uuid() }) },
  'pause-import': { from: 'extension', input: z.object({ importId: z.uuid() }) },
  'add-evidence': {
    from: 'extension',
    input: z.object({ noteId: z.uuid(), fileId: z.uuid(), fileName: text(300) }),
  },
  'restore-backup': {
    from: 'extension',
    input: z.object({
      fileId: z.uuid(),
      passphrase: z.nullable(text(1000)),
      replace: z.boolean(),
    }),
  },
  'report-health': {
    from: 'page',
    input: z.object({
      site: text(253),
      view: text(40),
      missing: z.array(text(80)).check(z.maxLength(40)),
      // Tags and attribute names alone: whatever a page makes of it, no content fits in.
      shape: text(20_000).check(
        z.regex(/^(?: *[a-z][\w.-]{0,60}(?: \[[\w:. -]{0,500}\])?(?: x\d+)?\n)*$/),
      ),
    }),
  },
  'answer-site': { from: 'page', input: z.object({ writesHere: z.boolean() }) },
};
