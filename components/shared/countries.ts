import type { CountryCode } from '@/lib/model/record';

import { pageLanguage, showCountry } from './show';

/** ISO 3166-1 alpha-2, all that are assigned. */
const codes =
  'AD AE AF AG AI AL AM AO AR AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GG GH GI GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW'.split(
    ' ',
  );

interface CountryOption {
  readonly value: CountryCode;
  readonly label: string;
}

const byLanguage = new Map<string, readonly CountryOption[]>();

/** Every country with its name in the language of the page, in that language's order. */
export function countryOptions(): readonly CountryOption[] {
  const language = pageLanguage();
  const known = byLanguage.get(language);
  if (known) return known;
  const { compare } = new Intl.Collator(language);
  const options = codes
    .map((value) => ({ value, label: showCountry(value) }))
    .toSorted((one, other) => compare(one.label, other.label));
  byLanguage.set(language, options);
  return options;
}

/**
 * The country that the browser's language names or most likely means, or null where it says
 * nothing: `de` gives `DE`.
 */
export function likelyCountry(language: string): CountryCode | null {
  const region = new Intl.Locale(language).maximize().region;
  return region && codes.includes(region) ? region : null;
}
