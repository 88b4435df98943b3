import { searchKey } from '../dossier';

/**
 * Words as numbers of 32 bits, so that millions of them are sorted and searched in flat arrays. A
 * number keeps the first six letters or digits of a word, in an order in which all words with one
 * beginning stand together; scripts that put no space between words are cut into pairs of
 * characters. Two words may share a number: whoever finds one looks at the text itself.
 */
const symbols = 37;
const kept = 6;
const powers = Array.from({ length: kept }, (_, i) => symbols ** (kept - 1 - i));

/** Numbers from here on are pairs of characters. */
const firstPair = symbols ** kept;
const pairSpan = 41_001;

/** Numbers from one to another, both included. */
export interface CodeRange {
  readonly from: number;
  readonly to: number;
}

/** Something typed into a search field that a text has to contain, and where to look for it. */
export interface Piece {
  readonly text: string;
  /** All of them must be among a text's numbers. */
  readonly ranges: readonly CodeRange[];
}

type Kind = 'letters' | 'digits' | 'unspaced';

interface Token {
  readonly kind: Kind;
  readonly characters: readonly string[];
  /** Something that belongs to no word, or another word, stands behind it. */
  readonly complete: boolean;
}

/** Calls back with the number of every word of a text; one that is there twice may come twice. */
export function eachCode(text: string, seen: (code: number) => void): void {
  let code = 0;
  let length = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) {
      eachCodeOfAny(text, seen);
      return;
    }
    const symbol = asciiSymbol(unit);
    const kind = symbol === 0 ? 0 : symbol < 27 ? 1 : 2;
    if (kind !== before) {
      if (before !== 0) seen(code);
      code = 0;
      length = 0;
      before = kind;
    }
    if (kind !== 0 && length < kept) {
      code += symbol * (powers[length] ?? 0);
      length += 1;
    }
  }
  if (before !== 0) seen(code);
}

/** What is searched for: the pieces between the spaces, each with where the index has it. */
export function piecesOf(search: string): Piece[] {
  return searchKey(search)
    .split(' ')
    .filter((text) => text !== '')
    .map((text) => ({ text, ranges: tokensOf(text).flatMap(rangesOf) }));
}

/**
 * Whether a text (as {@link searchKey} gives it) contains the piece: from the beginning of a word,
 * or anywhere where the script has no words apart.
 */
export function contains(text: string, piece: Piece): boolean {
  const kind = kindOf(piece.text);
  for (let at = text.indexOf(piece.text); at >= 0; at = text.indexOf(piece.text, at + 1)) {
    if (kind === null || kind === 'unspaced' || kindOf(lastCharacter(text, at)) !== kind)
      return true;
  }
  return false;
}

function lastCharacter(text: string, end: number): string {
  const low = text.charCodeAt(end - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(end - 2, end) : text.slice(end - 1, end);
}

function eachCodeOfAny(text: string, seen: (code: number) => void): void {
  for (const { kind, characters } of tokensOf(searchKey(text))) {
    if (kind !== 'unspaced') seen(codeOf(characters));
    // The last character stands alone, so that each begins a pair.
    else characters.forEach((one, i) => seen(pairCode(one, characters[i + 1])));
  }
}

function rangesOf({ kind, characters, complete }: Token): CodeRange[] {
  if (kind === 'unspaced') {
    const pairs = characters.slice(1).map((second, i) => pairCode(characters[i] ?? '', second));
    if (pairs.length > 0) return pairs.map((code) => ({ from: code, to: code }));
    const from = pairCode(characters[0] ?? '', undefined);
    return [{ from, to: from + pairSpan - 1 }];
  }
  const from = codeOf(characters);
  const open = complete || characters.length >= kept ? 1 : symbols ** (kept - characters.length);
  return [{ from, to: from + open - 1 }];
}

function codeOf(characters: readonly string[]): number {
  let code = 0;
  for (let i = 0; i < kept && i < characters.length; i++)
    code += symbolOf(characters[i] ?? '') * (powers[i] ?? 0);
  return code;
}

function pairCode(first: string, second: string | undefined): number {
  const a = 1 + ((first.codePointAt(0) ?? 0) % (pairSpan - 1));
  const b = second === undefined ? 0 : 1 + ((second.codePointAt(0) ?? 0) % (pairSpan - 1));
  return firstPair + a * pairSpan + b;
}

function symbolOf(character: string): number {
  const unit = character.codePointAt(0) ?? 0;
  return unit < 0x80 ? asciiSymbol(unit) : 1 + (unit % (symbols - 1));
}

/** 1 to 26 for a letter, 27 to 36 for a digit, 0 for anything else. */
function asciiSymbol(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x15;
  return unit >= 0x41 && unit <= 0x5a ? unit - 0x40 : 0;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let kind: Kind | null = null;
  let characters: string[] = [];
  const end = (complete: boolean) => {
    if (kind !== null) tokens.push({ kind, characters, complete });
    characters = [];
  };
  for (const character of text) {
    const next = kindOf(character);
    if (next !== kind) end(true);
    kind = next;
    characters.push(character);
  }
  end(false);
  return tokens;
}

/** What the first character of a text is part of; null where it is part of no word. */
function kindOf(text: string): Kind | null {
  const point = text.codePointAt(0) ?? 0;
  if (point < 0x80) {
    const symbol = asciiSymbol(point);
    return symbol === 0 ? null : symbol < 27 ? 'letters' : 'digits';
  }
  if (unspaced.some(([from, to]) => point >= from && point <= to)) return 'unspaced';
  const character = String.fromCodePoint(point);
  if (/\p{L}/u.test(character)) return 'letters';
  return /\p{N}/u.test(character) ? 'digits' : null;
}

/** Thai and Lao, Burmese, Khmer, kana, Chinese characters: scripts that put no space between words. */
const unspaced = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3005, 0x3007],
  [0x3031, 0x30ff],
  [0x31f0, 0x31ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x3ffff],
] as const;
