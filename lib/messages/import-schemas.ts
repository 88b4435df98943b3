import { z } from 'zod/mini';

import { columnContents } from '@/lib/model/column';
import { encodingLabels } from '@/lib/model/encodings';

import type { Input } from './protocol';
import { channelChoice, instant, note, text } from './record-schemas';

const field = z.enum(columnContents);

const digest = text(64).check(z.regex(/^[0-9a-f]{64}$/));

/** How the user matched and read a table, by the digests of its header line. */
export const rememberedTable: z.ZodMiniType<Input<'start-import'>['remember']> = z
  .array(
    z.union([
      z.object({ id: digest, columns: z.array(field).check(z.maxLength(500)) }),
      z.object({ id: digest, encoding: z.enum(encodingLabels) }),
    ]),
  )
  .check(z.maxLength(2));

/** What an import is asked to do; the background adds who asked and when. */
export const importPlan: z.ZodMiniType<Input<'start-import'>['plan']> = z.object({
  id: z.uuid(),
  fileName: text(300),
  digest,
  encoding: z.object({
    label: z.enum(encodingLabels),
    skip: z.int().check(z.gte(0), z.lte(3)),
  }),
  shape: z.union([
    z.literal('vcard'),
    z.object({
      delimiter: z.enum([',', ';', '\t', '|']),
      preamble: z.int().check(z.gte(-1), z.lte(40)),
    }),
  ]),
  fields: z.array(field).check(z.maxLength(500)),
  country: z.nullable(text(2).check(z.regex(/^[A-Z]{2}$/))),
  what: z.union([
    z.object({ kind: z.literal('stops'), channels: channelChoice, receivedAt: instant }),
    z.object({
      kind: z.literal('contacts'),
      note,
      retentionMonths: z.nullable(z.int().check(z.gte(1), z.lte(1200))),
    }),
  ]),
});
