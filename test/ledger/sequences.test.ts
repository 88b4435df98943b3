// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { append } from '@/lib/ledger/append';
import { backUp } from '@/lib/ledger/backup';
import { wordContacts } from '@/lib/ledger/cards';
import { readBackup } from '@/lib/ledger/read-backup';
import { factsFor } from '@/lib/ledger/read/facts';
import { verifyJournal } from '@/lib/ledger/read/verify';
import { rebuild } from '@/lib/ledger/rebuild';
import { restore } from '@/lib/ledger/restore';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { Channel } from '@/lib/model/identifier';

import { blob, contacts, planFor, run, stops } from '../import/made';
import {
  at,
  contact,
  email,
  event,
  everything,
  freshLedger,
  note,
  outreach,
  suppression,
} from './made';

const by = { author: 'P. Adeyemi', at };
const everybody = [0, 1, 2, 3, 4].map((i) =>
  email(`p${i}${i === 3 ? '+tag' : ''}@f${i % 2}.example`),
);

/** What anybody may do with a record, short of lifting a stop. */
const acts = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constantFrom(
        'contact',
        'correct',
        'note',
        'withdraw',
        'outreach',
        'erase',
        'import',
        'stops' as const,
      ),
      who: fc.nat(4),
      other: fc.nat(4),
    }),
    fc.record({
      act: fc.constant('stop' as const),
      who: fc.nat(4),
      reason: fc.constantFrom('objection', 'withdrawal', 'manual', 'erasure' as const),
      channels: fc.constantFrom<readonly Channel[] | 'all'>('all', ['email'], ['phone']),
    }),
    fc.record({ act: fc.constantFrom('backup', 'restore', 'rebuild' as const), who: fc.nat(4) }),
  ),
  { minLength: 1, maxLength: 14 },
);

type Act = (typeof acts extends fc.Arbitrary<infer T> ? T : never)[number] extends infer A
  ? A
  : never;

/** Each person's stop as a set of words, so that one can be seen to hold the other. */
async function stopped(db: LedgerDatabase): Promise<Set<string>> {
  const facts = await factsFor(db, everybody);
  return new Set(
    facts.flatMap(({ identifier, suppressions }) =>
      suppressions.flatMap(({ channels }) =>
        (channels === 'all' ? ['email', 'linkedin', 'phone'] : channels).map(
          (channel) => `${identifier.value} ${channel}`,
        ),
      ),
    ),
  );
}

async function carryOut(db: LedgerDatabase, one: Act, kept: { backup: Blob | null }) {
  const who = everybody[one.who] ?? email('nobody@f0.example');
  const [facts] = await factsFor(db, [who]);
  const id = facts?.contact?.id;
  switch (one.act) {
    case 'contact': {
      const other = everybody['other' in one ? one.other : 0] ?? who;
      await append(db, [
        event({ type: 'contact-recorded', contact: contact({ identifiers: [who, other] }) }),
      ]);
      break;
    }
    case 'correct': {
      const other = everybody['other' in one ? one.other : 0] ?? who;
      const known = facts?.contact;
      if (!known) break;
      const removed = known.identifiers.filter(({ value }) => value !== other.value);
      const corrected = { ...known, name: 'Corrected', identifiers: [other] };
      await append(db, [event({ type: 'contact-corrected', contact: corrected, removed })]);
      break;
    }
    case 'withdraw': {
      const noteId = facts?.notes[0]?.id;
      if (noteId === undefined) break;
      await append(db, [
        event({ type: 'consent-withdrawn', noteId, at, channels: ['email'] }),
        event({ type: 'suppression-recorded', suppression: suppression(who) }),
      ]);
      break;
    }
    case 'note':
      if (id !== undefined) await append(db, [event({ type: 'note-recorded', note: note(id) })]);
      break;
    case 'outreach':
      await append(db, [event({ type: 'outreach-recorded', outreach: outreach(who, id ?? null) })]);
      break;
    case 'erase':
      if (id !== undefined)
        await append(db, [event({ type: 'contact-erased', contactId: id, reason: 'due' })]);
      break;
    case 'import': {
      const file = blob(`name,email\nSomebody,${who.value}\nNew,new${one.who}@f1.example\n`);
      await run(db, file, await planFor(file, contacts));
      break;
    }
    case 'stops': {
      const file = blob(`email\n${who.value}\n`);
      await run(db, file, await planFor(file, stops));
      break;
    }
    case 'stop': {
      const { reason, channels } = one;
      const stop = suppression(who, { reason, channels });
      await append(db, [event({ type: 'suppression-recorded', suppression: stop })]);
      break;
    }
    case 'backup':
      kept.backup = await backUp(db, at, null);
      break;
    case 'restore':
      if (kept.backup)
        await restore(db, await readBackup(kept.backup, null), by, { replace: true });
      break;
    case 'rebuild':
      await rebuild(db);
  }
}

describe('whatever happens', () => {
  it(
    'no stop is ever loosened, the journal verifies, and its replay gives the same',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(acts, async (sequence) => {
          const db = await freshLedger();
          const kept: { backup: Blob | null } = { backup: null };
          let before = await stopped(db);
          for (const one of sequence) {
            await carryOut(db, one, kept);
            const after = await stopped(db);
            expect([...before].filter((word) => !after.has(word))).toEqual([]);
            before = after;
          }
          expect(await verifyJournal(db)).toMatchObject({ fault: null });
          await wordContacts(db);
          const projections = await everything(db);
          await rebuild(db);
          await wordContacts(db);
          expect(await everything(db)).toEqual(projections);
          db.close();
        }),
        {
          numRuns: 40,
          examples: [
            [
              [
                { act: 'contact', who: 0, other: 0 },
                { act: 'correct', who: 0, other: 1 },
                { act: 'import', who: 0, other: 0 },
                { act: 'stop', who: 0, reason: 'objection', channels: 'all' },
              ],
            ],
          ],
        },
      );
    },
  );
});
