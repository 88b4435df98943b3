// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { common } from '@/lib/language/common';
import type { Lexicon } from '@/lib/language/pattern';
import { compile } from '@/lib/language/pattern';
import { languageCodes } from '@/lib/model/assessment';

/** The lexicon a file of data exports under its language's code. */
async function lexiconOf(code: string, file: 'elements' | 'signals'): Promise<Lexicon<string>> {
  const module = (await import(`../../lib/language/${code}/${file}.ts`)) as Record<
    string,
    Lexicon<string> | undefined
  >;
  const lexicon = module[code];
  if (lexicon === undefined) throw new Error(`${code}/${file}.ts exports no ${code}`);
  return lexicon;
}

/** Compiles each part of each rule by itself: used together, most are never reached. */
function compileAll(lexicon: Lexicon<string>): number {
  const rules = Object.values(lexicon.rules).flatMap((label) => [
    ...(label?.yes ?? []),
    ...(label?.right ?? []),
    ...(label?.no ?? []),
  ]);
  const parts = rules.flatMap((rule) => rule.split(' && '));
  for (const part of parts) {
    const alone = { ...lexicon, rules: { it: { yes: [part.trim()] } } };
    for (const { match } of compile(alone, ['it']).labels) match({ folded: 'x', raw: 'x' });
  }
  return parts.length;
}

describe('every pattern', () => {
  it.each(languageCodes)('of %s is a regular expression', async (code) => {
    expect(compileAll(await lexiconOf(code, 'elements'))).toBeGreaterThan(30);
    expect(compileAll(await lexiconOf(code, 'signals'))).toBeGreaterThan(30);
  });

  it('of all languages is a regular expression', () => {
    expect(compileAll(common)).toBeGreaterThan(5);
  });

  it('that is none says so', () => {
    const broken = { ...common, rules: { it: { yes: ['({nobody}'] } } };
    expect(() => compileAll(broken)).toThrow('no word class {nobody}');
  });
});
