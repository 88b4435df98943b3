// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';

import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { openLedger } from '@/lib/ledger/open';
import { counts } from '@/lib/ledger/read/counts';
import { dossierOf } from '@/lib/ledger/read/dossier';
import { verifyJournal } from '@/lib/ledger/read/verify';
import { takeTokens } from '@/lib/ledger/stops/take-tokens';

import { at, contact, event, freshLedger, note } from './made';

async function withPerson() {
  const db = await freshLedger();
  const person = contact();
  await append(db, [event({ type: 'contact-recorded', contact: person })]);
  const tell = (purpose: string) =>
    event({ type: 'note-recorded', note: note(person.id, { purpose }) });
  return { db, person, tell };
}

function tokens() {
  const progress = {
    id: newId(),
    fileName: 'tokens',
    state: 'reading' as const,
    offset: 0,
    size: 32,
    row: 1,
    firstEntry: 0,
    added: 0,
    merged: 0,
    suppressed: 0,
    refused: 0,
    startedAt: at,
    finishedAt: null,
    error: null,
    plan: null,
  };
  const pieces = [crypto.getRandomValues(new Uint8Array(32))];
  const channels = 'all' as const;
  const by = { author: 'J. Lindqvist', at, sha256: '0'.repeat(64), receivedAt: at };
  return { ...by, pieces, channels, progress };
}

describe('what a write leaves for the next one', () => {
  it('is let go where another worker has written since, and nothing is written over', async () => {
    const { db, person, tell } = await withPerson();
    vi.resetModules();
    const elsewhere = await import('@/lib/ledger/append');
    expect(elsewhere.append).not.toBe(append);
    const other = await openLedger({ name: db.name });
    for (const round of ['first', 'second']) {
      await elsewhere.append(other, [tell(`${round} there`)]);
      await append(db, [tell(`${round} here`)]);
    }
    const purposes = (await dossierOf(db, person.id))?.notes.map(({ purpose }) => purpose);
    expect(purposes).toEqual(
      expect.arrayContaining(['first there', 'first here', 'second there', 'second here']),
    );
    expect(await verifyJournal(db)).toMatchObject({ entries: 5, fault: null });
    expect((await counts(db)).counts).toMatchObject({ contacts: 1, notes: 4 });
    other.close();
  });

  it('is let go where another connection of this worker has written since', async () => {
    const { db, tell } = await withPerson();
    const other = await openLedger({ name: db.name });
    await append(db, [tell('a')]);
    await append(other, [tell('b')]);
    await append(db, [tell('c')]);
    await Promise.all([append(other, [tell('d')]), append(db, [tell('e')])]);
    await append(other, [tell('f')]);
    expect(await verifyJournal(db)).toMatchObject({ entries: 7, fault: null });
    expect((await counts(db)).counts).toMatchObject({ notes: 6 });
    other.close();
  });

  it('does not take back what an import counts between two notes, whoever carries it out', async () => {
    const { db, tell } = await withPerson();
    const other = await openLedger({ name: db.name });
    await append(db, [tell('before')]);
    const notes: Promise<unknown>[] = [];
    const added = await takeTokens(other, tokens(), () => {
      notes.push(append(db, [tell('meanwhile')]));
    });
    await Promise.all(notes);
    await append(db, [tell('after')]);
    expect(added).toBe(2);
    expect((await counts(db)).counts).toMatchObject({ tokens: 2, notes: notes.length + 2 });
    expect(await verifyJournal(db)).toMatchObject({ fault: null });
    other.close();
  });
});
