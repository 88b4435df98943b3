// @vitest-environment node
import { getCountryCallingCode, type CountryCode, getCountries } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json';
import { describe, expect, it } from 'vitest';

import { countryOf, countryOfDomain, countryOfPhone } from '@/lib/assessment/country-of';
import { lawOf } from '@/lib/assessment/jurisdiction';
import { countryOfPlace } from '@/lib/assessment/place';
import { laws } from '@/lib/law/registry';
import type { Identifier } from '@/lib/model/identifier';

const email: Identifier = { type: 'email', value: 'mara@nordwerk.de' };
const phone: Identifier = { type: 'phone', value: '+33612345678' };

describe('where somebody is', () => {
  it('believes the user, then the domain, the phone and the page', () => {
    const evidence = { said: 'FR', identifiers: [email, phone], place: 'IT' } as const;
    expect(countryOf(evidence)).toEqual({ country: 'FR', because: 'said', certainty: 'sure' });
    expect(countryOf({ ...evidence, said: null })).toMatchObject({
      country: 'DE',
      because: 'domain',
    });
    expect(countryOf({ said: null, identifiers: [phone], place: 'IT' })).toMatchObject({
      country: 'FR',
      because: 'phone',
      certainty: 'likely',
    });
    expect(countryOf({ said: null, identifiers: [], place: 'IT' })).toMatchObject({
      because: 'place',
    });
    expect(countryOf({ said: null, identifiers: [], place: null })).toBeNull();
  });

  it.each([
    ['nordwerk.de', 'DE'],
    ['brightline.co.uk', 'GB'],
    ['team.europa.eu', 'EU'],
    ['acme.com.au', 'AU'],
    ['acme.io', null],
    ['acme.ai', null],
    ['acme.co', null],
    ['acme.me', null],
    ['acme.com', null],
    ['acme.example', null],
    ['de', null],
    ['', null],
    ['テスト.jp', 'JP'],
    ['xn--fsqu00a.xn--fiqs8s', 'CN'],
    ['a.constructor', null],
  ])('the domain %s is in %s', (domain, country) => {
    expect(countryOfDomain(domain)).toBe(country);
  });

  it.each([
    ['+4942112345', 'DE'],
    ['+441171234567', 'GB'],
    ['+441481123456', null],
    ['+447797123456', null],
    ['+447781123456', null],
    ['+447624501234', null],
    ['+447912123456', 'GB'],
    ['+18005550123', null],
    ['+77011234567', null],
    ['+14165550123', 'CA'],
    ['+12125550123', 'US'],
    ['+18765550123', null],
    ['+919812345678', null],
    ['0421 12345', null],
    ['', null],
  ])('the number %s is in %s', (number, country) => {
    expect(countryOfPhone(number)).toBe(country);
  });

  it('agrees with the numbering plan on every country whose law it knows', () => {
    const known = getCountries().filter((code) => lawOf(laws, code) !== null);
    expect(known.length).toBeGreaterThan(35);
    for (const code of known) {
      const number = `+${getCountryCallingCode(code)}${(examples as Record<string, string>)[code]}`;
      expect([code, countryOfPhone(number)]).toEqual([code, code satisfies CountryCode]);
    }
  });

  it.each([
    ['Bremen, Germany', 'DE'],
    ['Lyon, Auvergne-Rhône-Alpes, France', 'FR'],
    ['London, England, United Kingdom', 'GB'],
    ['Manchester, UK', 'GB'],
    ['Bremen, Deutschland', 'DE'],
    ['Milano, Italia', 'IT'],
    ['San Francisco, California, United States', 'US'],
    ['Amsterdam, Nederland', 'NL'],
    ['日本 東京', 'JP'],
    ['กรุงเทพ ประเทศไทย', 'TH'],
    ['Atlanta, Georgia', null],
    ['San Francisco Bay Area', null],
    ['Utrecht Area', null],
    ['', null],
  ])('the place %s is in %s', (place, country) => {
    expect(countryOfPlace(place)).toBe(country);
  });
});
