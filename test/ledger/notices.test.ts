// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';

import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { untoldImports, untoldPage } from '@/lib/ledger/read/notices';
import { untoldOfImport } from '@/lib/ledger/read/untold-rows';
import { rebuild } from '@/lib/ledger/rebuild';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { Contact, Note } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import { countDue } from '@/lib/service/remind';

import { blob, contacts, planFor, run } from '../import/made';
import { contact, email, event, freshLedger, note, outreach } from './made';

const address = email('mara.voss@nordwerk.example');

let db: LedgerDatabase;
let person: Contact;

beforeEach(async () => {
  db = await freshLedger();
  person = contact();
});

async function put(changes: Partial<Note> = {}) {
  await append(db, [
    event({ type: 'contact-recorded', contact: person }),
    event({ type: 'note-recorded', note: note(person.id, { retainUntil: null, ...changes }) }),
  ]);
}

function from(origin: Note['source']['origin']): Partial<Note> {
  return { source: { ...note(person.id).source, origin } };
}

async function dueDays(until: IsoDate = '2030-01-01') {
  const { rows } = await untoldPage(db, { until, limit: 50 });
  return rows.map(({ dueOn }) => dueOn);
}

describe('somebody whose data came from elsewhere', () => {
  test('has to be told within a month, though nobody ever writes to them', async () => {
    await put();
    expect(await dueDays()).toEqual(['2026-12-12']);
    expect(await dueDays('2026-12-11')).toEqual([]);
    expect(await countDue(db, '2026-12-01', '2026-12-12')).toEqual({ count: 1, late: false });
    expect(await countDue(db, '2026-12-13', '2026-12-20')).toEqual({ count: 1, late: true });
  });

  test('should have been told in the first message', async () => {
    await put();
    const first = outreach(address, person.id, { at: '2026-11-20T09:00:00.000Z' });
    await append(db, [event({ type: 'outreach-recorded', outreach: first })]);
    expect(await dueDays()).toEqual(['2026-11-20']);
  });

  test('is told once a message carried the notice', async () => {
    await put();
    const told = outreach(address, person.id, { notice: ['We found you at Maintec.'] });
    await append(db, [event({ type: 'outreach-recorded', outreach: told })]);
    expect(await dueDays()).toEqual([]);
  });

  test('is gone from the list when they are erased', async () => {
    await put();
    await append(db, [event({ type: 'contact-erased', contactId: person.id, reason: 'too late' })]);
    expect(await dueDays()).toEqual([]);
    await rebuild(db);
    expect(await dueDays()).toEqual([]);
  });

  test('stands in the same place after the record is made anew', async () => {
    await put();
    await rebuild(db);
    expect(await dueDays()).toEqual(['2026-12-12']);
  });
});

test.each(['web-form', 'business-card', 'inbound', 'call'] as const)(
  'who gave their data themselves (%s) was told then',
  async (origin) => {
    await put(from(origin));
    expect(await dueDays()).toEqual([]);
  },
);

describe('an import of people from elsewhere', () => {
  async function taken(rows: readonly string[]) {
    const file = blob(`name,email\n${rows.join('\n')}\n`);
    const plan = await planFor(file, contacts);
    await run(db, file, plan);
    return plan;
  }

  async function left() {
    const listed = await untoldImports(db, '2026-12-31');
    return listed.map(({ people }) => people);
  }

  const rows = Array.from({ length: 300 }, (_, i) => `P${i},p${i}@firm.example`);

  test('is due as one, by its day', async () => {
    await taken(rows);
    expect(await untoldImports(db, '2026-12-11')).toEqual([]);
    expect(await left()).toEqual([300]);
    // However long ago it was: nobody was told by the time that went by.
    expect(await untoldImports(db, '2030-01-01')).toMatchObject([{ people: 300 }]);
  });

  test('counts those who were not told, written to, changed or erased since', async () => {
    const plan = await taken(rows);
    const told = outreach(email('p7@firm.example'), null, { notice: ['We found you at Maintec.'] });
    await append(db, [event({ type: 'outreach-recorded', outreach: told })]);
    expect(await left()).toEqual([299]);
    // Whoever was written to without the notice is listed by name.
    const bare = outreach(email('p8@firm.example'), null);
    await append(db, [event({ type: 'outreach-recorded', outreach: bare })]);
    await append(db, [event({ type: 'outreach-recorded', outreach: { ...bare, id: newId() } })]);
    const page = await untoldPage(db, { until: '2026-12-31', limit: 9 });
    expect(page.rows.map((one) => one.contact.name)).toEqual(['P8']);
    expect(await left()).toEqual([298]);
    const { rows: people } = await untoldOfImport(db, plan.id, { after: null, limit: 400 });
    expect(people).toHaveLength(298);
    const erased = people.slice(0, 3).map(({ id }) => id);
    for (const contactId of erased)
      await append(db, [event({ type: 'contact-erased', contactId, reason: 'too late' })]);
    expect(await left()).toEqual([295]);
    // The same list once more adds a source to each, and takes nobody in.
    await taken(rows.slice(0, 20));
    const listed = await untoldOfImport(db, plan.id, { after: null, limit: 400 });
    const kept = await left();
    expect(kept[0]).toBe(listed.rows.length);
    await rebuild(db);
    expect(await left()).toEqual(kept);
  });

  test('leaves the list once nobody is left to be told', async () => {
    await taken(['A,a@firm.example', 'B,b@firm.example']);
    for (const who of ['a', 'b']) {
      const told = outreach(email(`${who}@firm.example`), null, { notice: ['From Maintec.'] });
      await append(db, [event({ type: 'outreach-recorded', outreach: told })]);
    }
    expect(await left()).toEqual([]);
  });
});

test('whoever of an import was never written to is named, page by page', async () => {
  const lines = Array.from({ length: 300 }, (_, i) => `P${i},p${i}@firm.example`);
  const file = blob(`name,email\n${lines.join('\n')}\n`);
  const plan = await planFor(file, contacts);
  await run(db, file, plan);
  await append(db, [
    event({ type: 'outreach-recorded', outreach: outreach(email('p7@firm.example'), null) }),
  ]);
  const names: (string | null)[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof untoldOfImport>> = await untoldOfImport(db, plan.id, {
      after,
      limit: 90,
    });
    names.push(...page.rows.map(({ name }) => name));
    after = page.next;
  } while (after !== null);
  expect(names).toEqual(lines.map((_, i) => `P${i}`).filter((name) => name !== 'P7'));
});
