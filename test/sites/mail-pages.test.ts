// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { isWorthALook } from '@/lib/annotation/rest';

import { loadPage } from './load-page';
import { otherPages, ownPages } from './mail-fixtures';
import { comparable, readPage } from './readings';

describe.each([...ownPages, ...otherPages])('$site/$name', ({ html, expected }) => {
  const { page, document } = loadPage(html, expected.url);
  const before = document.documentElement.outerHTML;
  const read = readPage(page());

  it('is read as it says', () => {
    expect(read.compose).toHaveLength(expected.compose.length);
    for (const [at, want] of expected.compose.entries()) {
      const { bodyText, container, ...rest } = read.compose[at] ?? {};
      const { kind, mode, recipients, subject, uncommitted } = want;
      expect(rest).toEqual({
        kind,
        mode,
        recipients,
        subject,
        ...(uncommitted !== undefined && { uncommitted }),
      });
      expect(want.container ?? container).toBe(container);
      expect(comparable(bodyText ?? '')).toBe(comparable(want.bodyText));
    }
  });

  it('has the message that it says, or none', () => {
    const message = read.message.at(-1);
    const { bodyStart } = expected.message ?? {};
    const said = (text: string) =>
      bodyStart === undefined ? comparable(text) : text.startsWith(bodyStart);
    expect(message && { ...message, text: said(message.text ?? '') }).toEqual(
      expected.message && {
        sender: expected.message.sender,
        subject: expected.message.subject,
        text: said(expected.message.text ?? bodyStart ?? ''),
      },
    );
  });

  it('wakes the script that rests', () => {
    const holds = expected.compose.length > 0 || Boolean(expected.message);
    // Where nothing is to be found it may wake all the same, and finds nothing.
    expect(!holds || isWorthALook(document, new URL(expected.url))).toBe(true);
  });

  it('has a control that sends in every compose view', () => {
    for (const ways of read.sending) expect(ways).toContain('click');
    expect(read.unreadable).toEqual(expected.unreadable ?? []);
  });

  it('is read the same again, and stays as it is', () => {
    expect(readPage(page())).toEqual(read);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('wakes in a page that is one component', () => {
  const html = '<body><post-box><template shadowrootmode="open"><p>Hello</p></template></post-box>';
  const address = 'https://mail.hafen.example/';
  expect(isWorthALook(loadPage(html, address).document, new URL(address))).toBe(true);
  expect(isWorthALook(loadPage('<p>Hello</p>', address).document, new URL(address))).toBe(false);
});
