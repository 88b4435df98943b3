import { isElement } from '../node';
import { linesOf, oneLine } from '../text';

/** Text that is read out but not shown: it repeats or explains what stands beside it. */
const spoken = '.visually-hidden,.a11y-text,[class*="screen-reader"]';

/** What an element shows on one line, without what only a screen reader says. */
export function shown(element: Element): string {
  const lines = linesOf(element, (part) =>
    isElement(part) && part.matches(spoken) ? { kind: 'spoken', node: part } : null,
  );
  return oneLine(
    lines
      .filter(({ mark }) => mark === null)
      .map(({ text }) => text)
      .join(' '),
  );
}

const unreadCount = /^\(\d+\+?\)\s*/;
const degreeAfter = /\s*[·•・‧]\s*\p{Nd}.*$/u;
/** `(She/Her)`, `(er/ihm)`, `(elle/iel)`: a bracketed slash is a pronoun, `(Müller)` a name. */
const pronounsAfter = /\s*[(（]\p{L}+(?:\s*\/\s*\p{L}+)+[)）]$/u;

/**
 * A person's name as the site writes it, without what the site or the person put beside it: the
 * count of unread messages, the degree, bracketed pronouns. Null where nothing is left.
 */
export function personName(text: string): string | null {
  const name = oneLine(text)
    .replace(unreadCount, '')
    .replace(degreeAfter, '')
    .replace(pronounsAfter, '');
  return /[\p{L}\p{N}]/u.test(name) ? name.trim() : null;
}

/** Zeros of the decimal digits that LinkedIn's languages write. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

function digit(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? null : code - zero;
}

/**
 * LinkedIn's distance from a text such as `1st`, `· 2.`, `3er+`, `第2度`: the first digit in it,
 * because the words around are translated. Null where it holds none from one to three.
 */
export function degreeIn(text: string): 1 | 2 | 3 | null {
  const [first] = /\p{Nd}/u.exec(text) ?? [];
  const value = first === undefined ? null : digit(first);
  return value === 1 || value === 2 || value === 3 ? value : null;
}

const dot = /^[·•・‧|]/u;
const onlyDots = /^[·•・‧|\s]*$/u;
const bareDegree =
  /^\p{Nd}\s?(?:st|nd|rd|th|er|ère|e|ème|º|ª|°|\.|\+|度|次|촌|:a|-й|-е|-o|o|η)*\+?$/u;
const bracketedPronouns = /^[(（]\s*\p{L}+(?:\s*\/\s*\p{L}+)+\s*[)）]$/u;
/** Pronouns without brackets are told from a headline such as `CEO/Founder` by the words alone. */
const pronoun =
  /^(?:she|her|hers|he|him|his|they|them|theirs|sie|ihr|er|ihm|elle|il|iel|lui|ella|él|elle|lei|zij|haar|hij|hem|hen|ela|dela|ele|dele|ona|jej|on|jego|hon|henne|han|honom)$/iu;

function isPronouns(text: string): boolean {
  if (bracketedPronouns.test(text)) return true;
  const parts = text.split('/');
  return parts.length > 1 && parts.every((part) => pronoun.test(part.trim()));
}

/** Whether a text is nothing but separators. */
export function isSeparator(text: string): boolean {
  return onlyDots.test(text);
}

/**
 * Whether a text beside a name is a mark of it (degree, pronouns, separator), not a line about the
 * person.
 */
export function isNameMark(text: string): boolean {
  if (dot.test(text) || isSeparator(text)) return true;
  return text.split(/[·•・‧]/u).every((part) => {
    const word = part.trim();
    return word === '' || bareDegree.test(word) || isPronouns(word);
  });
}

/** Whether a mark beside a name tells the degree. */
export function isDegree(text: string): boolean {
  return isNameMark(text) && degreeIn(text) !== null;
}
