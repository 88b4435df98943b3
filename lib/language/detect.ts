import type { LanguageCode } from '@/lib/model/assessment';

import { commonWords, latin, traits } from './evidence';
import { foreignLetters, foreignWords } from './foreign';

/** How much a text speaks for each language: any scale, comparable and additive between texts. */
export type Scores = Readonly<Partial<Record<LanguageCode, number>>>;

const vocabulary = new Map<string, readonly (typeof latin)[number][]>();

/** Words to the languages they are common in; made when first needed. */
function wordsKnown(): typeof vocabulary {
  if (vocabulary.size > 0) return vocabulary;
  for (const code of latin) {
    for (const word of new Set(commonWords[code].split(' '))) {
      vocabulary.set(word, [...(vocabulary.get(word) ?? []), code]);
    }
  }
  return vocabulary;
}

const traitPatterns = new Map<string, RegExp>();

function countTraits(text: string, code: (typeof latin)[number]): number {
  const pattern = traitPatterns.get(code) ?? new RegExp(traits[code], 'gu');
  traitPatterns.set(code, pattern);
  return text.match(pattern)?.length ?? 0;
}

const foreign = new Map<string, readonly number[]>();

/** Words to the languages not understood here that they are common in. */
function foreignKnown(): typeof foreign {
  if (foreign.size > 0) return foreign;
  for (const [number, words] of foreignWords.entries()) {
    for (const word of new Set(words.split(' '))) {
      foreign.set(word, [...(foreign.get(word) ?? []), number]);
    }
  }
  return foreign;
}

/** How many words a text has that are common in each of some languages, at the most. */
function mostWords<Name>(
  words: readonly string[],
  known: ReadonlyMap<string, readonly Name[]>,
): number {
  const counts = new Map<Name, number>();
  for (const word of words)
    for (const name of known.get(word) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/**
 * How much more a text has of a language that is not understood here, its common words and its
 * letters, than words of any that is; nothing where one word could turn it. A word with a capital
 * may be a name or a street, which are written in their own letters in every language.
 */
function foreignExcess(text: string, words: readonly string[]): number {
  const letters = text
    .split(/[\s-]+/u)
    .filter((word) => foreignLetters.test(word) && !/^\P{L}*\p{Lu}/u.test(word)).length;
  const excess = letters + mostWords(words, foreignKnown()) - mostWords(words, wordsKnown());
  return words.length > 1 && excess > 1 ? excess : 0;
}

function latinScores(text: string): Record<string, number> {
  const composed = text.normalize('NFC');
  const lower = composed.toLowerCase().replace(/[’´`]/gu, "'");
  const bare = lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[øæłđı]/gu, (letter) => ({ ø: 'o', æ: 'ae', ł: 'l', đ: 'd', ı: 'i' })[letter] ?? '');
  const scores: Record<string, number> = {};
  const known = wordsKnown();
  const words: readonly string[] = bare.match(/[a-z']+/gu) ?? [];
  const excess = foreignExcess(composed, words);
  // It also speaks against the few words beside it that might be in one of ours.
  if (excess > 0) return Object.fromEntries(latin.map((code) => [code, -2 * excess]));
  for (const word of words) {
    const codes = known.get(word);
    // A word of one language alone says more than one that three of them share.
    if (codes)
      for (const code of codes) scores[code] = (scores[code] ?? 0) + 2 / codes.length ** 1.5;
  }
  for (const code of latin) scores[code] = (scores[code] ?? 0) + countTraits(lower, code) * 0.5;
  return scores;
}

/**
 * Words in letters of none of the languages understood here, Greek to Tibetan, and Korean; not
 * those with a capital, which may be names.
 */
const otherScripts =
  /(?<!\p{L})(?!\p{Lu})[\u0370-\u0dff\u0e80-\u1cff\u1f00-\u1fff\uac00-\ud7af]+/gu;

/**
 * What a text says about its language. Thai by its letters, Japanese by kana, Chinese by Han
 * characters without kana (Japanese has sentences without kana too, so those count a little for
 * it), the others by common words and word endings; letters of other scripts speak against them.
 */
export function scoresOf(text: string): Scores {
  const thai = text.match(/[\u0e01-\u0e5b]/gu)?.length ?? 0;
  const kana = text.match(/[\u3041-\u30ff\uff66-\uff9d]/gu)?.length ?? 0;
  const han = text.match(/[\u3400-\u9fff]/gu)?.length ?? 0;
  const scores: Record<string, number> = /[a-z]/iu.test(text) ? latinScores(text) : {};
  const other = text.match(otherScripts)?.join('').length ?? 0;
  // A name or a sign in another script leaves a text in its own language.
  if (other > 3) for (const code of latin) scores[code] = (scores[code] ?? 0) - other * 0.4;
  if (thai > 0) scores['th'] = thai * 0.8;
  if (kana > 0) scores['ja'] = kana * 2 + han * 1.2;
  else if (han > 0) {
    const japanese =
      /株式会社|合同会社|有限会社|法人番号|御社|貴社|弊社|広告|配信|〒|丁目|様$/u.test(text);
    const chinese = /[你您们們吗嗎呢吧这這给給请請从從没沒么麼谁誰让讓]/u.test(text);
    // A few characters of an address or a number's name may be either.
    const either = han < 12 && !chinese && !japanese;
    scores['zh'] = han * (japanese ? 0.5 : 1.6);
    scores['ja'] = han * (japanese ? 1.6 : either ? 1.2 : 0.4);
  }
  return scores;
}

/** Languages a text may be in, likeliest first; empty where nothing speaks for any. */
export function candidatesOf(scores: Scores): LanguageCode[] {
  const ranked = ([...latin, 'ja', 'zh', 'th'] as const)
    .map((code) => ({ code, score: scores[code] ?? 0 }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  // A few common words prove little: neighbours share them.
  const share = best < 5 ? 0.25 : 0.6;
  return ranked.filter(({ score }) => score >= best * share).map(({ code }) => code);
}

/** Whether the first of the candidates stands clear of the others. */
export function isSure(scores: Scores): boolean {
  const [best = 0, second = 0] = Object.values(scores).toSorted((a, b) => b - a);
  return (best >= 5 && best >= second * 1.35) || (best >= 2.5 && best >= second * 2.5);
}

/**
 * The language a text is written in, or null where it is too short or too mixed to tell. Mixed
 * texts give the language most of the text is in.
 */
export function detectLanguage(text: string): LanguageCode | null {
  const scores = scoresOf(text.slice(0, 6000));
  const [best] = candidatesOf(scores);
  const [first = 0, second = 0] = Object.values(scores).toSorted((a, b) => b - a);
  return best !== undefined && first >= 1 && first > second * 1.1 ? best : null;
}
