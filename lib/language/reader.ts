import type { LanguageCode } from '@/lib/model/assessment';

import type { Script } from './fold';
import { adapt, bare, fold } from './fold';
import type { Forms, Lexicon, Matcher } from './pattern';
import { compile } from './pattern';

/** A label found in a sentence. */
export interface Hit<Label extends string> {
  readonly label: Label;
  readonly kind: 'mechanism' | 'right' | null;
}

/** Reads one sentence in some languages; languages are compiled when first met. */
export type Reader<Label extends string> = (
  sentence: string,
  codes: readonly LanguageCode[],
  labels: readonly Label[],
) => readonly Hit<Label>[];

function formsOf(sentence: string): (script: Script, simplify: (t: string) => string) => string {
  const folded = fold(sentence);
  const known = new Map<Script, string>();
  return (script, simplify) => {
    const form = known.get(script) ?? adapt(folded, script, simplify);
    known.set(script, form);
    return form;
  };
}

/** Traditional characters to simplified ones, from pairs written one after the other. */
function simplifierOf(pairs: string): (text: string) => string {
  const map = new Map<string, string>();
  const characters = Array.from(pairs);
  for (let i = 0; i + 1 < characters.length; i += 2) {
    map.set(characters[i] ?? '', characters[i + 1] ?? '');
  }
  return (text) => Array.from(text, (c) => map.get(c) ?? c).join('');
}

/**
 * Makes a reader from the languages' data. `common` holds what is the same in every language (legal
 * forms, postal codes, reply prefixes) and is always read too.
 */
export function readerOf<Label extends string>(
  lexicons: Readonly<Partial<Record<LanguageCode, Lexicon<Label>>>>,
  common: readonly Lexicon<Label>[],
  all: readonly Label[],
  traditional: string,
): Reader<Label> {
  const simplify = simplifierOf(traditional);
  const compiled = new Map<Lexicon<Label>, Matcher<Label>>();
  const matcherOf = (lexicon: Lexicon<Label>): Matcher<Label> => {
    const known = compiled.get(lexicon) ?? compile(lexicon, all);
    compiled.set(lexicon, known);
    return known;
  };
  return (sentence, codes, labels) => {
    const formOf = formsOf(sentence);
    const raw = bare(sentence);
    const hits = new Map<string, Hit<Label>>();
    const own = codes.flatMap((code) => lexicons[code] ?? []);
    for (const lexicon of [...own, ...common]) {
      const matcher = matcherOf(lexicon);
      const folded = matcher.mask(formOf(lexicon.script, simplify));
      const forms: Forms = { folded, raw };
      for (const { label, kind, match } of matcher.labels) {
        const key = `${label}${kind}`;
        if (labels.includes(label) && !hits.has(key) && match(forms))
          hits.set(key, { label, kind });
      }
    }
    return [...hits.values()];
  };
}
