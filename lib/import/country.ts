import type { CountryCode } from '@/lib/model/record';

/** Languages whose names of countries are understood. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'ja', 'zh', 'th'];

let names: Map<string, CountryCode> | null = null;

/** A country's code from its code or name (`DE`, `Germany`, `Allemagne`); null where it is none. */
export function countryCode(text: string): CountryCode | null {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return null;
  names ??= readNames();
  return names.get(wanted) ?? null;
}

function readNames(): Map<string, CountryCode> {
  const found = new Map<string, CountryCode>([
    ['uk', 'GB'],
    ['usa', 'US'],
    ['united states of america', 'US'],
    ['england', 'GB'],
    ['scotland', 'GB'],
    ['wales', 'GB'],
  ]);
  const displays = languages.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  for (const code of letters.flatMap((a) => letters.map((b) => a + b)))
    for (const display of displays) {
      const name = display.of(code);
      // Groups and reserved codes (EU, UN, XA, ZZ) are no countries; withdrawn ones (DD) have another.
      const current = new Intl.Locale(`und-${code}`).region === code;
      if (name === undefined || !current || /^(?:EU|EZ|UN|X[A-JL-Z]|ZZ|Q[M-Z])$/.test(code))
        continue;
      if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), code);
      if (!found.has(code.toLowerCase())) found.set(code.toLowerCase(), code);
    }
  return found;
}
