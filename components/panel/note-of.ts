import { i18n } from '#i18n';
import { collect, required, type Errors } from '@/components/shared/check';
import { isIsoDate } from '@/components/shared/show';
import { addMonths } from '@/lib/law/calendar';
import type { Policy } from '@/lib/model/assessment';
import { parseIdentifier, type Identifier } from '@/lib/model/identifier';
import type { Campaign } from '@/lib/model/organisation';
import type { Contact, Note } from '@/lib/model/record';
import type { IsoDate, IsoInstant } from '@/lib/model/time';
import type { Basis } from '@/lib/model/vocabulary';
import { leftOut } from '@/lib/policy/left-out';

import { dayOrNull, pastDay } from './day-of';
import { checkException, checkRegister, impliedOf, registerOf, softOptInOf } from './exception-of';
import type { ConsentDraft, ContactDraft, NoteDraft, SourceDraft } from './note-draft';

/** What the form needs to know besides what was typed. */
export interface Surroundings {
  readonly campaigns: readonly Campaign[];
  readonly author: string;
  readonly now: IsoInstant;
  readonly today: IsoDate;
  readonly policy: Pick<Policy, 'required' | 'maxRetentionMonths'>;
  /** Language of the interface, for a consent's words. */
  readonly language: string;
}

/** A note as it goes to the background; id, author and time are the background's to give. */
export interface ReadyNote {
  readonly contact: Omit<Contact, 'id'>;
  readonly note: Omit<Note, 'id' | 'contactId' | 'author' | 'createdAt' | 'review'>;
}

/** The campaign the draft belongs to, or null. */
export function campaignOf(draft: NoteDraft, campaigns: readonly Campaign[]): Campaign | null {
  return campaigns.find(({ id }) => id === draft.campaignId) ?? null;
}

/** The basis: the user's own choice, or the campaign's. */
export function basisOf(draft: NoteDraft, campaigns: readonly Campaign[]): Basis | null {
  return draft.basis ?? campaignOf(draft, campaigns)?.basis ?? null;
}

/** The assessment that stands behind legitimate interests, or null. */
export function liaOf(draft: NoteDraft, campaigns: readonly Campaign[]): string | null {
  if (basisOf(draft, campaigns) !== 'legitimate-interests') return null;
  return draft.liaId ?? campaignOf(draft, campaigns)?.liaId ?? null;
}

/**
 * How long the note is kept: as typed, or the campaign's months from today; a year without one, and
 * no longer than the policy lets it.
 */
export function keptUntil(draft: NoteDraft, { campaigns, today, policy }: Surroundings): IsoDate {
  if (isIsoDate(draft.retainUntil)) return draft.retainUntil;
  const months = campaignOf(draft, campaigns)?.retentionMonths ?? 12;
  return addMonths(today, Math.min(months, policy.maxRetentionMonths ?? months)) ?? today;
}

