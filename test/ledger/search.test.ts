// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { startOf } from '@/lib/import/progress';
import { append } from '@/lib/ledger/append';
import { wordContacts } from '@/lib/ledger/cards';
import { searchKey } from '@/lib/ledger/dossier';
import { openIndexer } from '@/lib/ledger/packed/runs';
import { contactIdAt } from '@/lib/ledger/packed/segment';
import type { PackedRow } from '@/lib/ledger/packed/segment';
import { takeRows } from '@/lib/ledger/packed/take-rows';
import { contains, eachCode, piecesOf } from '@/lib/ledger/packed/words';
import type { ContactQuery } from '@/lib/ledger/read/contact-query';
import { contactPage } from '@/lib/ledger/read/contacts';
import { factsFor } from '@/lib/ledger/read/facts';
import type { LedgerDatabase } from '@/lib/ledger/schema';

import { blob, contacts, planFor, run } from '../import/made';
import { at, contact, email, event, everything, freshLedger, note } from './made';

const people = [
  ['Mara Voß', 'mara.voss@nordwerk.example', 'Nordwerk GmbH', 'DE'],
  ['Inès Carreau', 'ines@ateliersud.example', 'Atelier Sud', 'FR'],
  ['山田 太郎', 'yamada@tokyo-kikai.example', '東京機械株式会社', 'JP'],
  ['王小明', 'wang@huadong.example', '华东机械有限公司', 'CN'],
  ['สมชาย ใจดี', 'somchai@krungthep.example', 'บริษัทเครื่องจักรไทย', 'TH'],
  ['Анна Петрова', 'petrova@zavod.example', 'Завод', 'BG'],
  ['Jo 2nd', 'jo2@x9.example', 'Unit 731', 'GB'],
] as const;

const searches: readonly [words: string, found: string][] = [
  ['mara', 'Mara Voß'],
  ['VOSS@nord', 'Mara Voß'],
  ['nordwerk gmbh', 'Mara Voß'],
  ['ines', 'Inès Carreau'],
  ['atelier sud', 'Inès Carreau'],
  ['太郎', '山田 太郎'],
  ['機械株', '山田 太郎'],
  ['機', '山田 太郎'],
  ['小明', '王小明'],
  ['有限公司', '王小明'],
  ['เครื่องจักร', 'สมชาย ใจดี'],
  ['ชาย', 'สมชาย ใจดี'],
  ['петр', 'Анна Петрова'],
  ['73', 'Jo 2nd'],
];

async function names(db: LedgerDatabase, query: Partial<ContactQuery>) {
  const page = await contactPage(db, {
    sort: 'name',
    direction: 'ascending',
    limit: 50,
    ...query,
  });
  return page.rows.map((one) => one.contact?.name);
}

/** The numbers of these words that stand in any list or card. */
function heldOf(stores: Awaited<ReturnType<typeof everything>>, words: string): readonly number[] {
  const codes: number[] = [];
  eachCode(words, (code) => codes.push(code));
  const { cards = [], lists = [] } = stores;
  const held = new Set(
    JSON.stringify([cards, lists], (_, value: unknown) =>
      value instanceof Uint32Array ? [...value] : value,
    ).match(/\d+/gu),
  );
  return codes.filter((code) => held.has(String(code)));
}

function packedRow(name: string, key: string): PackedRow {
  const unknown = { organisation: null, role: null, country: null, kind: null };
  return { ...unknown, name, keys: [key], occurredOn: null, retainUntil: null, reason: '' };
}

async function imported(): Promise<LedgerDatabase> {
  const db = await freshLedger();
  const lines = people.map((cells) => cells.join(','));
  const file = blob(`Name,Email,Company,Country\n${lines.join('\n')}\n`);
  await run(db, file, await planFor(file, contacts));
  return db;
}

async function recorded(): Promise<LedgerDatabase> {
  const db = await freshLedger();
  for (const [name, address, organisation, country] of people) {
    const one = contact({ name, organisation, country, identifiers: [email(address)] });
    await append(db, [
      event({ type: 'contact-recorded', contact: one }),
      event({ type: 'note-recorded', note: note(one.id, { reason: `Because ${name}` }) }),
    ]);
  }
  return db;
}

