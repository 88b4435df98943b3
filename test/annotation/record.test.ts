// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';

import { RecordClient } from '@/lib/annotation/record';
import type { Send } from '@/lib/annotation/record';
import { defaultPolicy } from '@/lib/assessment/default-policy';
import { MessageError } from '@/lib/messages/send';
import type { RecipientFacts } from '@/lib/model/assessment';
import type { Identifier } from '@/lib/model/identifier';

afterEach(() => {
  vi.useRealTimers();
});

const mara: Identifier = { type: 'email', value: 'mara.voss@nordwerk.example' };
const tobi: Identifier = { type: 'email', value: 'tobi@brightline.example' };

const factsAbout = (identifier: Identifier): RecipientFacts => ({
  identifier,
  contact: null,
  notes: [],
  suppressions: [],
  requests: [],
  outreach: { count: 0, firstAt: null, lastAt: null, unanswered: 0, noticeGivenAt: null },
});

function background() {
  const asked: string[][] = [];
  const answers: Record<string, (input: never) => unknown> = {
    'page-context': () => ({
      base: { identity: null, campaigns: {}, lias: {} },
      policy: defaultPolicy,
    }),
    'facts-for': ({ identifiers }: { identifiers: Identifier[] }) => {
      asked.push(identifiers.map(({ value }) => value));
      return identifiers.map(factsAbout);
    },
  };
  const send = vi.fn<(name: string, input: unknown) => Promise<unknown>>(async (name, input) =>
    answers[name]?.(input as never),
  );
  return { asked, send: send as unknown as Send, spy: send };
}

test('each recipient is asked about once', async () => {
  const { asked, send } = background();
  const record = new RecordClient(send, () => undefined);
  await Promise.all([record.ask([mara]), record.ask([mara, tobi])]);
  await record.ask([tobi]);
  expect(asked.flat().toSorted()).toEqual([mara.value, tobi.value]);
  expect(record.factsOf(tobi)).not.toBeNull();
});

test('facts that were not answered are absent, never empty', async () => {
  const { send } = background();
  const record = new RecordClient(send, () => undefined);
  await record.ask([mara]);
  expect(record.facts([mara, tobi])?.recipients).toEqual({
    [`email:${mara.value}`]: factsAbout(mara),
  });
});

test('after a change of the record everything is asked anew, and a late old answer is dropped', async () => {
  const { send, spy } = background();
  let release: (value: unknown) => void = () => undefined;
  spy.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        release = resolve;
      }),
  );
  const record = new RecordClient(send, () => undefined);
  const stale = record.ask([mara]);
  record.forget();
  release({ base: { identity: { name: 'stale' } }, policy: defaultPolicy });
  await stale;
  expect(record.context?.base.identity).not.toEqual({ name: 'stale' });
  expect(record.isCurrent(mara)).toBe(false);
  await record.ask([mara]);
  expect(record.isCurrent(mara)).toBe(true);
});

test('a record that cannot be asked leaves everything unknown and says why; it is asked again after a pause', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { send, spy } = background();
  spy.mockImplementation(async (name) => {
    throw new MessageError(name as 'facts-for', 'newer', 'written by a later version');
  });
  // The annotation asks again whenever something changed: that must not become a loop.
  const changed = vi.fn<() => void>(() => void record.ask([mara]));
  const record = new RecordClient(send, changed);
  await record.ask([mara]);
  expect(record.trouble).toBe('newer');
  expect(record.facts([mara])).toBeNull();
  expect(changed).toHaveBeenCalled();
  const before = spy.mock.calls.length;
  await record.ask([mara]);
  expect(spy.mock.calls.length).toBe(before);
  vi.advanceTimersByTime(5000);
  await record.ask([mara]);
  expect(spy.mock.calls.length).toBeGreaterThan(before);
});

test('a message that went out is told until it is heard', async () => {
  vi.useFakeTimers();
  const heard: unknown[] = [];
  let deaf = 2;
  const send = (async (_: string, input: unknown) => {
    await Promise.resolve();
    if (deaf-- > 0) throw new Error('The worker was stopped.');
    heard.push(input);
    return { recorded: 1 };
  }) as unknown as Send;
  const record = new RecordClient(send, () => undefined);
  const told = record.tell([]);
  await vi.runAllTimersAsync();
  await told;
  expect(heard).toEqual([{ outreach: [] }]);
  expect(record.trouble).toBeNull();
});

test('a message that nobody hears of is said to be trouble', async () => {
  vi.useFakeTimers();
  const changed = vi.fn<() => void>();
  const send = (async () => Promise.reject(new Error('gone'))) as unknown as Send;
  const record = new RecordClient(send, changed);
  const told = record.tell([]);
  await vi.runAllTimersAsync();
  await told;
  expect(record.trouble).toBe('failed');
  expect(changed).toHaveBeenCalledTimes(1);
});
