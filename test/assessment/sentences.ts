import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The `rule:` section of the English locale. */
export const ruleTexts: Sentences = (
  parse(readFileSync('locales/en.yml', 'utf8')) as { readonly rule: Sentences }
).rule;

/** A finding's sentence with its values; `undefined` where there is no such key. */
export function sentenceOf(message: string, values: readonly string[]): string {
  const [rule = '', reason = ''] = message.split('.');
  const text = ruleTexts[rule]?.[reason];
  return String(text?.replaceAll(/\$(\d)/gu, (whole, index) => values[Number(index) - 1] ?? whole));
}
