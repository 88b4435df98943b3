import { expect, onTestFinished, test, vi } from 'vitest';

import { LanguageClient } from '@/lib/annotation/languages';
import { ReceivedAnnotation } from '@/lib/annotation/received';
import { RecordClient } from '@/lib/annotation/record';
import type { Send } from '@/lib/annotation/record';
import { defaultPolicy } from '@/lib/assessment/default-policy';
import { MessageError } from '@/lib/messages/send';
import type { Identifier } from '@/lib/model/identifier';
import { messagePlace } from '@/lib/sites/message';

const mara: Identifier = { type: 'email', value: 'mara.voss@nordwerk.example' };

const answers: Record<string, (input: never) => unknown> = {
  'page-context': () => ({
    base: { identity: null, campaigns: {}, lias: {} },
    policy: defaultPolicy,
  }),
  'facts-for': ({ identifiers }: { identifiers: Identifier[] }) =>
    identifiers.map((identifier) => ({
      identifier,
      contact: null,
      notes: [],
      suppressions: [],
      requests: [],
      outreach: { count: 0, firstAt: null, lastAt: null, unanswered: 0, noticeGivenAt: null },
    })),
  'record-request': () => ({ id: '2', dueOn: '2026-12-28' }),
};

/** A message with this text, as a site draws it: each call draws it anew. */
function draw(
  text: string,
  record: RecordClient,
  send: Send,
  subject: string | null = null,
  date: string | null = null,
): ReceivedAnnotation {
  const root = document.createElement('article');
  root.textContent = text;
  document.body.append(root);
  const place = messagePlace({
    root,
    sender: () => ({ ok: true, value: { name: 'Mara Voss', identifier: mara } }),
    subject: () => ({ ok: true, value: subject }),
    body: () => ({ ok: true, value: root }),
    date: () => date,
  });
  const languages = new LanguageClient(send, () => one.refresh());
  const now = () => '2026-11-27T10:00:00Z' as const;
  const around = { send, record, languages, changed: () => {}, now };
  const one: ReceivedAnnotation = new ReceivedAnnotation('message-1', place, around);
  one.refresh();
  return one;
}

async function begin() {
  const spy = vi.fn<(name: string, input: unknown) => Promise<unknown>>(async (name, input) =>
    answers[name]?.(input as never),
  );
  const send = spy as unknown as Send;
  const record = new RecordClient(send, () => undefined);
  await record.ask([mara]);
  const told = () =>
    spy.mock.calls.filter(([name]) => name === 'record-request').map(([, input]) => input);
  return { send, record, told };
}

test('a question is recorded as a request with its day of answer, not as an opt-out', async () => {
  const { send, record, told } = await begin();
  const one = draw('Where did you get my e-mail address?', record, send);
  expect(one.view()).toMatchObject({ stops: false, due: true, state: 'asking' });
  await one.record();
  expect(told()).toMatchObject([{ kind: 'access' }]);
  expect(one.view()).toMatchObject({ state: 'recorded', dueOn: '2026-12-28' });
});

test('an objection is a request that stops contact, in the words that were received', async () => {
  const { send, record, told } = await begin();
  const one = draw('Hello Jo. Please remove me from your list.', record, send);
  expect(one.view()).toMatchObject({ stops: true, due: false, state: 'asking' });
  await one.record();
  expect(told()).toEqual([
    {
      identifier: mara,
      kind: 'objection',
      receivedAt: '2026-11-27T10:00:00.000Z',
      words: 'Please remove me from your list.',
      channels: 'all',
      how: 'email',
    },
  ]);
  expect(one.view()).toMatchObject({ state: 'recorded', stops: true, dueOn: '2026-12-28' });
});

test('a message drawn anew keeps what the user answered; another message does not take it', async () => {
  const { send, record } = await begin();
  const text = 'Please remove me from your list.';
  const first = draw(text, record, send);
  const recording = first.record();
  const anew = draw(text, record, send);
  expect(anew.takeOver(first)).toBe(true);
  await recording;
  expect(anew.view()).toMatchObject({ state: 'recorded' });
  const other = draw('Please delete all my data.', record, send);
  expect(other.takeOver(first)).toBe(false);
  expect(other.view()).toMatchObject({ state: 'asking' });
});

test('a message in a language that is not there yet is read when it has arrived', async () => {
  const { send, record } = await begin();
  const packs = globalThis.goodgroundsLanguages;
  const thai = packs?.get('th');
  if (!packs || !thai) throw new Error('Thai was not loaded.');
  packs.delete('th');
  const arrives = (async (name: string, input: never) => {
    if (name !== 'load-languages') return send(name as 'page-context', input);
    packs.set('th', thai);
    return null;
  }) as Send;
  const one = draw('กรุณาอย่าติดต่อมาอีก', record, arrives);
  expect(one.view()).toBeNull();
  await vi.waitFor(() =>
    expect(one.view()?.signals.map(({ label }) => label)).toEqual(['objection']),
  );
});

test('a message whose language cannot be loaded is said to be unread, and read when it is tried again', async () => {
  const all = new Map(globalThis.goodgroundsLanguages);
  globalThis.goodgroundsLanguages = new Map([...all].filter(([code]) => code === 'en'));
  onTestFinished(() => {
    globalThis.goodgroundsLanguages = all;
  });
  let refuses = true;
  const { record, send } = await begin();
  const loading = (async (name: string, input: never) => {
    if (name !== 'load-languages') return send(name as 'page-context', input);
    if (refuses) throw new MessageError('load-languages', 'failed', 'no');
    globalThis.goodgroundsLanguages = all;
    return null;
  }) as unknown as Send;
  const one = draw('Bitte schreiben Sie mir nicht mehr.', record, loading);
  await vi.waitFor(() => expect(one.view()).toMatchObject({ state: 'unread', signals: [] }));
  refuses = false;
  one.refresh();
  await vi.waitFor(() => expect(one.view()).toMatchObject({ state: 'asking', stops: true }));
});

