import type { Script } from './fold';

/**
 * What words stand for in requests and notices, the same in every language. A sentence is weighed
 * by which of them it holds together (`weigh.ts`), so that a way of saying things nobody wrote down
 * is still understood where its words are known.
 */
export const conceptNames = [
  'not',
  'stop',
  'unsubscribe',
  'remove',
  'delete',
  'contact',
  'message',
  'ad',
  'me',
  'my',
  'aboutMe',
  'our',
  'you',
  'your',
  'list',
  'store',
  'data',
  'personal',
  'address',
  'law',
  'right',
  'object',
  'consent',
  'withdraw',
  'want',
  'ask',
  'last',
  'more',
  'future',
  'repeated',
  'peace',
  'interest',
  'later',
  'keep',
  'know',
  'show',
  'copy',
  'what',
  'where',
  'how',
  'who',
  'get',
  'give',
  'source',
  'public',
  'correct',
  'thing',
  'other',
  'cause',
  'role',
  'area',
  'news',
  'offer',
  'useful',
  'notice',
  'think',
  'exact',
  'place',
  'met',
  'vendor',
  'person',
  'if',
  'reply',
  'click',
  'anytime',
  'hear',
  'privacy',
  'policy',
  'business',
  'sensitive',
  'suffer',
  'sector',
  'threat',
  'served',
] as const;

/** One of the things words stand for. */
export type Concept = (typeof conceptNames)[number];

/**
 * One language's words for each concept, parted by spaces: `_` is a space within a phrase, `*` at
 * the end the rest of a word, `*` at the beginning the end or middle of a compound. Japanese,
 * Chinese and Thai have no spaces between words: theirs are found wherever they stand.
 */
export interface Concepts {
  readonly script: Script;
  readonly words: Readonly<Record<Concept, string>>;
}

/** A language's words, ready to be looked up. */
export interface ConceptIndex {
  readonly spaced: boolean;
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly inner: readonly (readonly [string, readonly number[]])[];
  /** First words of phrases to the phrases, longest first. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

function addTo(map: Map<string, number[]>, key: string, concept: number): void {
  const known = map.get(key);
  if (known) known.push(concept);
  else map.set(key, [concept]);
}

/** Makes a language's words quick to look up. `adapt` writes them as the text will be written. */
export function indexOf(concepts: Concepts, adapt: (word: string) => string): ConceptIndex {
  const spaced = concepts.script === 'umlaut' || concepts.script === 'plain';
  const whole = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const inner = new Map<string, number[]>();
  const phrases = new Map<string, string[]>();
  for (const [concept, name] of conceptNames.entries()) {
    for (const entry of concepts.words[name].split(/\s+/u)) {
      if (entry === '') continue;
      const word = adapt(entry.replaceAll('*', '').replaceAll('_', ' '));
      if (entry.startsWith('*')) addTo(inner, word, concept);
      else if (entry.endsWith('*') && spaced) addTo(stems, word, concept);
      else addTo(whole, word, concept);
      const space = word.indexOf(' ');
      if (spaced && space > 0) {
        const first = word.slice(0, space);
        phrases.set(first, [...new Set([...(phrases.get(first) ?? []), word])]);
      }
    }
  }
  for (const [first, all] of phrases)
    phrases.set(
      first,
      all.toSorted((a, b) => b.length - a.length),
    );
  const lengths = [...whole.keys(), ...stems.keys()].map(({ length }) => length);
  return { spaced, whole, stems, inner: [...inner], phrases, longest: Math.max(...lengths) };
}

const wordPattern = /[\p{L}\p{M}\d§%'-]+/gu;

function conceptsOfWord(word: string, index: ConceptIndex, into: Set<number>): void {
  for (const concept of index.whole.get(word) ?? []) into.add(concept);
  for (let end = Math.min(word.length, index.longest); end > 1; end -= 1) {
    const found = index.stems.get(word.slice(0, end));
    if (!found) continue;
    for (const concept of found) into.add(concept);
    break;
  }
  for (const [part, found] of index.inner) {
    if (word.length > part.length && word.includes(part, 1)) for (const c of found) into.add(c);
  }
}

function inWords(text: string, index: ConceptIndex): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  let until = 0;
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match;
    const phrase = index.phrases.get(word)?.find((one) => {
      const after = text[match.index + one.length] ?? ' ';
      return text.startsWith(one, match.index) && !/[\p{L}\d]/u.test(after);
    });
    const here = new Set<number>(phrase === undefined ? [] : index.whole.get(phrase));
    // The words of a phrase say nothing more by themselves.
    if (match.index >= until && phrase === undefined) {
      conceptsOfWord(word, index, here);
      if (here.size === 0 && /['-]/u.test(word)) {
        for (const part of word.split(/['-]/u)) conceptsOfWord(part, index, here);
      }
    }
    if (phrase !== undefined) until = Math.max(until, match.index + phrase.length);
    if (here.size > 0) found.push([...here]);
  }
  return found;
}

function inLetters(text: string, index: ConceptIndex): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let at = 0; at < text.length;) {
    let length = Math.min(index.longest, text.length - at);
    let here: readonly number[] | undefined;
    for (; length > 0; length -= 1) {
      here = index.whole.get(text.slice(at, at + length));
      if (here) break;
    }
    if (here) found.push(here);
    at += here ? length : 1;
  }
  return found;
}

/** What a folded and adapted sentence speaks of, in its order. */
export function conceptsIn(text: string, index: ConceptIndex): readonly (readonly number[])[] {
  return index.spaced ? inWords(text, index) : inLetters(text, index);
}
