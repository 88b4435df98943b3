import { assert, constantFrom, date, property } from 'fast-check';
import { expect, test } from 'vitest';

import { localDayOf } from '@/lib/model/time';
import { readShownDay } from '@/lib/sites/shown-day';

const read = (text: string, languages: readonly string[] = []) =>
  readShownDay(text, '2026-11-27', languages);

test.each([
  ['2026-11-03 09:17', '2026-11-03'],
  ['2026/11/03', '2026-11-03'],
  ['2026年11月3日(火) 9:17', '2026-11-03'],
  ['Tue, Nov 3, 2026, 9:17 AM', '2026-11-03'],
  ['3 Nov 2026, 09:17', '2026-11-03'],
  ['20 Aug 2025, 13:19', '2025-08-20'],
  ['Di 03.11.2026 09:17', '2026-11-03'],
  ['3. November 2026 um 09:17', '2026-11-03'],
  ['11. Dez. 2025, 09:17', '2025-12-11'],
  ['mar. 3 nov. 2026 à 09:17', '2026-11-03'],
  ['mar 5 mag 2026, 09:17', '2026-05-05'],
  ['1er août 2026', '2026-08-01'],
  ['11 de noviembre de 2025 09:17', '2025-11-11'],
  ['3 พ.ย. 2569 09:17', '2026-11-03'],
  ['Tue 11/3/2026 9:17 AM', '2026-11-03'],
  ['Tue 3/11/2026 9:17', '2026-11-03'],
  ['11/23/2026', '2026-11-23'],
  ['23-11-2026', '2026-11-23'],
])('%s is told', (shown, day) => {
  expect(read(shown)).toBe(day);
});

test('a language that only the page or the user has is read as well', () => {
  expect(read('3 lis 2026, 09:17', ['pl'])).toBe('2026-11-03');
});

test.each([
  'Today 09:17',
  '09:17',
  'Tuesday',
  '14 maj',
  'Nov 3',
  '3/4/2026',
  '31.11.2026',
  '30 Feb 2026',
  'Yesterday, 10:02',
  '2026-11-28',
  '3 Nov 2062',
  '0123 Nov 2026',
  'v3.11.2026.1',
  '',
])('%s is not guessed', (shown) => {
  expect(read(shown, ['xx-no-language-at-all', 'pl'])).toBeNull();
});

test('a moment with its offset is the day it was where the user is', () => {
  const moment = '2026-11-02T23:30:00-09:00';
  expect(read(moment)).toBe(localDayOf(new Date(moment)));
});

const day = date({
  min: new Date(2001, 0, 1),
  max: new Date(2026, 10, 26),
  noInvalidDate: true,
});
const language = constantFrom('en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'nl', 'ja', 'zh', 'th');

test('what a language writes in words is read back', () => {
  const style = constantFrom('full', 'long', 'medium');
  assert(
    property(day, language, style, (moment, lang, dateStyle) => {
      const shown = new Intl.DateTimeFormat(lang, { dateStyle }).format(moment);
      expect([shown, read(shown, [lang])]).toEqual([shown, localDayOf(moment)]);
    }),
    { numRuns: 500 },
  );
});

test('what a language writes in numbers is read back or not at all, never as another day', () => {
  assert(
    property(day, language, (moment, lang) => {
      const shown = new Intl.DateTimeFormat(lang, { dateStyle: 'short' }).format(moment);
      expect([null, localDayOf(moment)]).toContain(read(shown, [lang]));
    }),
    { numRuns: 500 },
  );
});
