// @vitest-environment node
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { conceptNames } from '@/lib/language/concept';
import { featuresIn, weigh } from '@/lib/language/sense';
import { learntFrom } from '@/lib/language/weights';
import { languageCodes } from '@/lib/model/assessment';

import { digestOfSources } from '../../scripts/learn.mjs';

describe('what is weighed', () => {
  it('follows from the sentences and words as they are now', () => {
    // If not: `npm run learn`.
    expect(learntFrom).toBe(digestOfSources());
  });

  it.each(languageCodes)('has words for every concept in %s', (code) => {
    const source = readFileSync(`lib/language/${code}/concepts.ts`, 'utf8');
    const empty = conceptNames.filter((name) =>
      new RegExp(`\\b${name}:\\s*['"]\\s*['"]`, 'u').test(source),
    );
    expect(empty).toEqual([]);
  });

  it('says nothing of what is a matter of form', () => {
    expect(weigh('postal_address', featuresIn('14 Canal Street, Manchester', 'en'))).toBeNull();
  });

  it.each([
    ['en', 'no further mails from you, thanks', 'objection'],
    ['de', 'von euch will ich keine post mehr', 'objection'],
    ['fr', 'plus aucun courrier de votre part', 'objection'],
    ['ja', 'これ以上の案内は無用です', 'objection'],
  ] as const)('understands in %s what no pattern says: %s', (code, sentence, label) => {
    expect(weigh(label, featuresIn(sentence, code))).toBeGreaterThan(0);
  });

  it('weighs a sentence of an ordinary mail against', () => {
    const features = featuresIn('Please do not send the pallets before Friday.', 'en');
    expect(weigh('objection', features)).toBeLessThan(0);
  });
});
