// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';

import { append } from '@/lib/ledger/append';
import { authors } from '@/lib/ledger/read/authors';
import { newestNote } from '@/lib/ledger/read/contact-query';
import { groupedPage, type Group } from '@/lib/ledger/read/grouped';
import { candidatesIn } from '@/lib/ledger/read/narrow';
import type { Dossier, LedgerDatabase } from '@/lib/ledger/schema';
import type { Basis } from '@/lib/model/vocabulary';

import { blob, contacts, planFor, run } from '../import/made';
import { contact, email, event, freshLedger, note } from './made';

const byBasis: readonly Group[] = [
  ...(['consent', 'contract', 'legitimate-interests'] as const).map((basis) => ({
    name: basis,
    newest: (one: { readonly basis: Basis | null } | null) => one?.basis === basis,
  })),
  { name: 'none', newest: (one) => one !== null && one.basis === null },
  { name: 'no note', newest: (one) => one === null },
];

const basisOf = (dossier: Dossier) => {
  const newest = newestNote(dossier);
  return newest ? (newest.basis ?? 'none') : 'no note';
};

describe('a list in groups', () => {
  let db: LedgerDatabase;

  beforeAll(async () => {
    db = await freshLedger();
    const lines = Array.from({ length: 300 }, (_, i) => `Person ${i},person${i}@firm.example,DE`);
    const file = blob(`Name,Email,Country\n${lines.join('\n')}\n`);
    await run(db, file, await planFor(file, contacts));
    const bases = ['consent', null, 'legitimate-interests', 'contract'] as const;
    for (let i = 0; i < 80; i++) {
      const one = contact({ name: `Own ${i}`, identifiers: [email(`own${i}@own.example`)] });
      await append(db, [event({ type: 'contact-recorded', contact: one })]);
      if (i % 5 === 4) continue;
      const basis = bases[i % bases.length] ?? null;
      // An older note of another kind: only the newest tells where somebody stands.
      const older = note(one.id, { basis: 'contract', createdAt: '2026-11-01T09:00:00.000Z' });
      await append(db, [event({ type: 'note-recorded', note: older })]);
      await append(db, [event({ type: 'note-recorded', note: note(one.id, { basis }) })]);
    }
  });

  async function all(groups: readonly Group[], limit: number) {
    const rows: Dossier[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 400; pages++) {
      const page = await groupedPage(
        db,
        { sort: 'changed', direction: 'descending', limit, ...(after !== undefined && { after }) },
        groups,
        async () => Promise.resolve(candidatesIn),
      );
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      rows.push(...page.rows);
      if (page.next === null) return rows;
      after = page.next;
    }
    throw new Error('The list has no end.');
  }

  it.each([7, 37, 500])(
    'shows everybody once, one group after the other, %i at a time',
    async (limit) => {
      const rows = await all(byBasis, limit);
      expect(rows).toHaveLength(380);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(380);
      const order = byBasis.map(({ name }) => name);
      const places = rows.map((row) => order.indexOf(basisOf(row)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(places).size).toBe(byBasis.length);
    },
  );

  it('shows the newest first in each group, also with the groups turned round', async () => {
    const rows = await all(byBasis.toReversed(), 41);
    for (const { name } of byBasis) {
      const group = rows.filter((row) => basisOf(row) === name).map((row) => row.changeOrder ?? '');
      expect(group.length).toBeGreaterThan(0);
      expect(group.map((one) => one.slice(0, 24))).toEqual(
        group.map((one) => one.slice(0, 24)).toSorted((a, b) => (a < b ? 1 : -1)),
      );
    }
    expect(rows.slice(0, 1).map((row) => basisOf(row))).toEqual(['no note']);
  });

  it('does not look for a group that is known to be empty', async () => {
    const rows = await all(
      byBasis.map((group) => ({ ...group, empty: group.name === 'consent' })),
      50,
    );
    expect(rows.some((row) => basisOf(row) === 'consent')).toBe(false);
  });
});

describe('who wrote in a record', () => {
  it('is told by name, first and last moment, and without a number', async () => {
    const db = await freshLedger();
    const [first, later, last] = [
      '2026-03-01T08:00:00.000Z',
      '2026-05-01T08:00:00.000Z',
      '2026-11-01T08:00:00.000Z',
    ] as const;
    for (const [author, at] of [
      ['J. Lindqvist', first],
      ['P. Adeyemi', later],
      ['J. Lindqvist', last],
    ] as const) {
      const one = contact({ identifiers: [email(`${at.slice(0, 7)}@own.example`)] });
      await append(db, [{ ...event({ type: 'contact-recorded', contact: one }, at), author }]);
    }
    const [known, ...others] = await authors(db);
    expect(others).toHaveLength(1);
    expect(known).toEqual({
      name: 'J. Lindqvist',
      firstAt: expect.any(String),
      lastAt: expect.any(String),
    });
    expect(known && known.firstAt < known.lastAt).toBe(true);
  });

  it('is read on where the journal has grown', async () => {
    const db = await freshLedger();
    const told: number[] = [];
    const add = async (author: string) => {
      const one = contact({ identifiers: [email(`${author}@own.example`)] });
      await append(db, [{ ...event({ type: 'contact-recorded', contact: one }), author }]);
    };
    await add('ada');
    expect((await authors(db)).map(({ name }) => name)).toEqual(['ada']);
    await add('ben');
    const names = (await authors(db, (done) => told.push(done))).map(({ name }) => name);
    expect(names).toEqual(['ada', 'ben']);
    // What was read before is not read again.
    expect(told[0]).toBeGreaterThan(0);
  });
});
