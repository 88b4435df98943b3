import type { LanguageCode, SentenceElement } from '@/lib/model/assessment';

import { origins as deOrigins } from './de/origins';
import { sentences as deSentences } from './de/sentences';
import { origins as enOrigins } from './en/origins';
import { sentences as enSentences } from './en/sentences';
import { origins as esOrigins } from './es/origins';
import { sentences as esSentences } from './es/sentences';
import { origins as frOrigins } from './fr/origins';
import { sentences as frSentences } from './fr/sentences';
import { origins as itOrigins } from './it/origins';
import { sentences as itSentences } from './it/sentences';
import { origins as jaOrigins } from './ja/origins';
import { sentences as jaSentences } from './ja/sentences';
import type { Language, Register, SentenceValues } from './language';
import { origins as nlOrigins } from './nl/origins';
import { sentences as nlSentences } from './nl/sentences';
import { origins as thOrigins } from './th/origins';
import { sentences as thSentences } from './th/sentences';
import { origins as zhOrigins } from './zh/origins';
import { sentences as zhSentences } from './zh/sentences';

const languages: Readonly<Record<LanguageCode, Language>> = {
  en: { code: 'en', sentences: enSentences, origins: enOrigins },
  de: { code: 'de', sentences: deSentences, origins: deOrigins },
  fr: { code: 'fr', sentences: frSentences, origins: frOrigins },
  es: { code: 'es', sentences: esSentences, origins: esOrigins },
  it: { code: 'it', sentences: itSentences, origins: itOrigins },
  nl: { code: 'nl', sentences: nlSentences, origins: nlOrigins },
  ja: { code: 'ja', sentences: jaSentences, origins: jaOrigins },
  zh: { code: 'zh', sentences: zhSentences, origins: zhOrigins },
  th: { code: 'th', sentences: thSentences, origins: thOrigins },
};

/** Where a bracket that opens at `open` closes, and where its parts are parted. */
function bracketAt(template: string, open: number): { close: number; bar: number | null } {
  let depth = 0;
  let bar: number | null = null;
  for (let i = open; i < template.length; i += 1) {
    const character = template[i];
    if (character === '[') depth += 1;
    if (character === '|' && depth === 1) bar ??= i;
    if (character === ']') depth -= 1;
    if (depth === 0) return { close: i, bar };
  }
  throw new Error(`A clause is not closed: ${template}`);
}

/** A template with its values, or null where a value it cannot do without is empty. */
function fill(template: string, valueOf: (name: string) => string): string | null {
  let text = '';
  for (let i = 0; i < template.length;) {
    const character = template[i] ?? '';
    if (character === '{') {
      const close = template.indexOf('}', i);
      const value = valueOf(template.slice(i + 1, close));
      if (value === '') return null;
      text += value;
      i = close + 1;
    } else if (character === '[') {
      const { close, bar } = bracketAt(template, i);
      const first = fill(template.slice(i + 1, bar ?? close), valueOf);
      const second = bar === null ? '' : fill(template.slice(bar + 1, close), valueOf);
      const part = first ?? second;
      if (part === null) return null;
      text += part;
      i = close + 1;
    } else {
      text += character;
      i += 1;
    }
  }
  return text;
}

/** A value as it stands inside a sentence: on one line, without an end mark of its own. */
function inSentence(value: string): string {
  const line = value
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s,;:!。、，；：！]+$/u, '');
  // `S.r.l.`, `Inc.` and `Co.` keep theirs.
  return /(?:^|[\s.])\p{L}{1,4}\.$/u.test(line) ? line : line.replace(/[\s.]+$/u, '');
}

/** Abbreviated legal forms keep their full stop; it also ends the sentence. */
function tidy(text: string): string {
  return text.replace(/\.{2,}$/u, '.').trim();
}

/**
 * One sentence to insert in a draft, in the draft's language. A template's `{name}` is a value,
 * `[…]` a clause that is left out where a value in it is empty, `[…|…]` a clause and what stands in
 * its place. Returns an empty string where a value the sentence cannot do without is empty (a
 * privacy notice without its address).
 */
export function sentence(
  code: LanguageCode,
  element: SentenceElement,
  values: SentenceValues,
  form: { length: 'normal' | 'short'; register: Register },
): string {
  const template = languages[code].sentences[element][form.length][form.register];
  const known = new Map(Object.entries(values).map(([name, value]) => [name, inSentence(value)]));
  const filled = fill(template, (name) => {
    const value = known.get(name);
    if (value === undefined) throw new Error(`No value is called ${name}: ${template}`);
    return value;
  });
  return filled === null ? '' : tidy(filled);
}

/** A source's origin as it stands in the `source` sentence of a language; '' for an unknown one. */
export function originName(code: LanguageCode, origin: string): string {
  return languages[code].origins[origin] ?? '';
}
