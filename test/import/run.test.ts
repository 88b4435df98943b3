// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { runImport } from '@/lib/import/run';
import { append } from '@/lib/ledger/append';
import { counts } from '@/lib/ledger/read/counts';
import { factsFor } from '@/lib/ledger/read/facts';
import { storyOf } from '@/lib/ledger/read/story';
import { verifyJournal } from '@/lib/ledger/read/verify';
import { rebuild } from '@/lib/ledger/rebuild';

import {
  at,
  contact,
  email,
  event,
  everything,
  freshLedger,
  note,
  suppression,
} from '../ledger/made';
import { blob, contacts, planFor, run, stops } from './made';

const table = `Name,E-mail,Company,Country
Mara Voss,Mara.Voss@Nordwerk.example,Nordwerk,Germany
"Okafor, Tobi",tobi@brightline.example,"Bright ""line""",GB
Inès Carreau,ines@ateliersud.example,"Atelier
Sud",France
nobody,,,
Bad,half@,,
Mara Voss,mara.voss@nordwerk.example,,Germany
`;

function people(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, i) => `Person ${i},person${i}@firm${i % 50}.example,Firm ${i % 50},DE`,
  );
  return `Name,Email,Company,Country\n${rows.join('\n')}\n`;
}

describe('an import of contacts', () => {
  it('takes rows in with their note, merges repeated ones and says why others were refused', async () => {
    const db = await freshLedger();
    const file = blob(table);
    const plan = await planFor(file, contacts);
    const done = await run(db, file, plan);
    expect(done).toMatchObject({ state: 'done', added: 3, merged: 1, refused: 2 });
    const [mara, tobi, ines] = await factsFor(db, [
      email('mara.voss@nordwerk.example'),
      email('tobi@brightline.example'),
      email('ines@ateliersud.example'),
    ]);
    expect(mara).toMatchObject({
      contact: { name: 'Mara Voss', country: 'DE' },
      notes: [{ basis: 'legitimate-interests' }],
    });
    expect(tobi?.contact).toMatchObject({ name: 'Okafor, Tobi', organisation: 'Bright "line"' });
    expect(ines?.contact).toMatchObject({ organisation: 'Atelier\nSud', country: 'FR' });
    const refused = await db.getAll('refused');
    expect(refused).toMatchObject([
      { row: 5, reason: 'no-identifier' },
      { row: 6, reason: 'bad-identifier', cells: ['Bad', 'half@', '', ''] },
    ]);
    expect((await counts(db)).counts).toMatchObject({ contacts: 3, notes: 3, 'country:FR': 1 });
    expect(await verifyJournal(db)).toMatchObject({ fault: null });
  });

  it('lists a row that it took in without an address that cannot be read', async () => {
    const db = await freshLedger();
    const file = blob(
      [
        'Name,Email,Phone',
        'Mara Voss,"mara@nordwerk.example; mara@nord werk",n/a',
        'Tobi Okafor,"""Okafor, Tobi"" <tobi@brightline.example>",-',
        'Ines Roux,"ines@ateliersud.example, half@",12',
      ].join('\n'),
    );
    const done = await run(db, file, await planFor(file, contacts));
    expect(done).toMatchObject({ added: 3, refused: 0, partly: 2 });
    expect(await db.getAll('refused')).toMatchObject([
      { row: 2, reason: 'partly-read' },
      {
        row: 4,
        reason: 'partly-read',
        cells: ['Ines Roux', 'ines@ateliersud.example, half@', '12'],
      },
    ]);
  });

  it('lists an opt-out of which not everything can be read', async () => {
    const db = await freshLedger();
    const file = blob('Email,Phone\nmara@nordwerk.example,12\ntobi@brightline.example,n/a\n');
    const done = await run(db, file, await planFor(file, stops));
    expect(done).toMatchObject({ refused: 0, partly: 1 });
    expect(await db.getAll('refused')).toMatchObject([{ row: 2, reason: 'partly-read' }]);
  });

  it('puts the family name first where it is written so', async () => {
    const db = await freshLedger();
    const file = blob(`First name,Last name,Email
太郎,山田,yamada@kumo.example
さくら,佐々木,sasaki@kumo.example
小明,王,wang@kumo.example
민수,김,kim@kumo.example
マイケル,スミス,smith@kumo.example
Taro,Yamada,taro@kumo.example
`);
    await run(db, file, await planFor(file, contacts));
    const facts = await factsFor(
      db,
      ['yamada', 'sasaki', 'wang', 'kim', 'smith', 'taro'].map((who) =>
        email(`${who}@kumo.example`),
      ),
    );
    expect(facts.map(({ contact: who }) => who?.name)).toEqual([
      '山田太郎',
      '佐々木さくら',
      '王小明',
      '김민수',
      'マイケル スミス',
      'Taro Yamada',
    ]);
  });

  it('adds to people who are on record, and does not say the same twice', async () => {
    const db = await freshLedger();
    const mara = contact({ country: null });
    await append(db, [
      event({ type: 'contact-recorded', contact: mara }),
      event({ type: 'note-recorded', note: note(mara.id, { purpose: 'Support' }) }),
    ]);
    const file = blob(table);
    await run(db, file, await planFor(file, contacts));
    const [facts] = await factsFor(db, [email('mara.voss@nordwerk.example')]);
    expect(facts).toMatchObject({ contact: { id: mara.id, country: 'DE', name: 'Mara Voss' } });
    expect(facts?.notes).toHaveLength(2);
    const again = await run(db, file, await planFor(file, contacts));
    expect(again).toMatchObject({ added: 0, merged: 4 });
    expect((await counts(db)).counts).toMatchObject({ contacts: 3, notes: 4 });
  });

  it('leaves out whoever asked to be left alone', async () => {
    const db = await freshLedger();
    await append(db, [
      event({
        type: 'suppression-recorded',
        suppression: suppression(email('mara.voss@nordwerk.example')),
      }),
      event({
        type: 'suppression-recorded',
        suppression: suppression({ type: 'domain', value: 'ateliersud.example' }),
      }),
    ]);
    const file = blob(table);
    const done = await run(db, file, await planFor(file, contacts));
    expect(done).toMatchObject({ added: 1, suppressed: 3 });
    const [facts] = await factsFor(db, [email('mara.voss@nordwerk.example')]);
    expect(facts).toMatchObject({ contact: null, suppressions: [{ reason: 'objection' }] });
  });

  it('refuses a row that leaves out what the organisation wants in every note, and says what', async () => {
    const db = await freshLedger();
    const file = blob(
      'Name,Email,Company,Country\nMara,mara@nordwerk.example,Nordwerk,Germany\nTobi,tobi@brightline.example,,GB\nInès,ines@ateliersud.example,Atelier Sud,\n',
    );
    const plan = await planFor(file, { ...contacts, required: ['organisation', 'country'] });
    const done = await run(db, file, plan);
    expect(done).toMatchObject({ state: 'done', added: 1, suppressed: 0, refused: 2 });
    expect(await db.getAll('refused')).toMatchObject([
      { row: 3, reason: 'no-organisation', cells: ['Tobi', 'tobi@brightline.example', '', 'GB'] },
      { row: 4, reason: 'no-country' },
    ]);
    const [tobi] = await factsFor(db, [email('tobi@brightline.example')]);
    expect(tobi?.contact).toBeNull();
  });

  it('goes on where it was stopped, as if it had never been', { timeout: 30_000 }, async () => {
    const file = blob(people(14_000));
    const straight = await freshLedger();
    const plan = await planFor(file, contacts);
    const whole = await run(straight, file, plan);

    const db = await freshLedger();
    const stop = new AbortController();
    const paused = await runImport(db, plan, file, {
      signal: stop.signal,
      onProgress: ({ added }) => added > 0 && stop.abort(),
      now: () => at,
    });
    expect(paused.state).toBe('paused');
    expect(paused.added).toBeGreaterThan(0);
    expect(paused.added).toBeLessThan(14_000);
    const done = await run(db, file, plan);
    expect(done).toMatchObject({ state: 'done', added: 14_000, merged: 0, refused: 0 });
    expect((await counts(db)).counts).toEqual((await counts(straight)).counts);
    expect(whole.added).toBe(14_000);
    const [last] = await factsFor(db, [email('person13999@firm49.example')]);
    expect(last?.contact?.name).toBe('Person 13999');
    expect(await verifyJournal(db)).toMatchObject({ fault: null });
  });

  it('lets an imported person be changed, told about, and erased from the batch', async () => {
    const db = await freshLedger();
    const file = blob(people(300));
    await run(db, file, await planFor(file, contacts));
    const who = email('person130@firm30.example');
    const [before] = await factsFor(db, [who]);
    const id = before?.contact?.id ?? '';
    const [first] = before?.notes ?? [];
    await append(db, [
      event({ type: 'note-recorded', note: note(id, { purpose: 'Second purpose' }) }),
      event({
        type: 'note-reviewed',
        noteId: first?.id ?? '',
        review: { state: 'approved', by: 'P. Adeyemi', at, comment: '' },
      }),
    ]);
    const [after] = await factsFor(db, [who]);
    expect(after?.notes.map(({ purpose }) => purpose).toSorted()).toEqual([
      'Maintenance planning',
      'Second purpose',
    ]);
    expect((await storyOf(db, id))?.lines.map(({ event }) => event.body.type)).toEqual([
      'contact-recorded',
      'note-recorded',
      'note-recorded',
      'note-reviewed',
    ]);
    expect((await counts(db)).counts).toMatchObject({ contacts: 300, notes: 301 });
    const projected = await everything(db);
    await rebuild(db);
    expect(await everything(db)).toEqual(projected);

    await append(db, [event({ type: 'contact-erased', contactId: id, reason: 'Article 17' })]);
    const [gone] = await factsFor(db, [who]);
    expect(gone).toMatchObject({ contact: null, notes: [] });
    const stores = await everything(db);
    const segments = await db.getAll('segments');
    const text = segments.map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
    expect(text).not.toContain('person130@');
    expect(text).toContain('person131@');
    expect(JSON.stringify(stores)).not.toContain('person130@');
    expect(await verifyJournal(db)).toMatchObject({ fault: null });
    expect((await counts(db)).counts).toMatchObject({ contacts: 299, notes: 299 });
    await rebuild(db);
    expect(await everything(db)).toEqual(stores);
  });

  it('notices where a batch was edited', async () => {
    const db = await freshLedger();
    const file = blob(people(300));
    await run(db, file, await planFor(file, contacts));
    const segment = await db.get('segments', 1);
    if (!segment) throw new Error('No segment.');
    const bytes = segment.bytes.slice();
    bytes[bytes.length - 5] = 0x41;
    await db.put('segments', { ...segment, bytes });
    expect(await verifyJournal(db)).toMatchObject({ fault: { entry: 1, kind: 'payload' } });
  });
});

