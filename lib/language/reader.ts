import type { LanguageCode } from '@/lib/model/assessment';

import type { Script } from './fold';
import { adapt, bare, fold } from './fold';
import type { Forms, Lexicon, Matcher } from './pattern';
import { compile } from './pattern';
import { isWeighed, partsOf, weigh } from './sense';
import { simplify } from './traditional';

/** A label found in a sentence. */
export interface Hit<Label extends string> {
  readonly label: Label;
  readonly kind: 'mechanism' | 'right' | null;
}

/**
 * How much what a sentence speaks of weighs for each label, in the language it weighs most in:
 * above zero it says so without a pattern; so far below that a pattern would not be believed, none
 * is asked, which is what makes a first reading quick.
 */
function weigher(
  sentence: string,
  codes: readonly LanguageCode[],
): (label: string) => 'says' | 'may say' | 'does not' {
  let parts: number[][] | null = null;
  return (label) => {
    if (!isWeighed(label)) return 'may say';
    parts ??= codes.flatMap((code) => partsOf(sentence, code));
    const weight = Math.max(...parts.map((some) => weigh(label, some) ?? 0));
    if (weight > 0) return 'says';
    // Of a text in one piece nothing is refused: its parts are not its sentences.
    return weight < absurd && parts.length <= codes.length ? 'does not' : 'may say';
  };
}

/** So far below zero that a pattern is not believed: it met a thing nobody thought of. */
const absurd = -2.5;

const anything: Forms = { folded: 'x', raw: 'x' };

/** Kinds are told apart for `opt_out` only, where the law wants the right itself named. */
const kindOf = (label: string) => (label === 'opt_out' ? 'mechanism' : null);

/** Reads one sentence in some languages; languages are compiled when first met. */
interface Reader<Label extends string> {
  readonly read: (
    sentence: string,
    codes: readonly LanguageCode[],
    labels: readonly Label[],
  ) => readonly Hit<Label>[];
  /**
   * Prepares a language's patterns one by one, so that the first reading need not: hundreds of them
   * take longer than a page may be kept waiting.
   */
  readonly prepare: (code: LanguageCode) => Generator<void>;
}

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
 * Makes a reader from the languages that are loaded. `common` holds what is the same in every
 * language (legal forms, postal codes, reply prefixes) and is always read too.
 */
export function readerOf<Label extends string>(
  lexiconOf: (code: LanguageCode) => Lexicon<Label> | undefined,
  common: readonly Lexicon<Label>[],
  all: readonly Label[],
): Reader<Label> {
  const compiled = new Map<Lexicon<Label>, Matcher<Label>>();
  const matcherOf = (lexicon: Lexicon<Label>): Matcher<Label> => {
    const known = compiled.get(lexicon) ?? compile(lexicon, all);
    compiled.set(lexicon, known);
    return known;
  };
  const read: Reader<Label>['read'] = (sentence, codes, labels) => {
    const formOf = formsOf(sentence);
    const weighed = weigher(sentence, codes);
    const hits = new Map<string, Hit<Label>>();
    const asked = labels.filter((label) => {
      const weight = weighed(label);
      const kind = kindOf(label);
      if (weight === 'says') hits.set(`${label}${kind}`, { label, kind });
      return weight !== 'does not';
    });
    if (asked.length === 0) return [];
    const raw = bare(sentence);
    const own = codes.flatMap((code) => lexiconOf(code) ?? []);
    for (const lexicon of [...own, ...common]) {
      const matcher = matcherOf(lexicon);
      const forms: Forms = { folded: matcher.mask(formOf(lexicon.script)), raw };
      for (const { label, kind, match, refuse } of matcher.labels) {
        const key = `${label}${kind}`;
        if (!asked.includes(label)) continue;
        if (!hits.has(key)) {
          if (match(forms)) hits.set(key, { label, kind });
        } else if (refuse(forms)) hits.delete(key);
      }
    }
    return [...hits.values()];
  };

  function* prepare(code: LanguageCode): Generator<void> {
    const own = lexiconOf(code);
    for (const lexicon of own ? [own, ...common] : common) {
      for (const part of matcherOf(lexicon).parts) {
        // Twice: engines prepare a pattern for good when it comes again.
        part(anything);
        part(anything);
        yield;
      }
    }
  }
  return { read, prepare };
}
