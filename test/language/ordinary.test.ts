// @vitest-environment node
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { recognise } from '@/lib/language/recognise';
import { readSignals } from '@/lib/language/signals';
import { languageCodes } from '@/lib/model/assessment';

/*
 * Everyday business mails, one a line, with words that tempt: somebody stops by, an item is removed, an
 * intern is unsubscribed from a tool, lawyers have no objection, the works council meets.
 */
const mails = languageCodes.flatMap((code) =>
  readFileSync(`test/language/ordinary/${code}.txt`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((mail) => ({ code, mail })),
);

/** Special-category words are looked for in what is written, signals in what is received. */
function alarmsOf(mail: string): string[] {
  const { elements } = recognise(mail, null);
  const special = elements.filter(({ label }) => label === 'special_category');
  return [...readSignals(mail), ...special].map(({ label }) => label);
}

describe('ordinary correspondence', () => {
  it('is enough of it', () => expect(mails.length).toBeGreaterThanOrEqual(200));

  it.each(mails)('$code: $mail', ({ mail }) => expect(alarmsOf(mail)).toEqual([]));

  it('keeps its peace when all of it is in one mail', () => {
    for (const code of languageCodes) {
      const all = mails.filter((one) => one.code === code).map(({ mail }) => mail);
      expect(alarmsOf(all.join('\n\n'))).toEqual([]);
    }
  });

  it('is told from the same mail with a request in it', () => {
    const [first] = mails;
    expect(alarmsOf(`${first?.mail} And please take me off your mailing list.`)).toEqual([
      'objection',
    ]);
  });
});
