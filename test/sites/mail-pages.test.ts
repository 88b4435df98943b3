// @vitest-environment node
import { describe, expect, it } from 'vitest';

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

  it('has a control that sends in every compose view', () => {
    for (const ways of read.sending) expect(ways).toContain('click');
    expect(read.unreadable).toEqual(expected.unreadable ?? []);
  });

  it('is read the same again, and stays as it is', () => {
    expect(readPage(page())).toEqual(read);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
