import { describe, expect, test } from 'vitest';

import { linkWith, mailLinkWith, readChoice } from '@/lib/choices/line';
import { choiceMails } from '@/lib/choices/mails';
import { choicesPage } from '@/lib/choices/page';
import { choiceTexts } from '@/lib/choices/texts';
import { readSignals } from '@/lib/language/signals';
import { referencesOf } from '@/lib/ledger/reference';
import { languageCodes } from '@/lib/model/assessment';
import type { Identity } from '@/lib/model/organisation';

import { email, freshLedger } from '../../ledger/made';

const identity: Identity = {
  name: 'Jo Lindqvist',
  role: '',
  email: 'jo@fernhill.example',
  organisation: 'Fernhill & Sons <Ltd>',
  address: '14 Canal Street, Leeds',
  country: 'GB',
  privacyNoticeUrl: 'https://fernhill.example/privacy',
  optOut: 'https://fernhill.example/choices',
  authority: 'ICO',
};

describe.each(languageCodes)('the mail in %s', (code) => {
  test.each(['all', 'email', 'phone'] as const)('is understood without its line: %s', (kind) => {
    expect(readSignals(choiceMails[code].says[kind], code).map(({ label }) => label)).toContain(
      'objection',
    );
  });

  test('is understood without its line: access', () => {
    const labels = readSignals(choiceMails[code].says.access, code).map(({ label }) => label);
    expect(labels).toEqual(['access']);
  });

  test('is understood without its line: erase', () => {
    expect(readSignals(choiceMails[code].says.erase, code).map(({ label }) => label)).toContain(
      'erasure',
    );
  });

  test('asks for nothing else where it asks for a correction', () => {
    expect(readSignals(choiceMails[code].says.correct, code)).toEqual([]);
  });
});

test.each([
  ['stop=all', { kind: 'stop', channels: 'all' }],
  ['stop=email', { kind: 'stop', channels: ['email'] }],
  ['stop=phone', { kind: 'stop', channels: ['phone'] }],
  ['erase=all', { kind: 'erase', channels: 'all' }],
  ['access=all', { kind: 'access', channels: [] }],
  ['correct=all', { kind: 'correct', channels: [] }],
])('the line %s is read wherever a mail program puts it', (what, choice) => {
  const line = `Goodgrounds-Choice: 1; ${what}; ref=0A1B-2C3D-4E5F-6789`;
  for (const text of [line, `Hello,\r\n\r\n  ${line}  \r\n-- \r\nM.`, line.toLowerCase()])
    expect(readChoice(text.replaceAll('\r', ''))).toEqual({
      ...choice,
      reference: '0A1B-2C3D-4E5F-6789',
    });
});

test.each([
  'Goodgrounds-Choice: 2; stop=all; ref=',
  'Goodgrounds-Choice: 1; start=all; ref=',
  'Goodgrounds-Choice: 1; stop=constructor; ref=',
  '> Goodgrounds-Choice: 1; stop=all; ref=AA',
  'I saw Goodgrounds-Choice: 1; stop=all; ref=AA somewhere',
])('nothing else is taken for it: %s', (text) => {
  expect(readChoice(text)).toBeNull();
});

test('a reference fits one address under one key, and tells nothing of it', async () => {
  const [one, other] = [await freshLedger(), await freshLedger()];
  const people = [email('mara@nordwerk.example'), email('tom@nordwerk.example')];
  const [mara, tom] = await referencesOf(one, people);
  expect(mara).toMatch(/^(?:[\dA-F]{4}-){3}[\dA-F]{4}$/u);
  expect(mara).not.toBe(tom);
  expect(await referencesOf(one, people)).toEqual([mara, tom]);
  expect((await referencesOf(other, people))[0]).not.toBe(mara);
});

test('a link carries the reference where no server is told of it', () => {
  expect(linkWith('https://fernhill.example/choices', 'AA-BB')).toBe(
    'https://fernhill.example/choices#r=AA-BB',
  );
  expect(linkWith('stop@fernhill.example', 'AA-BB')).toBe('stop@fernhill.example');
});

test.each(languageCodes)(
  'a mail link in %s begins a mail that is read as a stop, and whose',
  (code) => {
    const link = new URL(mailLinkWith('stop+eu@fernhill.example', 'AA-BB', code));
    expect(decodeURIComponent(link.pathname)).toBe('stop+eu@fernhill.example');
    const text = (link.searchParams.get('body') ?? '').replaceAll('\r', '');
    expect(readChoice(text)).toEqual({ kind: 'stop', channels: 'all', reference: 'AA-BB' });
    expect(readSignals(text, code).map(({ label }) => label)).toContain('objection');
  },
);

test('the page asks nobody for anything, and says the company as it is written', () => {
  const page = choicesPage(identity, 'de');
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/(?:src|action)="|@import|url\(|fetch\(|XMLHttpRequest/u);
  expect(page).toContain('Fernhill &amp; Sons &lt;Ltd&gt;');
  expect(page).not.toContain('<Ltd>');
  for (const code of languageCodes) expect(page).toContain(choiceTexts[code].title);
});
