import type { LanguageCode } from '@/lib/model/assessment';

import type { Scores } from './detect';
import { candidatesOf, isSure } from './detect';
import { latin } from './evidence';

/**
 * The languages a sentence is read in: its own where it says so, the text's otherwise, and all that
 * it may be in where neither is sure. Reading in one language too many costs little: each knows
 * only its own words.
 */
export function readingLanguages(sentence: Scores, whole: Scores): LanguageCode[] {
  const own = candidatesOf(sentence);
  const [text] = candidatesOf(whole);
  const [first] = own;
  if (first !== undefined && isSure(sentence)) {
    return text !== undefined && text !== first && isLatin(text) && isLatin(first)
      ? [first, text]
      : [first];
  }
  // A few words that may be in any (`Best, Anna`) are in the language of what stands around them.
  if (isSure(whole) && text !== undefined) return [text];
  const found = new Set([...own, ...candidatesOf(whole)]);
  // A few words without evidence (`stop`, `Fwd: contract`): any language in Latin letters.
  if ([...found].every(isLatin)) return [...latin];
  return [...found];
}

function isLatin(code: LanguageCode): boolean {
  return latin.some((known) => known === code);
}
