import type { Script } from './fold';
import { adaptPattern } from './fold';

/**
 * What one language knows of some labels, as data. A rule is a conjunction: parts parted by `&&`,
 * `!` before a part that must not be there. A part is the source of a regular expression with four
 * conveniences: `{word}` stands for an entry of `words`, `~` for up to forty characters, `~~` for
 * up to ninety, `_` for the rest of a word; and a part that begins with `=` is matched on the text
 * as it stands, capitals and accents kept (names). Groups need no `?:`. In languages that part
 * words by spaces a part begins and ends at a word boundary.
 */
export interface Lexicon<Label extends string> {
  readonly script: Script;
  /** Word classes, by name. */
  readonly words: Readonly<Record<string, string>>;
  /** Phrases that are taken out before anything is matched (`unsubscribe rate`). */
  readonly masks: readonly string[];
  readonly rules: Readonly<Partial<Record<Label, Rules>>>;
}

/** When a label is recognised: any of `yes`, and none of `no`. */
export interface Rules {
  readonly yes: readonly string[];
  /** For `opt_out`: sentences that name the right to object. */
  readonly right?: readonly string[];
  readonly no?: readonly string[];
}

/** Text in the two forms parts are matched on. */
export interface Forms {
  /** Folded, adapted to the script, masked. */
  readonly folded: string;
  /** NFKC, as it stands otherwise. */
  readonly raw: string;
}

type Test = (forms: Forms) => boolean;

/** Capitalised words as a person's or a company's name is written, for parts that begin with `=`. */
const capital = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const particle =
  '(?:van|von|de|der|den|di|da|del|della|la|le|du|dos|ter|ten|te|zu|al|el|bin|ben|y|e|und|of|d’|l’)';
const builtIn: Readonly<Record<string, string>> = {
  Cap: capital,
  Name: `${capital}(?:[ \\u00a0]+(?:${particle}[ \\u00a0]+){0,2}${capital}){0,3}`,
  Name2: `${capital}(?:[ \\u00a0]+(?:${particle}[ \\u00a0]+){0,2}${capital}){1,3}`,
  url: '%[upo]',
  link: '%[upom]',
};

function expand(source: string, words: Readonly<Record<string, string>>, depth = 0): string {
  if (depth > 6) throw new Error(`A word class refers to itself: ${source}`);
  return source.replace(/(?<!\\[pP])\{(\w*[A-Za-z]\w*)\}/gu, (_, name: string) => {
    const found = words[name] ?? builtIn[name];
    if (found === undefined) throw new Error(`There is no word class {${name}}`);
    return `(?:${expand(found, words, depth + 1)})`;
  });
}

function sourceOf(part: string, words: Readonly<Record<string, string>>, script: Script): string {
  const spaced = script === 'umlaut' || script === 'plain';
  // A gap does not end in the middle of a word: 'will' holds no 'ill'.
  const end = spaced ? '(?:(?<!\\w)|(?!\\w))' : '';
  const bare = expand(part, words)
    .replace(/(?<!\\)\((?!\?)/gu, '(?:')
    // A gap after a space may begin at a comma, or be none before the end.
    .replace(/ (?=~)/gu, spaced ? '(?!\\w)' : ' ')
    .replace(/~~/gu, `.{0,90}?${end}`)
    .replace(/~/gu, `.{0,40}?${end}`);
  return spaced ? bare.replace(/_/gu, '\\w*') : bare;
}

/**
 * Letters of names that are written in Latin, Greek or Cyrillic. The engine's own classes of all
 * scripts' letters take it a hundred times as long to prepare, in each of many patterns.
 */
const letters = 'A-Za-zÀ-ÖØ-öø-ɏ\\u0300-\\u036fͰ-ӿ';
const capitals = 'A-ZÀ-ÖØ-ÞĀ-žΆ-ΫЀ-Я';

/** A pattern with those in the place of `\\p{L}` and `\\p{Lu}`, in brackets or not. */
function withNamedLetters(source: string): string {
  let inBrackets = false;
  return source.replace(/\\p\{(L|Lu|M|Ll)\}|\\.|[[\]]/gsu, (token, name: string | undefined) => {
    if (token === '[') inBrackets = true;
    if (token === ']') inBrackets = false;
    if (name === undefined) return token;
    const set = name === 'Lu' ? capitals : name === 'Ll' ? 'a-zß-öø-ɏα-ωа-џ' : letters;
    return inBrackets ? set : `[${set}]`;
  });
}

function compilePart(part: string, lexicon: Lexicon<string>): Test {
  const negated = part.startsWith('!');
  const body = negated ? part.slice(1) : part;
  const cased = body.startsWith('=');
  const source = sourceOf(cased ? body.slice(1) : body, lexicon.words, lexicon.script);
  const bounded = lexicon.script === 'umlaut' || lexicon.script === 'plain';
  const framed = bounded && !cased ? `(?<!\\w)(?:${source})(?!\\w)` : source;
  let compiled: RegExp | null = null;
  return (forms) => {
    // Compiled when first needed: most parts of most languages never are.
    compiled ??= new RegExp(
      cased ? (bounded ? withNamedLetters(framed) : framed) : adaptPattern(framed, lexicon.script),
      'u',
    );
    return compiled.test(cased ? forms.raw : forms.folded) !== negated;
  };
}

/** A compiled lexicon: what each label needs, cheapest first. */
export interface Matcher<Label extends string> {
  readonly mask: (folded: string) => string;
  /** Each part by itself: what is matched once is prepared. */
  readonly parts: readonly Test[];
  readonly labels: readonly {
    readonly label: Label;
    readonly kind: 'mechanism' | 'right' | null;
    readonly match: Test;
    /** Whether it looks like it and is not, however it is told. */
    readonly refuse: Test;
  }[];
}

function anyOf(rules: readonly string[], part: (text: string) => Test): Test {
  const all = rules.map((rule) => rule.split(' && ').map((text) => part(text.trim())));
  return (forms) => all.some((tests) => tests.every((test) => test(forms)));
}

/** Makes a language's data usable. Fails where a rule names a word class that does not exist. */
export function compile<Label extends string>(
  lexicon: Lexicon<Label>,
  labels: readonly Label[],
): Matcher<Label> {
  const parts = new Map<string, Test>();
  const part = (text: string): Test => {
    const known = parts.get(text) ?? compilePart(text, lexicon);
    parts.set(text, known);
    return known;
  };
  const masks = lexicon.masks.map((text) => `(?:${sourceOf(text, lexicon.words, lexicon.script)})`);
  const bounded = lexicon.script === 'umlaut' || lexicon.script === 'plain';
  const all = adaptPattern(masks.join('|'), lexicon.script);
  const mask = masks.length ? new RegExp(bounded ? `(?<!\\w)(?:${all})(?!\\w)` : all, 'gu') : null;
  const matched = labels.flatMap((label) => {
    const rules = lexicon.rules[label];
    if (!rules) return [];
    const not = anyOf(rules.no ?? [], part);
    const add = (yes: readonly string[], kind: 'mechanism' | 'right' | null) => {
      const test = anyOf(yes, part);
      return { label, kind, match: (forms: Forms) => test(forms) && !not(forms), refuse: not };
    };
    if (!rules.right) return [add(rules.yes, null)];
    return [add(rules.right, 'right'), add(rules.yes, 'mechanism')];
  });
  return {
    mask: (folded) => (mask ? folded.replace(mask, '¤') : folded),
    parts: [...parts.values()],
    labels: matched,
  };
}
