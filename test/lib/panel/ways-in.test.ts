// @vitest-environment node
import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { subjectOf } = await import('@/lib/panel/ways-in');

test.each([
  ['mailto:Mara.Voss@nordwerk.example?subject=Hello', 'mara.voss@nordwerk.example'],
  ['mailto:mara%2Eb@nordwerk.example,info@nordwerk.example', 'mara.b@nordwerk.example'],
  ['tel:+4942112345', '+4942112345'],
  ['https://www.linkedin.com/in/mara-voss/?trk=x', 'in/mara-voss'],
])('the link %s names %s', (linkUrl, value) => {
  expect(subjectOf({ linkUrl }).identifiers.map((one) => one.value)).toEqual([value]);
});

test('a link to anywhere else names nobody, and half a link does no harm', () => {
  expect(subjectOf({ linkUrl: 'https://nordwerk.example/team' }).identifiers).toEqual([]);
  expect(subjectOf({ linkUrl: 'mailto:' }).identifiers).toEqual([]);
});

test('selected words are an address, a number, or else a name', () => {
  expect(subjectOf({ selectionText: ' mara@nordwerk.example ' }).identifiers).toHaveLength(1);
  expect(subjectOf({ selectionText: 'Mara Voss' })).toMatchObject({
    identifiers: [],
    name: 'Mara Voss',
  });
});

test('the page is a source, a mailbox is none', () => {
  const selectionText = 'Mara Voss';
  expect(subjectOf({ selectionText, pageUrl: 'https://nordwerk.example/team?x#y' }).url).toBe(
    'https://nordwerk.example/team',
  );
  expect(subjectOf({ selectionText, pageUrl: 'https://mail.google.com/mail/u/0' }).url).toBeNull();
});
