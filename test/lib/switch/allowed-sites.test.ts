import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { allowedSites, allowSites, readHosts } from '@/lib/switch/allowed-sites';

beforeEach(() => fakeBrowser.reset());

describe('the sites that may be switched on', () => {
  test('are all, until somebody names them, and again when the list is given up', async () => {
    expect(await allowedSites()).toEqual({ hosts: null, locked: false });
    await allowSites(['mail.example']);
    expect(await allowedSites()).toEqual({ hosts: ['mail.example'], locked: false });
    await allowSites(null);
    expect(await allowedSites()).toEqual({ hosts: null, locked: false });
  });

  test('are those of the administrator where there is such a list, grey', async () => {
    await allowSites(['mail.example']);
    await browser.storage.managed.set({ allowedSites: ['*.fernhill.example'] });
    expect(await allowedSites()).toEqual({ hosts: ['*.fernhill.example'], locked: true });
  });

  test('are none where the list cannot be read', async () => {
    await browser.storage.local.set({ allowedSites: 'mail.example' });
    expect(await allowedSites()).toEqual({ hosts: [], locked: false });
  });
});

describe('a list as it is typed', () => {
  test.each([
    ['', []],
    ['mail.example\n *.Fernhill.example ', ['mail.example', '*.fernhill.example']],
    ['https://mail.example/inbox?a=b, mail.example:8443', ['mail.example']],
  ])('%j names its hosts, each once', (typed, hosts) => {
    expect(readHosts(typed)).toEqual({ hosts });
  });

  test.each(['*', 'mail.*.example', 'ma!l.example', 'ftp://mail.example'])(
    '%j is no site',
    (typed) => {
      expect(readHosts(`post.example\n${typed}`)).toEqual({ wrong: typed });
    },
  );
});