describe('an import of stops', () => {
  it('stops everybody in the list, keeps nobody’s address, and never lifts what was there', async () => {
    const db = await freshLedger();
    const mara = email('mara.voss@nordwerk.example');
    await append(db, [
      event({
        type: 'suppression-recorded',
        suppression: suppression(mara, { channels: ['phone'] }),
      }),
    ]);
    const file = blob(
      'Email Address,First Name,Last Name,UNSUB_TIME\nmara.voss@nordwerk.example,Mara,Voss,2026-01-02\ntobi@brightline.example,,,\n',
    );
    const plan = await planFor(file, { ...stops, channels: ['email'] });
    const done = await run(db, file, plan);
    expect(done).toMatchObject({ state: 'done', added: 1 });
    const facts = await factsFor(db, [mara, email('tobi@brightline.example')]);
    expect(facts[0]?.suppressions).toMatchObject([
      { reason: 'objection', channels: ['email', 'phone'] },
    ]);
    expect(facts[1]?.suppressions).toMatchObject([{ reason: 'imported', channels: ['email'] }]);
    expect(JSON.stringify(await everything(db))).not.toContain('tobi');
    expect((await counts(db)).counts).toMatchObject({ stops: 1, tokens: 1 });
    expect(await verifyJournal(db)).toMatchObject({ fault: null });
    const before = await everything(db);
    await rebuild(db);
    expect(await everything(db)).toEqual(before);
  });
});
