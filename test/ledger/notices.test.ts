// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';

import { append } from '@/lib/ledger/append';
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

test('an import of people from elsewhere is due as one, and leaves the list by itself', async () => {
  const file = blob('name,email\nA,a@firm.example\nB,b@firm.example\n');
  const plan = await planFor(file, contacts);
  await run(db, file, plan);
  const [due] = await untoldImports(db, '2030-01-01');
  const listed = await untoldImports(db, '2026-12-31');
  expect(due).toBeUndefined();
  expect(listed.map(({ people }) => people)).toEqual([2]);
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
