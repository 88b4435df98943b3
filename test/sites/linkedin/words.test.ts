import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { degreeIn, isNameMark, personName } from '@/lib/sites/linkedin/words';

describe('a name', () => {
  test.each([
    ['(3) Samir Okafor-Nyström', 'Samir Okafor-Nyström'],
    ['(99+) 王 小明', '王 小明'],
    ['Ana Ruiz (She/Her)', 'Ana Ruiz'],
    ['Jo Müller (er/ihm) · 2.', 'Jo Müller'],
    ['Ines Prado • 3.+', 'Ines Prado'],
    ['Lena Huber (Schmidt)', 'Lena Huber (Schmidt)'],
    ['Omer Tal ⭐Hiring⭐', 'Omer Tal ⭐Hiring⭐'],
    ['KALINA Dębnicka-Olszańska', 'KALINA Dębnicka-Olszańska'],
    ['\u200fليلى حداد\u200f', 'ليلى حداد'],
    ['Ada · Buying', 'Ada · Buying'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s is %s', (text, name) => {
    expect(personName(text)).toBe(name);
  });

  test.each(['', ' ', '·', '\u200b', '(3) ', '⭐'])('is none in %j', (text) => {
    expect(personName(text)).toBeNull();
  });

  test('stays the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = personName(text);
        fc.pre(name !== null && !/\(\d|[·•・‧]|[/)）]/u.test(name));
        expect(personName(name ?? '')).toBe(name);
      }),
    );
  });
});

describe('a degree', () => {
  test.each([
    ['· 1.', 1],
    ['2nd', 2],
    ['· 3rd+', 3],
    ['• 3e et +', 3],
    ['第2度', 2],
    ['・ 3次+', 3],
    ['· ١', 1],
    ['· ๒', 2],
    ['Kontakt 2. stopnia', 2],
  ] as const)('%s is %i', (text, degree) => {
    expect(degreeIn(text)).toBe(degree);
  });

  test.each(['', '·', '0', '4th', '500+ connections', 'premier'])('is none in %j', (text) => {
    expect(degreeIn(text)).toBeNull();
  });
});

describe('beside a name', () => {
  test.each(['· 2.', '• 3rd+', '(She/Her)', 'She/Her', 'he/him · 2nd', '2nd', '·', 'sie/ihr'])(
    '%s is a mark',
    (text) => {
      expect(isNameMark(text)).toBe(true);
    },
  );

  test.each([
    'CEO/Founder',
    'Sales/Marketing',
    '3D artist',
    '2nd line support',
    'Buyer',
    '営業部長',
  ])('%s is a line about the person', (text) => {
    expect(isNameMark(text)).toBe(false);
  });
});
