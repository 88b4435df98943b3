// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readDay } from '@/lib/import/day';

/** The nine, and variants of them that people's spreadsheets are set to. */
const languages = ['en-US', 'en-GB', 'de', 'de-AT', 'de-CH', 'fr', 'es', 'it', 'nl', 'ja', 'zh-CN'];

const days = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

describe('a day as exports write it', () => {
  it.each([
    ['12 févr. 2024', '2024-02-12'],
    ['1er mars 2024', '2024-03-01'],
    ['12 fevrier 2024', '2024-02-12'],
    ['3. März 2024', '2024-03-03'],
    ['3. Mär. 2024', '2024-03-03'],
    ['5. Jänner 2024', '2024-01-05'],
    ['24 Dez. 2023', '2023-12-24'],
    ['11 de noviembre de 2025', '2025-11-11'],
    ['3 ene 2024', '2024-01-03'],
    ['7 gen 2024', '2024-01-07'],
    ['14 mrt 2024', '2024-03-14'],
    ['14 mei 2024', '2024-05-14'],
    ['2024年3月5日', '2024-03-05'],
    ['2024年03月05日 14:30', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['２０２４年３月５日', '2024-03-05'],
    ['5 มี.ค. 2567', '2024-03-05'],
    ['5 ม.ค. 2567', '2024-01-05'],
    ['5 มีนาคม พ.ศ. 2567', '2024-03-05'],
    ['22 Nov 2026', '2026-11-22'],
    ['22-Nov-2026', '2026-11-22'],
    ['Nov 22, 2026', '2026-11-22'],
    ['12 févr. 2024 à 09:30', '2024-02-12'],
    ['12.02.2024 14:30', '2024-02-12'],
    ['12.02.2024, 14:30:05', '2024-02-12'],
    ['25/11/2567', '2024-11-25'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    '3/4/2024',
    '03-04-2024',
    '12.02.2024.5',
    '31 févr. 2024',
    '30 février 2024',
    '12 xyz 2024',
    'Mayhem 3, 2024',
    '22 Marchand 2024',
    '12 févr.',
    'févr. 2024',
    '12 févr. 24',
    '2024年13月5日',
    'seit 12 févr. 2024',
    '12 févr. 2024 – 3 mars 2025',
    '12 févr. 20245',
    'hier',
  ])('%s is none: no day is guessed', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it('is read in every language as that language writes it, long and short', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...languages, 'th'),
        fc.constantFrom('long' as const, 'short' as const),
        (day, language, month) => {
          const written = new Intl.DateTimeFormat(language, {
            year: 'numeric',
            month,
            day: 'numeric',
            timeZone: 'UTC',
          }).format(new Date(`${day}T00:00:00Z`));
          expect([written, readDay(written)]).toEqual([written, day]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('in numbers is the very day or none, whichever way round it was written', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...languages), (day, language) => {
        const written = new Intl.DateTimeFormat(language, { timeZone: 'UTC' }).format(
          new Date(`${day}T00:00:00Z`),
        );
        expect([day, null]).toContain(readDay(written));
      }),
    );
  });

  it('takes any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readDay(text)).toSatisfy((day) => day === null || /^\d{4}-\d\d-\d\d$/u.test(day));
      }),
    );
  });
});
