import { detectLanguage } from '@/lib/language/detect';
import type { LanguageCode } from '@/lib/model/assessment';
import type { CountryCode } from '@/lib/model/record';

/** The language most people in a country read; where there are several, the words decide. */
const spokenIn: Readonly<Partial<Record<CountryCode, LanguageCode>>> = {
  DE: 'de', AT: 'de', LI: 'de', CH: 'de', LU: 'fr', FR: 'fr', MC: 'fr', BE: 'nl', NL: 'nl',
  ES: 'es', MX: 'es', AR: 'es', CL: 'es', CO: 'es', PE: 'es', IT: 'it', SM: 'it', JP: 'ja',
  CN: 'zh', TW: 'zh', HK: 'zh', TH: 'th',
}; // prettier-ignore

/**
 * The language to answer somebody in (Article 12(1): so that they understand it): that of their own
 * words, else their country's, else English.
 */
export function letterLanguage(words: string | null, country: CountryCode | null): LanguageCode {
  return detectLanguage(words ?? '') ?? (country === null ? 'en' : (spokenIn[country] ?? 'en'));
}