/** The lines of the identifier field that say something. */
function identifierLines(contact: ContactDraft): readonly string[] {
  return contact.identifiers
    .split(/[\n;,]/u)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The identifiers that could be read. */
function identifiersOf(contact: ContactDraft): readonly Identifier[] {
  return identifierLines(contact)
    .map(parseIdentifier)
    .filter((identifier) => identifier !== null);
}

/** The contact, from fields that {@link checkIdentifiers} found in order. */
export function contactOf(contact: ContactDraft): ReadyNote['contact'] {
  return {
    name: contact.name.trim() || null,
    identifiers: identifiersOf(contact),
    organisation: contact.organisation.trim() || null,
    role: contact.role.trim() || null,
    country: contact.country || null,
    kind: contact.kind || null,
  };
}

/** What is wrong, by field, in words. An empty answer means that {@link noteOf} gives a whole note. */
export function checkNote(draft: NoteDraft, around: Surroundings): Errors {
  const { today, campaigns } = around;
  const basis = basisOf(draft, campaigns);
  return collect({
    ...checkRequired(draft, around),
    identifiers: checkIdentifiers(draft.contact),
    origin: draft.source.origin ? null : i18n.t('form.error.origin'),
    occurredOn: pastDay(draft.source.occurredOn, today),
    ...(draft.source.origin === 'purchased-list' && checkList(draft.source, today)),
    purpose: checkPurpose(draft),
    reason: draft.reason.trim() ? null : i18n.t('form.error.reason'),
    ...(basis === 'consent' && checkConsent(draft.consent, today)),
    ...(basis === 'legitimate-interests' && {
      lia: liaOf(draft, campaigns) ? null : i18n.t('form.error.lia'),
    }),
    ...checkException(draft.exception, today),
    ...checkRegister(draft.register, today),
    retainUntil: checkRetention(draft, around),
  });
}

/** What the organisation wants in every note, besides what the law asks. */
function checkRequired(draft: NoteDraft, { campaigns, policy }: Surroundings): Errors {
  const { contact, source } = draft;
  const campaignId = campaignOf(draft, campaigns)?.id ?? null;
  const missing = leftOut(policy.required, { ...contact, campaignId, place: source.place });
  return Object.fromEntries(missing.map((field) => [field, i18n.t('form.error.wanted')]));
}

/** The note, from a draft that {@link checkNote} found in order. */
export function noteOf(draft: NoteDraft, around: Surroundings): ReadyNote {
  const { reason } = draft;
  const campaign = campaignOf(draft, around.campaigns);
  const basis = basisOf(draft, around.campaigns);
  return {
    contact: contactOf(draft.contact),
    note: {
      campaignId: campaign?.id ?? null,
      purpose: campaign?.purpose ?? draft.purpose.trim(),
      source: sourceOf(draft.source, around),
      basis,
      consent: basis === 'consent' ? consentOf(draft, around) : null,
      liaId: liaOf(draft, around.campaigns),
      softOptIn: softOptInOf(draft.exception),
      implied: impliedOf(draft.exception),
      registerCheck: registerOf(draft.register),
      reason: reason.trim(),
      roleRelevant: draft.roleRelevant ? true : null,
      meets: draft.meets.filter((mark) => campaign?.profile.includes(mark) ?? false),
      evidence: [],
      categories: list(draft.categories),
      sharedWith: list(draft.sharedWith),
      retainUntil: keptUntil(draft, around),
      retentionRule: isIsoDate(draft.retainUntil)
        ? draft.retainUntil
        : `P${campaign?.retentionMonths ?? 12}M`,
    },
  };
}

/** What is wrong with the identifiers, in words, or null. */
export function checkIdentifiers(contact: ContactDraft): string | null {
  const lines = identifierLines(contact);
  const wrong = lines.find((line) => parseIdentifier(line) === null);
  if (wrong) return i18n.t('form.error.identifier', [wrong]);
  return lines.length > 0 ? null : i18n.t('form.error.identifier_missing');
}

function checkPurpose({ campaignId, purpose }: NoteDraft): string | null {
  const answered = campaignId === 'other' ? purpose.trim() : campaignId;
  return answered ? null : i18n.t('form.error.purpose');
}

function checkList(source: SourceDraft, today: IsoDate) {
  return {
    via: required(source.via),
    listObtainedOn: pastDay(source.listObtainedOn, today),
    listProof: source.listProof.trim() ? null : i18n.t('form.error.proof'),
    listNamesUs: source.listNamesUs === null ? i18n.t('common.error.required') : null,
  };
}

function checkConsent(consent: ConsentDraft, today: IsoDate) {
  return {
    wording: required(consent.wording),
    givenOn: pastDay(consent.givenOn, today),
    channels: consent.channels.length > 0 ? null : i18n.t('form.error.channels'),
    controller: required(consent.controller),
    proof: consent.proof.trim() ? null : i18n.t('form.error.proof'),
  };
}

function checkRetention(
  { retainUntil }: NoteDraft,
  { today, policy }: Surroundings,
): string | null {
  if (!retainUntil) return null;
  if (!isIsoDate(retainUntil)) return i18n.t('common.error.date');
  const most = policy.maxRetentionMonths;
  const longest = most === null ? null : addMonths(today, most);
  if (most !== null && longest !== null && retainUntil > longest)
    return i18n.t('form.error.retain_longest', most);
  return retainUntil > today ? null : i18n.t('form.error.retain_past');
}

function sourceOf(source: SourceDraft, { author, now, today }: Surroundings): Note['source'] {
  const { origin, listNamesUs, listObtainedOn } = source;
  const isList = origin === 'purchased-list';
  return {
    origin: origin ?? 'other',
    capture: source.prefilled ? 'prefilled' : 'typed',
    place: source.place.trim(),
    occurredOn: isIsoDate(source.occurredOn) ? source.occurredOn : today,
    capturedAt: now,
    capturedBy: author,
    visibility: source.visibility,
    via: isList || origin === 'referral' ? source.via.trim() || null : null,
    listEvidence:
      isList && isIsoDate(listObtainedOn)
        ? {
            consentNamesUs: listNamesUs === true,
            obtainedOn: listObtainedOn,
            proof: source.listProof.trim(),
          }
        : null,
  };
}

function consentOf(draft: NoteDraft, { campaigns, language }: Surroundings): Note['consent'] {
  const { givenOn, version, ...consent } = draft.consent;
  return {
    wording: consent.wording.trim(),
    wordingVersion: version.trim(),
    language: consent.language || language,
    // The day is what people know; noon keeps it the same day in every time zone of Europe.
    givenAt: `${isIsoDate(givenOn) ? givenOn : '1970-01-01'}T12:00:00.000Z`,
    method: consent.method,
    channels: consent.channels,
    purposes: [campaignOf(draft, campaigns)?.purpose ?? draft.purpose.trim()],
    controller: consent.controller.trim(),
    activeAct: consent.activeAct,
    unbundled: consent.unbundled,
    withdrawalTold: consent.withdrawalTold,
    withdrawalHow: consent.withdrawalTold ? (consent.withdrawalHow?.trim() ?? '') : '',
    adult: consent.adult ?? false,
    categories: list(consent.categories ?? ''),
    conditional: consent.conditional ?? false,
    noticeVersion: consent.noticeVersion?.trim() ?? '',
    confirmedOn: dayOrNull(consent.confirmedOn),
    expiresOn: dayOrNull(consent.expiresOn),
    proof: consent.proof.trim(),
    withdrawnAt: null,
  };
}

function list(typed: string): readonly string[] {
  return typed
    .split(/[,;\n、，]/u)
    .map((part) => part.trim())
    .filter(Boolean);
}
