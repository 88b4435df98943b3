import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { rest } from '@/lib/annotation/rest';

const sendMessage = vi.fn<(message: unknown) => Promise<void>>(async () => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime: { id: 'goodgrounds', sendMessage } });
  document.body.innerHTML = '<main><p>Nothing here yet</p></main>';
});

afterEach(async () => {
  // Whatever still rests in the page looks once more, finds the extension gone, and is done: it
  // would wake for the next test's page too.
  vi.stubGlobal('chrome', { runtime: {} });
  add('<p>Gone</p>');
  await vi.advanceTimersByTimeAsync(3000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sendMessage.mockClear();
});

function add(html: string): void {
  document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
}

const woken = () => sendMessage.mock.calls.length;

test('rests while there is nothing, however much changes', async () => {
  rest();
  for (let change = 0; change < 50; change += 1) {
    add('<p>Order 12</p>');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(woken()).toBe(0);
});

test('wakes at once for a place to write, and once', async () => {
  rest();
  add('<textarea></textarea>');
  await vi.advanceTimersByTimeAsync(150);
  expect(woken()).toBe(1);
  add('<p>From: Mara Voss &lt;mara@hafen.example&gt;</p>');
  await vi.advanceTimersByTimeAsync(3000);
  expect(woken()).toBe(1);
});

test.each([
  ['a message that is nothing but text', '<p>From: Mara Voss &lt;mara@hafen.example&gt;</p>'],
  ['the header of a message', '<div class="msg-from">Mara Voss</div>'],
])('wakes within a second or so for %s, also when nothing changes any more', async (_, html) => {
  rest();
  add(html);
  await vi.advanceTimersByTimeAsync(1300);
  expect(woken()).toBe(1);
});

test('is done when the extension is gone', async () => {
  rest();
  vi.stubGlobal('chrome', { runtime: {} });
  add('<textarea></textarea>');
  await vi.advanceTimersByTimeAsync(3000);
  expect(woken()).toBe(0);
});
