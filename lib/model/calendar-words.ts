/** The languages that the extension speaks, and where their neighbours call a month otherwise. */
const spoken = ['en', 'en-GB', 'de', 'de-AT', 'fr', 'es', 'it', 'nl', 'ja', 'zh', 'th'];

/**
 * The months (from 0) that these languages, or any that the extension speaks, call by this name,
 * long or short, with or without its dot and accents. More than one: the name tells none.
 */
export function monthsCalled(name: string, languages: readonly string[]): ReadonlySet<number> {
  return called('month', [name], languages);
}

/** The weekdays (Monday is 0) that are named among words. */
export function weekdaysIn(
  words: readonly string[],
  languages: readonly string[],
): ReadonlySet<number> {
  return called('weekday', words, languages);
}

type Kind = 'month' | 'weekday';

function called(
  what: Kind,
  words: readonly string[],
  languages: readonly string[],
): ReadonlySet<number> {
  const names = words.map(plain);
  const all = [...new Set([...languages, ...spoken])];
  return new Set(
    all.flatMap((language) =>
      namesIn(language, what).flatMap((own, index) =>
        names.some((name) => own.has(name)) ? [index] : [],
      ),
    ),
  );
}

/** Accents of Latin letters alone: without its vowel, Thai's March would be its January. */
const accents = /[\u0300-\u036f]/gu;

const plain = (name: string) =>
  name.normalize('NFKD').toLowerCase().replace(accents, '').replaceAll('.', '');

const known = new Map<string, readonly ReadonlySet<string>[]>();

function namesIn(language: string, what: Kind): readonly ReadonlySet<string>[] {
  const key = `${what} ${language}`;
  const before = known.get(key);
  if (before) return before;
  const names = formatsOf(language, what).reduce<Set<string>[]>(
    (all, format) =>
      momentsOf(what).map((moment, index) => {
        const part = format.formatToParts(moment).find(({ type }) => type === what);
        return (all[index] ?? new Set()).add(plain(part?.value ?? ''));
      }),
    [],
  );
  known.set(key, names);
  return names;
}

/** In words of a sentence and alone, long and short; none for a language that nobody knows. */
function formatsOf(language: string, what: Kind): readonly Intl.DateTimeFormat[] {
  try {
    return (['long', 'short'] as const).flatMap((length) => [
      new Intl.DateTimeFormat(language, { [what]: length, timeZone: 'UTC' }),
      new Intl.DateTimeFormat(language, { [what]: length, day: 'numeric', timeZone: 'UTC' }),
    ]);
  } catch {
    return []; // a page may claim any language: what is none has no names
  }
}

/** Noon of Monday, 5 January 2026, and a day: in milliseconds. */
const monday = 1_767_614_400_000;
const oneDay = 86_400_000;

/** Moments in twelve months, or of seven days from a Monday on. */
function momentsOf(what: Kind): readonly number[] {
  const [count, days] = what === 'month' ? [12, 30.4] : [7, 1];
  return Array.from({ length: count }, (_, index) => monday + index * days * oneDay);
}
