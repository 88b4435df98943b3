// @vitest-environment node
import { assert, asyncProperty, integer } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { append } from '@/lib/ledger/append';
import { factsFor } from '@/lib/ledger/read/facts';
import { overriddenPage, queuePage, type QueueQuery } from '@/lib/ledger/read/review-queue';
import { rebuild } from '@/lib/ledger/rebuild';
import type { Dossier, LedgerDatabase } from '@/lib/ledger/schema';
import type { Note } from '@/lib/model/record';

import { blob, contacts, planFor, run } from '../import/made';
import { contact, email, event, freshLedger, note, outreach, suppression } from './made';

async function all(db: LedgerDatabase, query: Omit<QueueQuery, 'limit'> = {}, limit = 37) {
  const rows: Dossier[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await queuePage(db, { ...query, limit, ...(after !== undefined && { after }) });
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    rows.push(...page.rows);
    if (page.next === null) return rows;
    after = page.next;
  }
}

const names = (dossiers: readonly Dossier[]) => dossiers.map((one) => one.contact?.name ?? '');

async function person(db: LedgerDatabase, name: string, changes: Partial<Note> = {}) {
  const one = contact({ name, identifiers: [email(`${name}@own.example`)] });
  const first = note(one.id, changes);
  await append(db, [
    event({ type: 'contact-recorded', contact: one }),
    event({ type: 'note-recorded', note: first }),
  ]);
  return { contactId: one.id, noteId: first.id, address: one.identifiers[0] ?? email('') };
}

describe('the review queue', () => {
  let db: LedgerDatabase;

  beforeAll(async () => {
    db = await freshLedger();
    await person(db, 'fine', { liaId: 'lia' });
    await person(db, 'no basis', { basis: null });
    await person(db, 'approved', {
      review: { state: 'approved', by: 'R. Haas', at: '2026-11-22T09:00:00.000Z', comment: '' },
    });
    const lines = Array.from({ length: 300 }, (_, i) => `Person ${i},person${i}@firm.example,DE`);
    const file = blob(`Name,Email,Country\n${lines.join('\n')}\n`);
    await run(db, file, await planFor(file, contacts));
    const own = Array.from({ length: 40 }, (_, i) => i);
    for (const i of own) await person(db, `later ${i}`, i % 2 === 0 ? { basis: null } : {});
  });

  it('has everybody whose note waits, once, and nobody else', async () => {
    const found = names(await all(db));
    expect(found).toHaveLength(1 + 1 + 300 + 40);
    expect(new Set(found).size).toBe(found.length);
    expect(found).not.toContain('approved');
  });

  it('is the same whatever the size of its pages', async () => {
    const whole = names(await all(db, {}, 1000));
    await assert(
      asyncProperty(integer({ min: 1, max: 200 }), async (limit) => {
        expect(names(await all(db, {}, limit))).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  it('begins with the riskiest: those without a basis before an import, and that before the rest', async () => {
    const found = names(await all(db));
    expect(found[0]).toBe('later 38');
    const firstImported = found.findIndex((name) => name.startsWith('Person'));
    const lastImported = found.findLastIndex((name) => name.startsWith('Person'));
    expect(found.indexOf('no basis')).toBeLessThan(firstImported);
    expect(lastImported - firstImported).toBe(299);
    expect(found.at(-1)).toBe('fine');
  });

  it('narrows, and takes each tenth, the same ones every time', async () => {
    expect(names(await all(db, { search: 'later 1' }))).toHaveLength(11);
    const tenth = names(await all(db, { tenth: true }));
    expect(tenth.length).toBeGreaterThan(5);
    expect(tenth.length).toBeLessThan(100);
    expect(names(await all(db, { tenth: true }, 3))).toEqual(tenth);
  });
});

describe('a place in the queue', () => {
  it('follows the review, the stop and its lifting, and a rebuilding keeps it', async () => {
    const db = await freshLedger();
    await person(db, 'first', { liaId: 'lia' });
    const { noteId, address } = await person(db, 'second', { liaId: 'lia' });
    const stop = suppression(address);
    const say = async (state: 'approved' | 'answered') =>
      append(db, [
        event({
          type: 'note-reviewed',
          noteId,
          review: { state, by: 'R. Haas', at: '2026-11-23T09:00:00.000Z', comment: '' },
        }),
      ]);
    await say('approved');
    expect(names(await all(db))).toEqual(['first']);
    await say('answered');
    expect(names(await all(db))).toEqual(['second', 'first']);
    await append(db, [event({ type: 'suppression-recorded', suppression: stop })]);
    const stopped = await all(db);
    await rebuild(db);
    expect(await all(db)).toEqual(stopped);
    expect(stopped[0]?.stopped).toBe(true);
    await append(db, [
      event({ type: 'suppression-lifted', suppressionId: stop.id, reason: 'they wrote again' }),
    ]);
    expect((await all(db))[0]?.stopped).toBeUndefined();
  });

  it('is found for an imported person as soon as anything happens to them', async () => {
    const db = await freshLedger();
    const file = blob(
      'Name,Email,Country\nPerson 1,p1@firm.example,DE\nPerson 2,p2@firm.example,DE\n',
    );
    await run(db, file, await planFor(file, contacts));
    const [facts] = await factsFor(db, [email('p1@firm.example')]);
    const contactId = facts?.contact?.id ?? '';
    await append(db, [
      event({ type: 'outreach-recorded', outreach: outreach(email('p1@firm.example'), contactId) }),
    ]);
    expect(names(await all(db))).toEqual(['Person 1', 'Person 2']);
  });
});

it('messages against a warning are found however long ago, the last one first', async () => {
  const db = await freshLedger();
  const sent = async (
    name: string,
    at: '2026-01-05T09:00:00.000Z' | '2026-02-05T09:00:00.000Z',
  ) => {
    const { contactId, address } = await person(db, name);
    const override = { rules: ['no-note'], reason: `${name} asked me` };
    await append(db, [
      event({
        type: 'outreach-recorded',
        outreach: outreach(address, contactId, { at, override }),
      }),
    ]);
  };
  await sent('early', '2026-01-05T09:00:00.000Z');
  await sent('late', '2026-02-05T09:00:00.000Z');
  await person(db, 'nobody overrode');
  const { rows, next } = await overriddenPage(db, { limit: 10 });
  expect(rows.map(({ contact: one, override }) => [one?.name, override?.reason])).toEqual([
    ['late', 'late asked me'],
    ['early', 'early asked me'],
  ]);
  expect(next).toBeNull();
});
