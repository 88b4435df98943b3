import { i18n } from '#i18n';
import { emptyNote, type NoteDraft } from '@/components/panel/note-draft';
import { campaignOf, checkNote, noteOf, type Surroundings } from '@/components/panel/note-of';
import type { Errors } from '@/components/shared/check';
import { isIsoDate, pageLanguage } from '@/components/shared/show';
import { putAway, stage } from '@/lib/import/staging';
import { newId } from '@/lib/ledger/id';
import { momentOn } from '@/lib/messages/moment-on';
import type { Input } from '@/lib/messages/protocol';
import { MessageError, send } from '@/lib/messages/send';
import type { Policy } from '@/lib/model/assessment';
import { isIdentifying, type ColumnContent } from '@/lib/model/column';
import type { Channel } from '@/lib/model/identifier';
import type { Campaign, Identity, Lia } from '@/lib/model/organisation';
import { isRowField, type RowField } from '@/lib/policy/left-out';

import { go } from './address';
import { toRemember, usualColumns, type LookedAt } from './look-at-file';
import { nowInstant, today } from './now';

/** The plan for a file that is read another way: what was filled in stays. */
export function replan(planned: Planned, before: LookedAt, after: LookedAt): Planned {
  const was = usualColumns(before);
  const now = usualColumns(after);
  const same = was.length === now.length;
  return {
    ...planned,
    columns: now.map((usual, at) => {
      const chosen = planned.columns[at];
      return same && chosen !== undefined && chosen !== was[at] ? chosen : usual;
    }),
  };
}

/** What the record supplies for a plan. */
export interface Known {
  readonly campaigns: readonly Campaign[];
  readonly lias: readonly Lia[];
  readonly identity: Identity | null;
  readonly policy: Policy;
}

/** An import as it is being planned: everything chosen, valid or not. */
export interface Planned {
  readonly kind: 'contacts' | 'stops';
  readonly columns: readonly ColumnContent[];
  /** Empty: phone numbers without a country code are not taken in. */
  readonly country: string;
  readonly reach: Channel | 'all';
  readonly received: string;
  readonly note: NoteDraft;
}

/** A plan as it begins: what the file's format and the record already say is filled in. */
export function planOf(looked: LookedAt, { campaigns, identity }: Known): Planned {
  const { format } = looked.inspection;
  return {
    kind: format?.kind ?? 'contacts',
    columns: usualColumns(looked),
    country: identity?.country ?? '',
    reach: 'all',
    received: today(),
    note: draftOf(looked, campaigns, identity),
  };
}

/** What the note form needs to know besides what was typed. */
export function surroundings({ campaigns, identity, policy }: Known): Surroundings {
  return {
    policy: {
      // What a row says of its person stands in the file, not in the note that all rows share.
      required: policy.required.filter((field) => !isRowField(field)),
      maxRetentionMonths: policy.maxRetentionMonths,
    },
    campaigns,
    author: identity?.name ?? '',
    now: nowInstant(),
    today: today(),
    language: pageLanguage().split('-')[0] ?? 'en',
  };
}

/** What is wrong with a plan, by field, in words. */
export function checkPlan(
  looked: LookedAt,
  planned: Planned,
  around: Surroundings,
  { required }: Pick<Policy, 'required'>,
): Errors {
  const { columns, received, kind, note } = planned;
  return {
    ...(kind === 'contacts' && checkWanted(looked, columns, required.filter(isRowField))),
    ...check(looked, columns, received),
    ...(kind === 'contacts' && noteErrors(note, around)),
  };
}

/** Where the policy wants what no column holds, every row would be refused: better said at once. */
function checkWanted(
  { inspection }: LookedAt,
  columns: readonly ColumnContent[],
  wanted: readonly RowField[],
): Errors {
  const missing =
    inspection.shape === 'vcard' ? [] : wanted.filter((one) => !columns.includes(one));
  if (missing.length === 0) return {};
  const names = missing.map((one) => i18n.t(`dashboard.policy.wants.${one}`));
  return { columns: i18n.t('import.no_wanted', [names.join(', ')]) };
}

/** Lays the file down and has the background begin. */
export async function startImport(
  looked: LookedAt,
  planned: Planned,
  around: Surroundings,
): Promise<void> {
  const { kind, note, reach, received, columns, country } = planned;
  const what = kind === 'contacts' ? contactsPlan(note, around) : stopsPlan(reach, received);
  await start(looked, columns, country || null, what);
}

function draftOf(
  { file, inspection }: LookedAt,
  campaigns: readonly Campaign[],
  identity: Identity | null,
): NoteDraft {
  const [only, ...others] = campaigns;
  const empty = emptyNote({
    today: today(),
    organisation: identity?.organisation ?? '',
    categories: i18n.t('form.categories_default'),
    campaignId: only && others.length === 0 ? only.id : null,
  });
  const origin = inspection.format?.origin ?? null;
  return { ...empty, source: { ...empty.source, origin, place: file.name } };
}

function check(
  { inspection }: LookedAt,
  columns: readonly ColumnContent[],
  received: string,
): Errors {
  const found = inspection.shape === 'vcard' || columns.some(isIdentifying);
  return {
    ...(!found && { columns: i18n.t('import.no_person') }),
    ...(!isIsoDate(received) && { received: i18n.t('common.error.date') }),
  };
}

/** The person is each row's own. */
function noteErrors(draft: NoteDraft, around: Surroundings): Errors {
  const { identifiers: _, ...errors } = checkNote(draft, around);
  return errors;
}

type What = Input<'start-import'>['plan']['what'];

function contactsPlan(draft: NoteDraft, around: Surroundings): What {
  const { note } = noteOf(draft, around);
  const months = campaignOf(draft, around.campaigns)?.retentionMonths ?? 12;
  return {
    kind: 'contacts',
    note: { ...note, source: { ...note.source, capture: 'imported' } },
    retentionMonths: isIsoDate(draft.retainUntil) ? null : months,
  };
}

function stopsPlan(reach: Planned['reach'], received: string): What {
  const receivedAt = isIsoDate(received) ? momentOn(received, new Date()) : nowInstant();
  return { kind: 'stops', channels: reach === 'all' ? 'all' : [reach], receivedAt };
}

async function start(
  looked: LookedAt,
  columns: readonly ColumnContent[],
  country: string | null,
  what: What,
): Promise<void> {
  const { file, inspection } = looked;
  const { digest, encoding, shape } = inspection;
  const id = newId();
  await stage(id, file);
  const remember = await toRemember(looked, columns);
  const plan = { id, fileName: file.name, digest, encoding, shape, fields: columns, country, what };
  try {
    await send('start-import', { plan, remember });
  } catch (error) {
    // Refused before it was written down: nobody will ask for the file. An answer that was lost says nothing.
    if (error instanceof MessageError && error.refusal !== 'failed') await putAway(id);
    throw error;
  }
  go({ view: 'import', id, query: {} });
}
