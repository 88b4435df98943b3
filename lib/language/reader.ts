import type { LanguageCode } from '@/lib/model/assessment';

import type { Script } from './fold';
import { adapt, bare, fold } from './fold';
import type { Forms, Lexicon, Matcher } from './pattern';
import { compile } from './pattern';
import { featuresIn, weigh } from './sense';
import { simplify } from './traditional';

/** A label found in a sentence. */
export interface Hit<Label extends string> {
  readonly label: Label;
  readonly kind: 'mechanism' | 'right' | null;
}

/** So far below zero that a pattern is not believed: it met a thing nobody thought of. */
const absurd = -3;

/** Patterns and what the sentence speaks of together: either finds, and the second can refuse. */
function reconcile<Label extends string>(
  hits: Map<string, Hit<Label>>,
  labels: readonly Label[],
  features: readonly (readonly number[])[],
): void {
  for (const label of labels) {
    const weighed = features.flatMap((some) => weigh(label, some) ?? []);
    if (weighed.length === 0) continue;
    const weight = Math.max(...weighed);
    const kind = label === 'opt_out' ? 'mechanism' : null;
    const found = hits.has(`${label}${kind}`) || hits.has(`${label}right`);
    if (weight > 0 && !found) hits.set(`${label}${kind}`, { label, kind });
    // A sentence that names the right itself is never absurd.
    if (weight < absurd) hits.delete(`${label}${kind}`);
  }
}

/** Reads one sentence in some languages; languages are compiled when first met. */
export type Reader<Label extends string> = (
  sentence: string,
  codes: readonly LanguageCode[],
  labels: readonly Label[],
) => readonly Hit<Label>[];

function formsOf(sentence: string): (script: Script) => string {
  const folded = fold(sentence);
  const known = new Map<Script, string>();
  return (script) => {
    const form = known.get(script) ?? adapt(folded, script, simplify);
    known.set(script, form);
    return form;
  };
}

/**
 * Makes a reader from the languages' data. `common` holds what is the same in every language (legal
 * forms, postal codes, reply prefixes) and is always read too.
 */
export function readerOf<Label extends string>(
  lexicons: Readonly<Partial<Record<LanguageCode, Lexicon<Label>>>>,
  common: readonly Lexicon<Label>[],
  all: readonly Label[],
): Reader<Label> {
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
      const folded = matcher.mask(formOf(lexicon.script));
      const forms: Forms = { folded, raw };
      for (const { label, kind, match } of matcher.labels) {
        const key = `${label}${kind}`;
        if (labels.includes(label) && !hits.has(key) && match(forms))
          hits.set(key, { label, kind });
      }
    }
    reconcile(
      hits,
      labels,
      codes.map((code) => featuresIn(sentence, code)),
    );
    return [...hits.values()];
  };
}
