import { i18n } from '#i18n';
import { isIsoDate } from '@/components/shared/show';
import type { Note } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { dayOrNull, pastDay } from './day-of';
import type { ExceptionDraft, RegisterDraft } from './note-draft';

/** What is wrong with what stands in for a consent, by field, in words. */
export function checkException(exception: ExceptionDraft, today: IsoDate) {
  if (exception.kind === 'soft-opt-in') {
    const { saleOn, lastUsedOn } = exception;
    return {
      saleOn: pastDay(saleOn, today),
      lastUsedOn: lastUsedOn ? pastDay(lastUsedOn, today) : null,
    };
  }
  if (exception.kind === 'implied')
    return {
      since: pastDay(exception.since, today),
      impliedNote: exception.note.trim() ? null : i18n.t('form.error.proof'),
    };
  return {};
}

/** What is wrong with the look into a register, by field, in words. */
export function checkRegister(register: RegisterDraft | undefined, today: IsoDate) {
  return { registerOn: register?.country ? pastDay(register.on, today) : null };
}

/** The sale that a soft opt-in rests on, or null. */
export function softOptInOf(exception: ExceptionDraft): Note['softOptIn'] {
  const { kind, saleOn, sameSeller, similarProducts, optOutAtCollection } = exception;
  if (kind !== 'soft-opt-in' || !isIsoDate(saleOn)) return null;
  return {
    saleOn,
    sameSeller,
    similarProducts,
    optOutAtCollection,
    lastUsedOn: dayOrNull(exception.lastUsedOn),
  };
}

/** The ground of an implied consent, or null. */
export function impliedOf({ kind, ground, since, note }: ExceptionDraft): Note['implied'] {
  return kind === 'implied' && isIsoDate(since) ? { ground, since, note: note.trim() } : null;
}

/** The look into a register, or null. */
export function registerOf(register: RegisterDraft | undefined): Note['registerCheck'] {
  if (!register?.country || !isIsoDate(register.on)) return null;
  return { country: register.country, on: register.on };
}
