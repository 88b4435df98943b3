import { i18n } from '#i18n';
import { isIsoDate } from '@/components/shared/show';
import type { IsoDate } from '@/lib/model/time';

/** What is wrong with a day that has to lie behind us, in words, or null. */
export function pastDay(typed: string, today: IsoDate): string | null {
  if (!isIsoDate(typed)) return i18n.t('common.error.date');
  return typed <= today ? null : i18n.t('form.error.future');
}

/** The day that was typed, or null where none was. */
export function dayOrNull(typed: string | undefined): IsoDate | null {
  return typed !== undefined && isIsoDate(typed) ? typed : null;
}
