import { languageCodes } from '@/lib/model/assessment';
import type { LanguageCode } from '@/lib/model/assessment';
import { instantOf, localDayOf } from '@/lib/model/time';
import type { IsoDate, IsoInstant } from '@/lib/model/time';

/** The clock of the page: the day is the user's own, the moment is UTC. */
export function clockNow(): { readonly today: IsoDate; readonly now: IsoInstant } {
  const now = new Date();
  return { today: localDayOf(now), now: instantOf(now) };
}

/** The language of the interface among those that drafts are written in; English for any other. */
export function interfaceLanguage(tag: string): LanguageCode {
  const [code] = tag.toLowerCase().split('-');
  return languageCodes.find((one) => one === code) ?? 'en';
}