describe('a search', () => {
  it.each(['changed', 'name', 'company', 'erase-by'] as const)(
    'finds imported people by the beginnings of words in any script, in order of %s',
    async (sort) => {
      const db = await imported();
      for (const [search, found] of searches)
        expect([search, await names(db, { sort, search })]).toEqual([search, [found]]);
      expect(await names(db, { sort, search: 'ara' })).toEqual([]);
      expect(await names(db, { sort, search: 'maintenance planning' })).toHaveLength(7);
    },
  );

  it.each(['before', 'after'] as const)(
    'finds people recorded by themselves, %s their words were written',
    async (when) => {
      const db = await recorded();
      if (when === 'after') await wordContacts(db);
      for (const [search, found] of searches)
        expect([search, await names(db, { search })]).toEqual([search, [found]]);
      expect(await names(db, { search: 'because inès' })).toEqual(['Inès Carreau']);
    },
  );

  it.each([
    ['imported', 'before'],
    ['imported', 'after'],
    ['recorded', 'before'],
    ['recorded', 'after'],
  ] as const)(
    'finds somebody %s by a name that was put right, %s their words were written, and not by the wrong one',
    async (how, when) => {
      const db = how === 'imported' ? await imported() : await recorded();
      await wordContacts(db);
      const [facts] = await factsFor(db, [email('petrova@zavod.example')]);
      if (!facts?.contact) throw new Error('She is not on record.');
      const right = { ...facts.contact, name: 'Hanna Peters', organisation: 'Werk Süd' };
      await append(db, [event({ type: 'contact-corrected', contact: right, removed: [] })]);
      if (when === 'after') await wordContacts(db);
      expect(await names(db, { search: 'hanna' })).toEqual(['Hanna Peters']);
      expect(await names(db, { search: 'werk sud' })).toEqual(['Hanna Peters']);
      expect(await names(db, { search: 'завод' })).toEqual([]);
    },
  );

  it('goes together with filters', async () => {
    const db = await imported();
    expect(await names(db, { search: 'example', country: 'JP' })).toEqual(['山田 太郎']);
    expect(await names(db, { country: 'FR', channel: 'email' })).toEqual(['Inès Carreau']);
    expect(await names(db, { channel: 'phone' })).toEqual([]);
    expect(await names(db, { basis: 'consent' })).toEqual([]);
    expect(await names(db, { basis: 'legitimate-interests', origin: 'event' })).toHaveLength(7);
  });

  it('does not find who was erased, and keeps nothing of their words', async () => {
    const [a, b] = [await imported(), await recorded()];
    for (const db of [a, b]) {
      await wordContacts(db);
      const [facts] = await factsFor(db, [email('yamada@tokyo-kikai.example')]);
      const contactId = facts?.contact?.id ?? '';
      await append(db, [event({ type: 'contact-erased', contactId, reason: 'Article 17' })]);
      expect(await names(db, { search: '太郎' })).toEqual([]);
      const words = '山田 太郎 東京機械株式会社 yamada tokyo kikai';
      expect(heldOf(await everything(db), words)).toEqual([]);
    }
  });

  it('lists nothing of somebody who is erased between being taken in and being listed', async () => {
    const db = await freshLedger();
    const file = blob('Name,Email\nNobody,nobody@nordwerk.example\n');
    const plan = await planFor(file, contacts);
    const indexer = await openIndexer(db, async () => {});
    const rows = ['Mara Voß', '山田 太郎'].map((name, i) =>
      packedRow(name, `email:${String(i)}@x.example`),
    );
    const common = { importId: plan.id, note: contacts.note };
    const batch = { author: plan.author, at, common, rows, events: [], refused: [] };
    const progress = await startOf(db, plan, file, at);
    const [n = -1] = await takeRows(db, { ...batch, progress });
    const segment = await db.get('segments', n);
    const contactId = segment ? contactIdAt(segment, 1) : '';
    await append(db, [event({ type: 'contact-erased', contactId, reason: 'Article 17' })]);
    await indexer.add(n, rows, common);
    await indexer.finish();
    indexer.close();
    expect(await names(db, {})).toEqual(['Mara Voß']);
    expect(heldOf(await everything(db), 'mara')).not.toEqual([]);
    expect(heldOf(await everything(db), '山田 太郎')).toEqual([]);
  });

  it('finds every text by its own words (property)', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}.@+東京ไทย -]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(5), (words, i) => {
        const text = words.join(' ');
        const codes = new Set<number>();
        eachCode(text, (code) => codes.add(code));
        for (const piece of piecesOf(words[i % words.length] ?? '')) {
          expect(contains(searchKey(text), piece)).toBe(true);
          for (const { from, to } of piece.ranges)
            expect([...codes].some((code) => code >= from && code <= to)).toBe(true);
        }
      }),
    );
  });
});
