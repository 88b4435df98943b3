// @vitest-environment node
import { assert, property, webUrl } from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { SiteEntry } from '@/lib/sites/site';
import { addedByUser, covers, hostOf, isOn, patternFor } from '@/lib/switch/origins';

const mail: SiteEntry = {
  id: 'gmail',
  name: 'Mail',
  origins: ['https://mail.example/*', 'https://*.mail.example/*'],
  trigger: 'form',
};

describe('the pattern of an address', () => {
  test('covers the whole host, without port, path or query', () => {
    expect(patternFor(new URL('https://webmail.example:8443/inbox?_task=mail#1'))).toBe(
      'https://webmail.example/*',
    );
  });
  test.each(['about:blank', 'chrome://settings', 'file:///tmp/a.html', 'moz-extension://x/y.html'])(
    'is null where no extension may read: %s',
    (address) => expect(patternFor(new URL(address))).toBeNull(),
  );
});

describe('what a grant covers', () => {
  test.each([
    ['https://mail.example/*', 'https://mail.example/*', true],
    ['https://*.example/*', 'https://mail.example/*', true],
    ['https://*.example/*', 'https://example/*', true],
    ['https://*.example/*', 'https://mailexample/*', false],
    ['https://mail.example/*', 'https://*.mail.example/*', false],
    ['http://mail.example/*', 'https://mail.example/*', false],
    ['https://mail.example/*', '*://mail.example/*', false],
    ['https://*/*', 'https://mail.example/*', true],
    ['*://*/*', 'http://mail.example/*', true],
    ['<all_urls>', 'https://mail.example/*', true],
    ['nonsense', 'https://mail.example/*', false],
  ])('%s covers %s: %s', (granted, asked, expected) => {
    expect(covers(granted, asked)).toBe(expected);
  });

  test('every pattern made from an address is covered by itself and by all sites', () => {
    assert(
      property(webUrl(), (address) => {
        const pattern = patternFor(new URL(address));
        expect(pattern).not.toBeNull();
        expect(covers(pattern ?? '', pattern ?? '')).toBe(true);
        expect(covers('*://*/*', pattern ?? '')).toBe(true);
      }),
    );
  });
});

test('a site is on only when everything it needs is granted', () => {
  expect(isOn(mail, ['https://mail.example/*'])).toBe(false);
  expect(isOn(mail, mail.origins)).toBe(true);
  expect(isOn({ ...mail, origins: [] }, ['*://*/*'])).toBe(false);
});

test('what no site of the catalogue claims was added by the user', () => {
  expect(addedByUser(['https://post.example/*', 'https://a.mail.example/*'], [mail])).toEqual([
    'https://post.example/*',
  ]);
  expect(hostOf('https://post.example/*')).toBe('post.example');
});
