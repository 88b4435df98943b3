import { z } from 'zod/mini';

import type { Input } from './protocol';
import { instant, note, text } from './record-schemas';

const channels = z.union([z.literal('all'), z.array(z.enum(['email', 'linkedin', 'phone']))]);

const field = z.enum([
  'name',
  'first-name',
  'last-name',
  'email',
  'phone',
  'linkedin',
  'domain',
  'organisation',
  'role',
  'country',
  'obtained-on',
  'reason',
  'stopped-on',
  'status',
  'ignore',
]);

/** The columns of a table as the user matched them, by the digest of its header line. */
export const rememberedColumns: z.ZodMiniType<Exclude<Input<'start-import'>['remember'], null>> =
  z.object({
    id: text(64).check(z.regex(/^[0-9a-f]{64}$/)),
    columns: z.array(field).check(z.maxLength(500)),
  });

/** What an import is asked to do; the background adds who asked and when. */
export const importPlan: z.ZodMiniType<Input<'start-import'>['plan']> = z.object({
  id: z.uuid(),
  fileName: text(300),
  digest: text(64).check(z.regex(/^[0-9a-f]{64}$/)),
  encoding: z.object({
    label: z.enum([
      'utf-8',
      'utf-16le',
      'utf-16be',
      'windows-1252',
      'shift_jis',
      'gb18030',
      'windows-874',
      'windows-1251',
      'euc-jp',
      'euc-kr',
    ]),
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
    z.object({ kind: z.literal('stops'), channels, receivedAt: instant }),
    z.object({
      kind: z.literal('contacts'),
      note,
      retentionMonths: z.nullable(z.int().check(z.gte(1), z.lte(1200))),
    }),
  ]),
});
