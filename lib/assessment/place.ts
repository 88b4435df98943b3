import type { CountryCode } from '@/lib/model/record';

/** The languages in which profiles are shown and understood. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'ja', 'zh', 'th'] as const;

/** Names that no list of countries holds. */
const OTHER_NAMES: Readonly<Record<string, CountryCode>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  us: 'US',
  'united states of america': 'US',
  holland: 'NL',
  'czech republic': 'CZ',
  'hong kong': 'HK',
  polska: 'PL',
  sverige: 'SE',
  danmark: 'DK',
  österreich: 'AT',
  brasil: 'BR',
};

/** A state of the USA and a country: alone, the name tells neither. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['georgia', 'georgien', 'géorgie']);

let names: ReadonlyMap<string, CountryCode> | null = null;

/** Country names in all nine languages; made at the first question (about 4 ms), then kept. */
function countryNames(): ReadonlyMap<string, CountryCode> {
  if (names !== null) return names;
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const found = new Map<string, CountryCode>(Object.entries(OTHER_NAMES));
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = isCountry(code) ? display.of(code) : undefined;
      if (name !== undefined && !found.has(plain(name))) found.set(plain(name), code);
    }
  }
  names = found;
  return found;
}

/**
 * Codes that name no country: the union, the euro zone, the United Nations, and old or private
 * ones.
 */
function isCountry(code: string): boolean {
  return !/^(?:EU|EZ|UN|UK|AA|Q[M-Z]|X[A-JL-Z]|ZZ|DD|BU|SU|TP|YU|ZR|FX|CS|NT|AN)$/u.test(code);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('.', '')
    .trim()
    .replace(/^ประเทศ/u, '');
}

/**
 * The country that a profile's location names, or null: `Bremen, Germany`, `Lyon, France`, `日本 東京`.
 * The last part is asked first.
 */
export function countryOfPlace(location: string): CountryCode | null {
  const known = countryNames();
  const parts = location.split(/[,،、，()/·|]|\s+[-–—]\s+/u).map(plain);
  const words = location.split(/\s+/u).map(plain);
  for (const part of [...parts.toReversed(), ...(/[\u0e00-\u9fff]/u.test(location) ? words : [])]) {
    const country = AMBIGUOUS.has(part) ? undefined : known.get(part);
    if (country !== undefined) return country;
  }
  return null;
}
