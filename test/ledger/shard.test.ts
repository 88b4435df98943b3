// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { append } from '@/lib/ledger/append';
import { factsFor } from '@/lib/ledger/read/facts';
import { forgetVerdicts, rememberVerdicts } from '@/lib/ledger/shard';
import type { ShardStorage } from '@/lib/ledger/shard';
import { identifierKey } from '@/lib/model/identifier';
import type { Identifier } from '@/lib/model/identifier';
import { shardPlace, shardSalt, verdictIn } from '@/lib/model/shard';

import { contact, email, event, freshLedger, note, suppression } from './made';

function storage(): ShardStorage & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (names) =>
      Object.fromEntries(names.filter((n) => items.has(n)).map((n) => [n, items.get(n)])),
    set: async (more) => {
      for (const [name, value] of Object.entries(more)) items.set(name, value);
    },
    remove: async (names) => {
      for (const name of names) items.delete(name);
    },
  };
}

async function asPage(local: ReturnType<typeof storage>, identifier: Identifier) {
  const { [shardSalt]: salt } = await local.get([shardSalt]);
  const { item, token } = await shardPlace(String(salt), identifierKey(identifier));
  return verdictIn((await local.get([item]))[item], token);
}

const mara = email('mara.voss@nordwerk.example');
const tobi = email('tobi@brightline.example');
const nobody = email('nobody@brightline.example');

describe('the shard', () => {
  it('tells a page who is stopped and who has a note, and says nothing of others', async () => {
    const db = await freshLedger();
    const local = storage();
    const person = contact();
    await append(db, [
      event({ type: 'contact-recorded', contact: person }),
      event({ type: 'note-recorded', note: note(person.id) }),
      event({ type: 'suppression-recorded', suppression: suppression(tobi) }),
    ]);
    await rememberVerdicts(local, await factsFor(db, [mara, tobi, nobody]));
    expect(await asPage(local, mara)).toBe('noted');
    expect(await asPage(local, tobi)).toBe('stopped');
    expect(await asPage(local, nobody)).toBeNull();
    const stored = JSON.stringify([...local.items]);
    for (const trace of ['mara', 'nordwerk', 'brightline']) expect(stored).not.toContain(trace);
  });

  it('follows what changed, and forgets all when asked', async () => {
    const db = await freshLedger();
    const local = storage();
    const person = contact();
    await append(db, [event({ type: 'contact-recorded', contact: person })]);
    await rememberVerdicts(local, await factsFor(db, [mara]));
    expect(await asPage(local, mara)).toBe('known');
    await append(db, [event({ type: 'contact-erased', contactId: person.id, reason: 'due' })]);
    await rememberVerdicts(local, await factsFor(db, [mara]));
    expect(await asPage(local, mara)).toBeNull();
    await append(db, [event({ type: 'suppression-recorded', suppression: suppression(mara) })]);
    await rememberVerdicts(local, await factsFor(db, [mara]));
    await forgetVerdicts(local);
    expect(await asPage(local, mara)).toBeNull();
  });

  it('stays small, and forgets the stopped last', async () => {
    const local = storage();
    const facts = (identifier: Identifier, stopped: boolean) => ({
      identifier,
      contact: null,
      notes: [],
      requests: [],
      outreach: { count: 1, firstAt: null, lastAt: null, unanswered: 1, noticeGivenAt: null },
      suppressions: stopped
        ? [
            {
              reason: 'objection' as const,
              channels: 'all' as const,
              receivedAt: '2026-11-22T09:00:00.000Z' as const,
              by: null,
              domain: false,
            },
          ]
        : [],
    });
    await rememberVerdicts(local, [facts(mara, true)]);
    const many = Array.from({ length: 14_000 }, (_, i) => facts(email(`p${i}@a.example`), false));
    await rememberVerdicts(local, many);
    expect(JSON.stringify([...local.items]).length).toBeLessThan(600_000);
    expect(await asPage(local, mara)).toBe('stopped');
  });
});
