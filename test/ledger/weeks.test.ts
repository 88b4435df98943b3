// @vitest-environment node
import { expect, it } from 'vitest';

import { append } from '@/lib/ledger/append';
import { newId } from '@/lib/ledger/id';
import { openLedger } from '@/lib/ledger/open';
import { countsByWeek } from '@/lib/ledger/read/weeks';
import { rebuild } from '@/lib/ledger/rebuild';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { steps } from '@/lib/ledger/steps';
import type { IsoInstant } from '@/lib/model/time';

import { blob, contacts, planFor, run } from '../import/made';
import { contact, email, event, everything, freshLedger, note, outreach, request } from './made';

const mara = email('mara.voss@nordwerk.example');

/**
 * Notes, a message against a warning and an answer in three weeks, an import, and one of it
 * changed.
 */
async function threeWeeks(): Promise<{ db: LedgerDatabase; person: string }> {
  const db = await freshLedger();
  const file = blob('Name,Email,Country\nA,a@one.example,FR\nB,b@two.example,FR\n');
  await run(db, file, await planFor(file, contacts));
  const person = contact();
  const asked = request(mara, person.id, { receivedAt: '2026-11-03T09:00:00.000Z' });
  const on = (day: string): IsoInstant => `${day}T09:00:00.000Z` as IsoInstant;
  const noted = (day: string) =>
    event({ type: 'note-recorded', note: note(person.id, { createdAt: on(day) }) }, on(day));
  const sent = outreach(mara, person.id);
  const override = { rules: ['no-opt-out'], reason: 'Asked to.' };
  await append(db, [
    event({ type: 'contact-recorded', contact: person }, on('2026-11-03')),
    noted('2026-11-03'),
    event({ type: 'request-recorded', request: asked }, on('2026-11-03')),
  ]);
  await append(db, [
    noted('2026-11-10'),
    event({ type: 'outreach-recorded', outreach: { ...sent, override } }, on('2026-11-10')),
    event(
      {
        type: 'request-updated',
        request: { ...asked, state: 'answered', answer: 'Here.', answeredAt: on('2026-11-12') },
      },
      on('2026-11-12'),
    ),
  ]);
  await append(db, [noted('2026-11-24')]);
  // Back in a week that is over, as what comes from another machine may be.
  await append(db, [noted('2026-11-11')]);
  const changed = contact({ name: 'A', country: 'ES', identifiers: [email('a@one.example')] });
  await append(db, [event({ type: 'contact-recorded', contact: changed })]);
  return { db, person: person.id };
}

const wanted = {
  'week:2026-11-02:notes': 1,
  'week:2026-11-02:country:DE': 1,
  'week:2026-11-02:origin:event': 1,
  'week:2026-11-09:notes': 2,
  'week:2026-11-09:basis:legitimate-interests': 2,
  'week:2026-11-09:override:no-opt-out': 1,
  'week:2026-11-09:answers:month': 1,
  'week:2026-11-23:notes': 1,
};

it('counts by week, however the weeks follow each other, and the state keeps the last alone', async () => {
  const { db } = await threeWeeks();
  const all = await countsByWeek(db, null, '2026-12-31');
  expect(all).toMatchObject(wanted);
  // One of the two imported ones was put right, in the week of the import.
  const imported = Object.entries(all).filter(([name]) => /:country:(?:FR|ES)$/u.test(name));
  const byCountry = imported.map(([name, count]) => [name.slice(-2), count]);
  expect(Object.fromEntries(byCountry)).toEqual({ ES: 1, FR: 1 });
  const weeks = Object.keys((await db.get('state', 'state'))?.counts ?? {}).filter((name) =>
    name.startsWith('week:'),
  );
  expect(weeks.filter((name) => !name.startsWith('week:2026-11-16:'))).toEqual([]);
});

it('gives the weeks of a span alone', async () => {
  const { db } = await threeWeeks();
  const some = await countsByWeek(db, '2026-11-09', '2026-11-09');
  expect(some['week:2026-11-09:notes']).toBe(2);
  expect(some['week:2026-11-02:notes']).toBeUndefined();
});

it('makes the same weeks out of the journal', async () => {
  const { db } = await threeWeeks();
  const { weeks, state } = await everything(db);
  await rebuild(db);
  const again = await everything(db);
  expect({ weeks: again['weeks'], state: again['state'] }).toEqual({ weeks, state });
});

it('counts nobody who was erased', async () => {
  const { db, person } = await threeWeeks();
  await append(db, [
    event({ type: 'contact-erased', contactId: person, reason: 'Article 17(1)(c)' }),
  ]);
  const left = await countsByWeek(db, null, '2026-12-31');
  for (const name of Object.keys(wanted)) expect([name, left[name]]).toEqual([name, undefined]);
});

it('counts by week what a record from before holds', async () => {
  const { db: made } = await threeWeeks();
  const name = `before-weeks-${newId()}`;
  const older = await openLedger({ name, steps: steps.slice(0, 5) });
  for (const store of ['journal', 'segments', 'contacts'] as const)
    for (const value of await made.getAll(store)) await older.put(store, value);
  const state = await made.get('state', 'state');
  if (!state) throw new Error('No state.');
  const all = await countsByWeek(made, null, '2026-12-31');
  const known = Object.entries(all).filter(
    ([one]) =>
      !/^(?:week|rows):/u.test(one) || /:(?:notes|outreach|noContact|overrides)$/u.test(one),
  );
  await older.put('state', { ...state, counts: Object.fromEntries(known) }, 'state');
  older.close();
  const db = await openLedger({ name });
  const { weeks, state: kept } = await everything(db);
  const before = await everything(made);
  expect({ weeks, state: kept }).toEqual({ weeks: before['weeks'], state: before['state'] });
});
