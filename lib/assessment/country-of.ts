import type { Identifier } from '@/lib/model/identifier';
import type { CountryCode } from '@/lib/model/record';

/** A country, and what it was told from. `sure` only where somebody said it. */
export interface CountryGuess {
  readonly country: CountryCode;
  readonly because: 'said' | 'domain' | 'phone' | 'place';
  readonly certainty: 'sure' | 'likely';
}

/** Country codes that the whole world registers under: they say nothing about where somebody is. */
const SOLD_WORLDWIDE = new Set(
  'ac ag ai am bz cc cf co cx dj fm ga gd gg gl gq hm im io je la lc ly me ml ms mu nu pm pn pw sc sh sr st su sx tc tf tk tl to tv vc vg wf ws'.split(
    ' ',
  ),
);

/** Country codes that are not the ISO code, and those in other scripts. */
const OTHER_CODES: Readonly<Record<string, CountryCode>> = {
  uk: 'GB',
  eu: 'EU',
  'xn--fiqs8s': 'CN',
  'xn--fiqz9s': 'CN',
  'xn--o3cw4h': 'TH',
  'xn--clchc0ea0b2g2a9gcd': 'SG',
  'xn--yfro4i67o': 'SG',
  'xn--qxam': 'GR',
  'xn--90ae': 'BG',
  'xn--qxa6a': 'EU',
  'xn--e1a4c': 'EU',
};

/** The country of a mail domain's country code, or null: `nordwerk.de` is `DE`, `acme.io` is null. */
export function countryOfDomain(domain: string): CountryCode | null {
  const code = domain.slice(domain.lastIndexOf('.') + 1).toLowerCase();
  const other = OTHER_CODES[code];
  if (other !== undefined) return other;
  if (!/^[a-z]{2}$/u.test(code) || SOLD_WORLDWIDE.has(code) || !domain.includes('.')) return null;
  return code.toUpperCase();
}

/** The domain of an e-mail address or of a whole organisation; null for anything else. */
export function domainOf({ type, value }: Identifier): string | null {
  if (type === 'domain') return value;
  return type === 'email' ? value.slice(value.lastIndexOf('@') + 1) : null;
}
