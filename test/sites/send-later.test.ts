import { afterEach, expect, it } from 'vitest';

import { laterControls, saysLater } from '@/lib/sites/send-later';

afterEach(() => document.body.replaceChildren());

it.each([
  'Schedule send',
  'Send later…',
  'Senden planen',
  'Programmer l’envoi',
  'Programar envío',
  'Programma l’invio',
  'Verzenden plannen',
  '送信日時を設定',
  '定时发送',
  'ตั้งเวลาส่ง',
  '⏱ Später senden ...',
])('%s sends later', (words) => {
  expect(saysLater(words)).toBe(true);
});

it.each(['Scheduled', 'Geplant', 'Send', 'Programmés (3)', 'Send later on Mondays', 'Later', ''])(
  '%s does not',
  (words) => {
    expect(saysLater(words)).toBe(false);
  },
);

it('is found in a menu wherever that is drawn, and not in navigation or in a text', () => {
  document.body.innerHTML = `
    <nav><a role="button" href="#">Send later</a></nav>
    <div contenteditable="true"><a href="#">Send later</a></div>
    <div role="tree"><div role="button" tabindex="0">Send later</div></div>
    <div class="portal"><ul role="menu"><li id="text"><span>Send later</span></li></ul></div>
    <button id="icon" aria-label="Schedule send"><svg></svg></button>
    <button>Send</button>`;
  expect(laterControls(document).map(({ id }) => id)).toEqual(['text', 'icon']);
});