test.each([
  ['Unsubscribe', ''],
  ['STOP', 'Sent from my phone'],
  ['Please take me off your list', 'Regards, Mara'],
  ['Bitte keine Mails mehr', ''],
  ['配信停止', ''],
])('a message that says it in its subject alone is heard: %s', async (subject, text) => {
  const { send, record } = await begin();
  expect(draw(text, record, send, subject).view()).toMatchObject({ stops: true });
});

test.each([
  ['Re: How to unsubscribe absent drivers', 'Sounds good, thanks.'],
  ['AW: Abmelden mit einem Klick', 'Gern am Dienstag.'],
  ['回复：退订', '好的'],
  [
    'Unsubscribe',
    'Tuesday at ten suits me; I will bring the plans and the drawings of both halls with me.',
  ],
  ['Lunch on Tuesday', ''],
])(
  'the subject of an answer, or of a message with words of its own, is not: %s',
  async (...said) => {
    const { send, record } = await begin();
    expect(draw(said[1], record, send, said[0]).view()).toBeNull();
  },
);

const ask = 'Hello Jo. Please remove me from your list.';

test('the month begins on the day that the page shows, unless the user says another', async () => {
  const { send, record, told } = await begin();
  const one = draw(ask, record, send, null, 'Tue, Nov 3, 2026, 9:17 AM');
  expect(one.view()).toMatchObject({
    receivedOn: { typed: '2026-11-03', latest: '2026-11-27', valid: true },
  });
  one.sayReceived('2026-11-05');
  await one.record();
  const [{ receivedAt } = { receivedAt: '' }] = told() as { receivedAt: string }[];
  expect(receivedAt).toBe(new Date('2026-11-05T12:00:00').toISOString());
});

test('where the page shows no certain day it is today, and now', async () => {
  const { send, record, told } = await begin();
  const one = draw(ask, record, send, null, '3/4/2026');
  expect(one.view()).toMatchObject({ receivedOn: { typed: '2026-11-27', valid: true } });
  await one.record();
  expect(told()).toMatchObject([{ receivedAt: '2026-11-27T10:00:00.000Z' }]);
});

test.each(['2026-11-28', '', '2026-1'])('nothing is recorded for the day "%s"', async (day) => {
  const { send, record, told } = await begin();
  const one = draw(ask, record, send);
  one.sayReceived(day);
  expect(one.view()).toMatchObject({ receivedOn: { typed: day, valid: false } });
  await one.record();
  expect(told()).toEqual([]);
  expect(one.view()).toMatchObject({ state: 'asking' });
});

test('the day that the user gave stays when the site draws the message anew', async () => {
  const { send, record } = await begin();
  const former = draw(ask, record, send);
  former.sayReceived('2026-11-05');
  const drawn = draw(ask, record, send);
  expect(drawn.takeOver(former)).toBe(true);
  expect(drawn.view()).toMatchObject({ receivedOn: { typed: '2026-11-05', valid: true } });
});

const korean = '더 이상 연락하지 마세요. 감사합니다.';

/** A record that holds something of the sender: we wrote once. */
async function beginKnown(suppressions: unknown[] = []) {
  const known = async (name: string, input: never) => {
    if (name !== 'facts-for') return answers[name]?.(input);
    const [facts] = (answers['facts-for']?.(input) ?? []) as object[];
    const outreach = { count: 1, firstAt: null, lastAt: null, unanswered: 0, noticeGivenAt: null };
    return [{ ...facts, suppressions, outreach }];
  };
  const spy = vi.fn<(name: string, input: unknown) => Promise<unknown>>(async (name, input) =>
    known(name, input as never),
  );
  const send = spy as unknown as Send;
  const record = new RecordClient(send, () => undefined);
  await record.ask([mara]);
  const told = () =>
    spy.mock.calls.filter(([name]) => name === 'record-request').map(([, input]) => input);
  return { send, record, told };
}

test('a message in a language that nobody understands here is for the user to read, who says what it is', async () => {
  const { send, record, told } = await beginKnown();
  const one = draw(korean, record, send);
  expect(one.view()).toMatchObject({ state: 'foreign', signals: [], stops: true });
  await one.record();
  expect(told()).toMatchObject([{ kind: 'objection', words: korean, channels: 'all' }]);
  expect(one.view()).toMatchObject({ state: 'recorded', stops: true });
});

test('it stays recorded, and waved away, when the site draws the message anew', async () => {
  const { send, record } = await beginKnown();
  const one = draw(korean, record, send);
  await one.record();
  const anew = draw(korean, record, send);
  expect(anew.takeOver(one)).toBe(true);
  expect(anew.view()).toMatchObject({ state: 'recorded' });
  const other = draw('Пожалуйста, больше не пишите мне.', record, send);
  other.dismiss();
  expect(other.view()).toBeNull();
});

test('nothing is said of it where a stop is on record, nor of a mail from somebody who is not', async () => {
  const stopped = { reason: 'objection', channels: 'all', at: null, by: null, domain: false };
  const known = await beginKnown([stopped]);
  expect(draw(korean, known.record, known.send).view()).toBeNull();
  const stranger = await begin();
  expect(draw(korean, stranger.record, stranger.send).view()).toBeNull();
});
