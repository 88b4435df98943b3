import { languageCodes } from '@/lib/model/assessment';
import type { LanguageCode } from '@/lib/model/assessment';
import type { IsoDate, IsoInstant } from '@/lib/model/time';

/** The clock of the page, as the model writes it; the day is the user's own, not UTC's. */
export function clockNow(date = new Date()): { readonly today: IsoDate; readonly now: IsoInstant } {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  // `toISOString` writes exactly these shapes (ECMA-262, Date.prototype.toISOString).
  return {
    today: local.toISOString().slice(0, 10) as IsoDate,
    now: date.toISOString() as IsoInstant,
  };
}

/** The language of the interface among those that drafts are written in; English for any other. */
export function interfaceLanguage(tag: string): LanguageCode {
  const [code] = tag.toLowerCase().split('-');
  return languageCodes.find((one) => one === code) ?? 'en';
}
