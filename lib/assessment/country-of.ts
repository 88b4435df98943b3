import type { Identifier } from '@/lib/model/identifier';
import type { CountryCode } from '@/lib/model/record';

/** A country, and what it was told from. `sure` only where somebody said it. */
export interface CountryGuess {
  readonly country: CountryCode;
  readonly because: 'said' | 'domain' | 'phone' | 'place';
  readonly certainty: 'sure' | 'likely';
}

/** What a country is told from, in the order in which it is believed. */
export interface CountryEvidence {
  readonly said: CountryCode | null;
  readonly identifiers: readonly Identifier[];
  /** The country that a page's location text names (`place.ts`), or null. */
  readonly place: CountryCode | null;
}

/** Country codes that the whole world registers under: they say nothing about where somebody is. */
const SOLD_WORLDWIDE = new Set(
  'ac ag ai am bz cc cf cm co cx dj fm ga gd gg gl gq gs hm im io je la lc ly me ml mn ms mu nf nu pm pn ps pw sc sh sm so sr st su sx tc tf tk tl tm to tv vc vg vu wf ws'.split(
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

/**
 * Calling codes of the countries whose law is known, and of the rest of the EEA. Longer codes stand
 * for themselves: nothing here is the beginning of another code.
 */
const CALLING_CODES: Readonly<Record<string, CountryCode>> = Object.fromEntries(
  (
    '30GR 31NL 32BE 33FR 34ES 36HU 39IT 40RO 41CH 43AT 44GB 45DK 46SE 47NO 48PL 49DE 55BR 61AU ' +
    '65SG 66TH 81JP 86CN 351PT 352LU 353IE 354IS 356MT 357CY 358FI 359BG 370LT 371LV 372EE ' +
    '385HR 386SI 420CZ 421SK 423LI'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, -2), entry.slice(-2)] as const),
);

/** Area codes of Canada under +1, and of states that are neither Canada nor the United States. */
const CANADIAN = new Set(
  '204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 387 403 416 418 428 431 437 438 450 460 468 474 506 514 519 537 548 568 579 581 584 587 600 604 613 622 639 647 672 683 705 709 742 753 778 780 782 807 819 825 851 867 871 873 879 902 905 942'.split(
    ' ',
  ),
);
const CARIBBEAN = new Set(
  '242 246 264 268 284 345 441 473 649 658 664 721 758 767 784 809 829 849 868 869 876'.split(' '),
);

/** Landline and mobile numbers of Guernsey, Jersey and the Isle of Man. */
const ISLANDS =
  /^\+44(?:1481|1534|1624|7509|7797|7829|7937|7700[378]|7781|7839|7911[17]|7624|7457[67]|7524|7924)/u;

/** The country of a mail domain's country code, or null: `nordwerk.de` is `DE`, `acme.io` is null. */
export function countryOfDomain(domain: string): CountryCode | null {
  const code = domain.slice(domain.lastIndexOf('.') + 1).toLowerCase();
  if (!domain.includes('.')) return null;
  if (Object.hasOwn(OTHER_CODES, code)) return OTHER_CODES[code] ?? null;
  return /^[a-z]{2}$/u.test(code) && !SOLD_WORLDWIDE.has(code) ? code.toUpperCase() : null;
}

/** The country of a number in E.164, or null where its law is not known: `+4942112345` is `DE`. */
export function countryOfPhone(number: string): CountryCode | null {
  if (number.startsWith('+1')) {
    const area = number.slice(2, 5);
    if (area.length < 3 || CARIBBEAN.has(area) || /^8(?:00|22|33|44|55|66|77|88)$/u.test(area)) {
      return null; // Freephone numbers belong to all of +1.
    }
    return CANADIAN.has(area) ? 'CA' : 'US';
  }
  // Guernsey, Jersey and the Isle of Man share the United Kingdom's code; PECR does not reach them.
  if (ISLANDS.test(number)) return null;
  const code = [number.slice(1, 3), number.slice(1, 4)].find((digits) =>
    Object.hasOwn(CALLING_CODES, digits),
  );
  return code === undefined || !number.startsWith('+') ? null : (CALLING_CODES[code] ?? null);
}

/**
 * Whether a number is a mobile one, as far as a rule asks for it (Ireland, 08x); null for every
 * other country's numbers.
 */
export function isMobile({ type, value }: Identifier): boolean | null {
  return type === 'phone' && value.startsWith('+353') ? value.startsWith('+3538') : null;
}

/** The domain of an e-mail address or of a whole organisation; null for anything else. */
export function domainOf({ type, value }: Identifier): string | null {
  if (type === 'domain') return value;
  return type === 'email' ? value.slice(value.lastIndexOf('@') + 1) : null;
}

/**
 * Where somebody is: what the user says, the mail domain's country code, the phone code, the page's
 * location, in that order. Null where nothing tells.
 */
export function countryOf({ said, identifiers, place }: CountryEvidence): CountryGuess | null {
  if (said !== null) return { country: said, because: 'said', certainty: 'sure' };
  for (const identifier of identifiers) {
    const domain = domainOf(identifier);
    const country = domain === null ? null : countryOfDomain(domain);
    if (country !== null) return { country, because: 'domain', certainty: 'likely' };
  }
  for (const { type, value } of identifiers) {
    const country = type === 'phone' ? countryOfPhone(value) : null;
    if (country !== null) return { country, because: 'phone', certainty: 'likely' };
  }
  return place === null ? null : { country: place, because: 'place', certainty: 'likely' };
}
