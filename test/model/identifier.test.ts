// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  parseDomain,
  parseEmail,
  parseIdentifier,
  parseInternationalPhone,
  parseLinkedIn,
} from '@/lib/model/identifier';

describe('an e-mail address', () => {
  it.each([
    ['Mara.Voss@NORDWERK.example', 'mara.voss@nordwerk.example'],
    [' mara@nordwerk.example. ', 'mara@nordwerk.example'],
    ['\u202amara@nordwerk.example\u202c', 'mara@nordwerk.example'],
    ['mara@bücher.example', 'mara@xn--bcher-kva.example'],
    ['ｍａｒａ@nordwerk.example', 'mara@nordwerk.example'],
    ['用户@例子.example', '用户@xn--fsqu00a.example'],
    ['"mara voss"@nordwerk.example', '"mara voss"@nordwerk.example'],
    ['mara+offer@sub.nordwerk.example', 'mara+offer@sub.nordwerk.example'],
  ])('%s is %s', (text, value) => expect(parseEmail(text)).toEqual({ type: 'email', value }));

  it.each([
    '',
    'mara',
    'mara@',
    '@nordwerk.example',
    'mara@nordwerk',
    'mara@nordwerk.e',
    'mara@1.2',
    'mara@[192.0.2.1]',
    'mara voss@nordwerk.example',
    'mara..voss@nordwerk.example',
    'mara@nordwerk..example',
    'mara@nordwerk.example/path',
    'mara@nordwerk.example, tom@nordwerk.example',
    'Mara <mara@nordwerk.example>',
    'mara@tom@nordwerk.example',
    'mara@-nordwerk.example',
  ])('%s is none', (text) => expect(parseEmail(text)).toBeNull());

  it('keeps its one form when it is read again', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const once = parseEmail(address);
        expect(once === null || parseEmail(once.value)).toEqual(once ?? true);
      }),
    );
  });

  it('never throws', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, (text) => {
        expect(() => parseIdentifier(text)).not.toThrow();
      }),
    );
  });
});

describe('a LinkedIn profile', () => {
  it.each([
    ['https://www.linkedin.com/in/Mara-Voss/', 'in/mara-voss'],
    ['https://de.linkedin.com/in/mara-voss?trk=x#y', 'in/mara-voss'],
    ['linkedin.com/in/mara-voss', 'in/mara-voss'],
    ['/in/j%C3%BCrgen-k', 'in/jürgen-k'],
    ['in/mara-voss', 'in/mara-voss'],
    ['/in/ACoAAB1234567890abcdEF', 'id/ACoAAB1234567890abcdEF'],
    ['/sales/lead/ACwAABkLmNpQrGhJk,NAME_SEARCH,aB3d', 'sales/ACwAABkLmNpQrGhJk'],
    ['/sales/people/ACoAABkLmNpQrGhJk,name,x', 'id/ACoAABkLmNpQrGhJk'],
  ])('%s is %s', (text, value) => expect(parseLinkedIn(text)).toEqual({ type: 'linkedin', value }));

  it.each([
    'https://linkedin.com.evil.example/in/mara',
    'https://www.linkedin.com/company/x',
    'https://x.example/in/mara',
  ])('%s is none', (text) => expect(parseLinkedIn(text)).toBeNull());
});

it('reads domains and international numbers', () => {
  expect(parseDomain('@Bücher.example')?.value).toBe('xn--bcher-kva.example');
  expect(parseInternationalPhone('+49 (0)421 123-45')?.value).toBe('+4942112345');
  expect(parseInternationalPhone('0421 12345')).toBeNull();
  expect(parseIdentifier('@nordwerk.example')?.type).toBe('domain');
  expect(parseIdentifier('mara@nordwerk.example')?.type).toBe('email');
});
