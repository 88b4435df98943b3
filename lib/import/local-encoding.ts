import { frequentCharacters } from './frequent-characters';

/** What spreadsheets of a country write where it is not Unicode, and what can be told from it. */
export type LocalEncoding =
  | 'windows-1252'
  | 'windows-1251'
  | 'shift_jis'
  | 'euc-jp'
  | 'euc-kr'
  | 'gb18030'
  | 'big5'
  | 'windows-874';

/**
 * In these scripts words are whole runs of bytes above ASCII; a Latin text has single ones among
 * its letters, so that few of the characters it would be read as stand side by side.
 */
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/**
 * Encodings of two bytes a character: their letters, those that are written most, how much of a
 * text they are, and how many others there are. Kana are counted with the frequent ones.
 */
const eastern = [
  { label: 'gb18030', letter: han, often: setOf('gb18030'), share: 0.65, others: 6500 },
  { label: 'big5', letter: han, often: setOf('big5'), share: 0.65, others: 13_000 },
  { label: 'euc-jp', letter: japanese, often: setOf('euc-jp'), share: 0.8, others: 6200 },
  { label: 'shift_jis', letter: japanese, often: setOf('euc-jp'), share: 0.8, others: 6200 },
  {
    label: 'euc-kr',
    letter: /\p{Script=Hangul}/u,
    often: setOf('euc-kr'),
    share: 0.85,
    others: 2200,
  },
] as const;

type Eastern = (typeof eastern)[number];

/** Too few letters to be sure of by their script alone. */
const few = 4;

/** Tells the encoding of a text that is not Unicode: another than Windows-1252 only beyond doubt. */
export function localEncoding(bytes: Uint8Array<ArrayBuffer>): LocalEncoding {
  if (isCyrillic(bytes)) return 'windows-1251';
  const thai = inScript(bytes, 'windows-874', /\p{Script=Thai}/u);
  return likeliest(bytes) ?? (thai && thai.join('').length >= few ? 'windows-874' : 'windows-1252');
}

/** The letters above ASCII that it would be read as, where nearly all stand side by side; or null. */
function inScript(
  bytes: Uint8Array<ArrayBuffer>,
  label: LocalEncoding,
  letter: RegExp,
): readonly string[] | null {
  const text = new TextDecoder(label).decode(bytes);
  const other = text.replace(/[\0-\u007f]/g, '');
  // What nobody writes: characters that do not exist, half-width letters, private use.
  if (other.length < 2 || /[\ufffd\uff61-\uff9f\p{Co}]/u.test(text)) return null;
  const runs = text.match(new RegExp(`(?:${letter.source}){2,}`, 'gu')) ?? [];
  const inRuns = runs.reduce((sum, run) => sum + run.length, 0);
  return inRuns > other.length * 0.8 ? runs : null;
}

/** Words with one capital or all in capitals, and made of the letters that are most frequent. */
function isCyrillic(bytes: Uint8Array<ArrayBuffer>): boolean {
  const words = inScript(bytes, 'windows-1251', /\p{Script=Cyrillic}/u);
  const letters = (words ?? []).join('');
  if (words === null || letters.length < 8) return false;
  const written = words.filter((word) => /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(word)).join('');
  const often = letters.match(/[оеаинтсрвлкіо]/giu) ?? [];
  return written.length > letters.length * 0.8 && often.length > letters.length * 0.45;
}

/** In which of them the characters are likeliest to be written; null where it is none of them. */
function likeliest(bytes: Uint8Array<ArrayBuffer>): LocalEncoding | null {
  const read = eastern.flatMap((one) => {
    const runs = inScript(bytes, one.label, one.letter);
    if (!runs) return [];
    const letters = Array.from(runs.join(''));
    const often = letters.filter((letter) => isOften(one, letter)).length;
    return [{ label: one.label, letters, often, likely: likelihood(one, letters) }];
  });
  const best = read.toSorted((a, b) => b.likely - a.likely)[0];
  if (!best) return null;
  const share = best.often / best.letters.length;
  // Two or three characters are a name only if they are such as names are made of.
  if (best.letters.length < few) return share === 1 ? best.label : null;
  if (share > 0.25) return best.label;
  return read.some(({ label }) => label === 'gb18030') && isCommonChinese(bytes) ? 'gb18030' : null;
}

function setOf(label: keyof typeof frequentCharacters): ReadonlySet<string> {
  return new Set(frequentCharacters[label]);
}

function isOften({ label, often }: Eastern, letter: string): boolean {
  const isJapanese = label === 'euc-jp' || label === 'shift_jis';
  return often.has(letter) || (isJapanese && kana.test(letter));
}

/** Logarithm of how likely a text in its language is to be made of these letters. */
function likelihood(one: Eastern, letters: readonly string[]): number {
  const { often, share, others } = one;
  return letters.reduce(
    (sum, letter) =>
      sum + Math.log(isOften(one, letter) ? share / often.size : (1 - share) / others),
    0,
  );
}

/** Chinese as GB 2312 has it: both bytes high, and the first among the rows of its characters. */
function isCommonChinese(bytes: Uint8Array): boolean {
  let first = 0;
  let all = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    all += 1;
    const trail = bytes[i + 1] ?? 0;
    // The first level holds the 3,755 characters that names are made of.
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) first += 1;
    i += 1;
  }
  return first > all * 0.8;
}
