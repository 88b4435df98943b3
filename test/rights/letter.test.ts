import { assert, constantFrom, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';

import { detectLanguage } from '@/lib/language/detect';
import { languageCodes } from '@/lib/model/assessment';
import type { Identity } from '@/lib/model/organisation';
import type { SubjectRequest } from '@/lib/model/record';
import { letter, letterLanguages } from '@/lib/rights/letter';
import { letterLanguage } from '@/lib/rights/letter-language';

const identity: Identity = {
  name: 'Jo Lindqvist',
  role: 'Sales',
  email: 'jo@lindqvist-plans.example',
  organisation: 'Lindqvist Plans AB',
  address: 'Hamngatan 1, 111 47 Stockholm',
  country: 'SE',
  privacyNoticeUrl: 'https://lindqvist-plans.example/privacy',
  optOut: '',
  authority: 'IMY',
};

const kinds = [
  'objection',
  'withdrawal',
  'erasure',
  'access',
  'rectification',
  'restriction',
] as const satisfies readonly SubjectRequest['kind'][];

const receivedAt = '2026-11-20T12:00:00.000Z';

test.each(languageCodes)('%s: every answer is in that language, and says who answers', (code) => {
  const outcomes = [
    { kind: 'done' },
    { kind: 'longer', dueOn: '2027-02-22', reason: '' },
    { kind: 'refused', reason: '' },
  ] as const;
  for (const kind of kinds)
    for (const outcome of outcomes) {
      const text = letter(code, { request: { kind, receivedAt }, name: null, identity, outcome });
      expect(detectLanguage(text)).toBe(code);
      expect(text).toContain('Lindqvist Plans AB');
      expect(text).toContain('2026');
      expect(text).not.toMatch(/\$\d|undefined|null/u);
    }
});

test('each kind of request is answered in its own words, in every language', () => {
  for (const { code } of letterLanguages) {
    const texts = kinds.map((kind) =>
      letter(code, {
        request: { kind, receivedAt },
        name: 'Mara Voss',
        identity,
        outcome: { kind: 'done' },
      }),
    );
    expect(new Set(texts).size).toBe(kinds.length);
    expect(texts.every((text) => text.includes('Mara Voss'))).toBe(true);
  }
});

test('a refusal says why and where to complain; more time says until when and why', () => {
  const of = (outcome: Parameters<typeof letter>[1]['outcome']) =>
    letter('en', { request: { kind: 'erasure', receivedAt }, name: 'Mara', identity, outcome });
  const refused = of({ kind: 'refused', reason: 'We need the invoice until 2030.' });
  expect(refused).toContain('We need the invoice until 2030.');
  expect(refused).toMatch(/complain to IMY.*court/u);
  const longer = of({ kind: 'longer', dueOn: '2027-02-22', reason: 'Many mailboxes.' });
  expect(longer).toContain('22 February 2027');
  expect(longer).toContain('Many mailboxes.');
});

test('what a person typed is never taken for a place to fill in', () => {
  assert(
    property(record({ name: string(), reason: string() }), ({ name, reason }) => {
      const text = letter('en', {
        request: { kind: 'access', receivedAt },
        name,
        identity,
        outcome: { kind: 'refused', reason },
      });
      expect(text.startsWith(`Dear ${name},`)).toBe(true);
      expect(text).toContain(`The reason: ${reason}`);
    }),
  );
});

test.each([
  ['Bitte löschen Sie alle meine Daten und schreiben Sie mir nicht mehr.', 'FR', 'de'],
  ['個人情報を削除してください。', null, 'ja'],
  ['กรุณาลบข้อมูลของฉัน', 'DE', 'th'],
  [null, 'IT', 'it'],
  ['ok', 'TH', 'th'],
  [null, 'SE', 'en'],
  ['', null, 'en'],
] as const)('%s (%s) is answered in %s', (words, country, code) => {
  expect(letterLanguage(words, country)).toBe(code);
});

test('a language is always found', () => {
  assert(
    property(string(), constantFrom('DE', 'XX', '', null), (words, country) => {
      expect(languageCodes).toContain(letterLanguage(words, country));
    }),
  );
});
