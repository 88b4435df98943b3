// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ImportPlan } from '@/lib/import/plan';
import { append } from '@/lib/ledger/append';
import { factsFor } from '@/lib/ledger/read/facts';
import { storyOf } from '@/lib/ledger/read/story';
import { verifyJournal } from '@/lib/ledger/read/verify';
import { rebuild } from '@/lib/ledger/rebuild';
import type { LedgerDatabase } from '@/lib/ledger/schema';

import { email, event, everything, freshLedger, suppression } from '../ledger/made';
import { blob, contacts, planFor, run } from './made';

/** Bytes of a text all of whose characters are among the first 256. */
const latin = (text: string) => Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);

const table = (rows: readonly string[][]) =>
  blob(latin(['Name,Email,Company,Job Title', ...rows.map((row) => row.join(','))].join('\n')));

const people = [
  ['Jörg Müßig', 'joerg@works.example', 'Bäckerei Öl', 'Geschäftsführer'],
  ['Åse Bjørnsen', 'ase@works.example', 'Sjøfart', 'Daglig leder'],
  ['José Muñoz', 'jose@works.example', 'Peñas', 'Jefe'],
];

async function importAs(
  db: LedgerDatabase,
  file: Blob,
  label: ImportPlan['encoding']['label'],
): Promise<void> {
  const plan = await planFor(file, contacts);
  await run(db, file, { ...plan, encoding: { ...plan.encoding, label } });
}

async function contactOf(db: LedgerDatabase, address: string) {
  const [facts] = await factsFor(db, [email(address)]);
  return facts?.contact ?? null;
}

describe('a file that is imported again, read in another encoding', () => {
  it('puts right what it was misread as, and leaves what a person wrote', async () => {
    const db = await freshLedger();
    const file = table(people);
    await importAs(db, file, 'windows-1251');
    const wrong = await contactOf(db, 'joerg@works.example');
    expect(wrong?.name).toBe('Jцrg MьЯig');
    const ase = await contactOf(db, 'ase@works.example');
    if (!wrong || !ase) throw new Error('Nobody was taken in.');
    await append(db, [
      event({ type: 'contact-corrected', contact: { ...ase, name: 'Aase B.' }, removed: [] }),
      event({
        type: 'suppression-recorded',
        suppression: suppression(email('jose@works.example')),
      }),
    ]);

    await importAs(db, file, 'windows-1252');
    expect(await contactOf(db, 'joerg@works.example')).toMatchObject({
      id: wrong.id,
      name: 'Jörg Müßig',
      organisation: 'Bäckerei Öl',
      role: 'Geschäftsführer',
    });
    expect(await contactOf(db, 'ase@works.example')).toMatchObject({
      name: 'Aase B.',
      organisation: 'Sjøfart',
    });
    const [jose] = await factsFor(db, [email('jose@works.example')]);
    expect(jose?.suppressions).toHaveLength(1);
    const story = await storyOf(db, wrong.id);
    expect(story?.lines.map((line) => line.event.body.type)).toContain('contact-corrected');
    const kept = await everything(db);
    await rebuild(db);
    expect(await everything(db)).toEqual(kept);
    expect(await verifyJournal(db)).toMatchObject({ fault: null });
  });

  it('changes nothing where another file says something else', async () => {
    const db = await freshLedger();
    await importAs(db, table(people), 'windows-1251');
    const [[, ...rest] = []] = people;
    await importAs(db, table([['Jörg M.', ...rest]]), 'windows-1252');
    expect(await contactOf(db, 'joerg@works.example')).toMatchObject({ name: 'Jцrg MьЯig' });
  });

  it('ends with what was read last, for any names (property)', async () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'a ä ö ü ß å ø é è ñ ç Æ Ð þ'.split(' '), ' '),
      minLength: 1,
      maxLength: 12,
    });
    const names = fc.array(
      letters.map((name) => `N${name}`.trim()),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(names, async (all) => {
        const db = await freshLedger();
        const file = table(all.map((name, i) => [name, `p${i}@works.example`, name, 'Buyer']));
        for (const label of ['windows-1251', 'windows-1253', 'windows-1252'] as const)
          await importAs(db, file, label);
        for (const [i, name] of all.entries()) {
          const contact = await contactOf(db, `p${i}@works.example`);
          const shown = name.replaceAll(/\s+/gu, ' ');
          expect(contact?.name?.replaceAll(/\s+/gu, ' ')).toBe(shown);
          expect(contact?.organisation?.replaceAll(/\s+/gu, ' ')).toBe(shown);
        }
      }),
      { numRuns: 4 },
    );
  });
});
