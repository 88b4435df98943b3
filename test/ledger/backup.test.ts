// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { append } from '@/lib/ledger/append';
import { backUp } from '@/lib/ledger/backup/back-up';
import { readBackup } from '@/lib/ledger/backup/read-backup';
import { restore } from '@/lib/ledger/backup/restore';
import { counts } from '@/lib/ledger/read/counts';
import { factsFor } from '@/lib/ledger/read/facts';
import { verifyJournal } from '@/lib/ledger/read/verify';

import { blob, contacts, planFor, run, stops } from '../import/made';
import { at, contact, email, event, everything, freshLedger, note, suppression } from './made';

const by = { author: 'P. Adeyemi', at };
const mara = email('mara.voss@nordwerk.example');
const lena = email('lena@elsewhere.example');

async function filled() {
  const db = await freshLedger();
  const person = contact();
  const file = blob('Name,Email\nInès,ines@ateliersud.example\nOle,ole@ateliersud.example\n');
  const list = blob('email\nstopped@a.example\n');
  await append(db, [
    event({ type: 'contact-recorded', contact: person }),
    event({ type: 'note-recorded', note: note(person.id) }),
  ]);
  await run(db, file, await planFor(file, contacts));
  await run(db, list, await planFor(list, stops));
  return { db, person };
}

describe('a backup', () => {
  it.each([null, 'correct horse'])('brings everything back (passphrase: %s)', async (phrase) => {
    const { db } = await filled();
    const file = await backUp(db, at, phrase);
    const fresh = await freshLedger();
    await restore(fresh, await readBackup(file, phrase), by);
    const [before, after] = [await everything(db), await everything(fresh)];
    expect({ ...after, state: null }).toEqual({ ...before, state: null });
    expect((await counts(fresh)).counts).toEqual((await counts(db)).counts);
    expect(await verifyJournal(fresh)).toMatchObject({ fault: null });
    const [ines] = await factsFor(fresh, [email('ines@ateliersud.example')]);
    expect(ines?.contact?.name).toBe('Inès');
  });

  it('tells how far the check is, from its first line to its last, and lets others have turns', async () => {
    const db = await freshLedger();
    const rows = Array.from({ length: 20_000 }, (_, i) => `P${i},p${i}@firm.example`);
    const file = blob(`Name,Email\n${rows.join('\n')}\n`);
    await run(db, file, await planFor(file, contacts));
    const told: number[] = [];
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    await readBackup(await backUp(db, at, null), null, (done, all) => told.push(done / all));
    clearInterval(timer);
    expect(told.at(-1)).toBe(1);
    expect(told.filter((share) => share < 1).length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(turns).toBeGreaterThan(2);
  });

  it('does not open with another passphrase, or without one', async () => {
    const { db } = await filled();
    const file = await backUp(db, at, 'correct horse');
    await expect(readBackup(file, 'wrong')).rejects.toMatchObject({ fault: 'passphrase' });
    await expect(readBackup(file, null)).rejects.toMatchObject({ fault: 'passphrase' });
  });

  it('is refused where anything in it was changed, cut off or put in', async () => {
    const { db } = await filled();
    const text = await (await backUp(db, at, null)).text();
    const changes = [
      text.replace('Mara Voss', 'Mara Vass'),
      text.slice(0, -80),
      text.slice(0, text.lastIndexOf('\n')),
    ];
    for (const change of changes)
      await expect(readBackup(new Blob([change]), null)).rejects.toMatchObject({ fault: 'edited' });
    await expect(readBackup(blob('name,email\n'), null)).rejects.toMatchObject({
      fault: 'unreadable',
    });
    const sealed = new Uint8Array(await (await backUp(db, at, 'x')).arrayBuffer());
    await expect(readBackup(new Blob([sealed.slice(0, 60)]), 'x')).rejects.toMatchObject({
      fault: 'edited',
    });
  });

  it('never lets anybody go, and erases again whoever was erased since', async () => {
    const { db, person } = await filled();
    const file = await backUp(db, at, null);
    await append(db, [
      event({ type: 'suppression-recorded', suppression: suppression(lena) }),
      event({ type: 'suppression-recorded', suppression: suppression(mara) }),
      event({ type: 'contact-erased', contactId: person.id, reason: 'Article 17' }),
    ]);
    const backup = await readBackup(file, null);
    await expect(restore(db, backup, by)).rejects.toMatchObject({ fault: 'not-in-backup' });
    await restore(db, backup, by, { replace: true });
    const facts = await factsFor(db, [lena, mara, email('stopped@a.example')]);
    expect(facts.map((one) => one.suppressions.length)).toEqual([1, 1, 1]);
    expect(facts[1]?.contact).toBeNull();
    expect(JSON.stringify(await everything(db))).not.toContain('Mara Voss');
    expect(await verifyJournal(db)).toMatchObject({ fault: null });
  });

  it('of another organisation is refused where stops would be lost', async () => {
    const { db } = await filled();
    const file = await backUp(db, at, null);
    const other = (await filled()).db;
    const before = await everything(other);
    await expect(
      restore(other, await readBackup(file, null), by, { replace: true }),
    ).rejects.toMatchObject({
      fault: 'other-organisation',
    });
    expect(await everything(other)).toEqual(before);
  });
});
