// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { append } from '@/lib/ledger/append';
import { backUp } from '@/lib/ledger/backup/back-up';
import { readBackup } from '@/lib/ledger/backup/read-backup';
import { restore } from '@/lib/ledger/backup/restore';
import { wordContacts } from '@/lib/ledger/cards';
import { factsFor } from '@/lib/ledger/read/facts';
import { verifyJournal } from '@/lib/ledger/read/verify';
import { rebuild } from '@/lib/ledger/rebuild';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { Channel, Identifier } from '@/lib/model/identifier';

import { blob, contacts, planFor, run, stops } from '../import/made';
import {
  at,
  contact,
  email,
  event,
  everyByte,
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

/** What anybody may do with a record; only a lifting may loosen a stop. */
const acts = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constantFrom(
        'contact',
        'correct',
        'note',
        'withdraw',
        'outreach',
        'lift',
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

/** What a sequence has to remember. */
class Memory {
  backup: Blob | null = null;
  /** Words that stood only in what was recorded of people who were erased. */
  readonly erased = new Set<string>();
  readonly #words = new Map<string, string[]>();
  #made = 0;

  /** A word that stands nowhere else, in what is recorded of whoever has these addresses. */
  word(...of: readonly Identifier[]): string {
    this.#made += 1;
    const word = `zq${this.#made}qz`;
    for (const { value } of of) this.#words.set(value, [...(this.#words.get(value) ?? []), word]);
    return word;
  }

  /** They have another address now: what was recorded of them goes with them. */
  moved(from: readonly Identifier[], to: Identifier): void {
    const words = from.flatMap(({ value }) => this.#words.get(value) ?? []);
    for (const { value } of from) this.#words.delete(value);
    this.#words.set(to.value, [...(this.#words.get(to.value) ?? []), ...words]);
  }

  erase(who: readonly Identifier[]): void {
    for (const word of who.flatMap(({ value }) => this.#words.get(value) ?? []))
      this.erased.add(word);
    for (const { value } of who) this.#words.delete(value);
  }
}

async function carryOut(db: LedgerDatabase, one: Act, kept: Memory) {
  const who = everybody[one.who] ?? email('nobody@f0.example');
  const [facts] = await factsFor(db, [who]);
  const id = facts?.contact?.id;
  switch (one.act) {
    case 'contact': {
      const other = everybody['other' in one ? one.other : 0] ?? who;
      await append(db, [
        event({
          type: 'contact-recorded',
          contact: contact({ name: kept.word(who, other), identifiers: [who, other] }),
        }),
      ]);
      break;
    }
    case 'correct': {
      const other = everybody['other' in one ? one.other : 0] ?? who;
      const known = facts?.contact;
      if (!known) break;
      const removed = known.identifiers.filter(({ value }) => value !== other.value);
      kept.moved(removed, other);
      const corrected = { ...known, name: kept.word(other), identifiers: [other] };
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
    case 'lift': {
      const all = await db.getAll('suppressions');
      const stop = all.find(
        ({ lifted, plain }) => lifted === null && plain?.identifier.value === who.value,
      );
      if (!stop) break;
      const reason = kept.word(who);
      await append(db, [event({ type: 'suppression-lifted', suppressionId: stop.id, reason })]);
      break;
    }
    case 'note':
      if (id !== undefined)
        await append(db, [
          event({ type: 'note-recorded', note: note(id, { reason: kept.word(who) }) }),
        ]);
      break;
    case 'outreach':
      await append(db, [event({ type: 'outreach-recorded', outreach: outreach(who, id ?? null) })]);
      break;
    case 'erase':
      if (id === undefined) break;
      await append(db, [event({ type: 'contact-erased', contactId: id, reason: 'due' })]);
      kept.erase(facts?.contact?.identifiers ?? []);
      break;
    case 'import': {
      const file = blob(
        `name,email\n${kept.word(who)},${who.value}\nNew,new${one.who}@f1.example\n`,
      );
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
      const stop = suppression(who, { reason, channels, words: kept.word(who) });
      await append(db, [event({ type: 'suppression-recorded', suppression: stop })]);
      break;
    }
    case 'backup':
      kept.backup = await backUp(db, at, null);
      break;
    case 'restore':
      if (kept.backup)
        await restore(db, await readBackup(kept.backup, null), by, { replace: true });
      // What was erased after the backup is in it: whoever restores it has it again.
      kept.erased.clear();
      break;
    case 'rebuild':
      await rebuild(db);
  }
}

describe('whatever happens', () => {
  it(
    'no stop is loosened, no word of the erased is left, and the replay of a sound journal is the same',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(acts, async (sequence) => {
          const db = await freshLedger();
          const kept = new Memory();
          let before = await stopped(db);
          for (const one of sequence) {
            await carryOut(db, one, kept);
            const after = await stopped(db);
            const lost = [...before].filter((word) => !after.has(word));
            expect(one.act === 'lift' ? [] : lost).toEqual([]);
            before = after;
            const left = kept.erased.size === 0 ? '' : await everyByte(db);
            expect([...kept.erased].filter((word) => left.includes(word))).toEqual([]);
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
                { act: 'contact', who: 0, other: 1 },
                { act: 'note', who: 1, other: 0 },
                { act: 'stop', who: 0, reason: 'objection', channels: 'all' },
                { act: 'correct', who: 0, other: 2 },
                { act: 'note', who: 2, other: 0 },
                { act: 'import', who: 4, other: 0 },
                { act: 'contact', who: 4, other: 4 },
                { act: 'erase', who: 2, other: 0 },
                { act: 'erase', who: 4, other: 0 },
              ],
            ],
            [
              [
                { act: 'import', who: 0, other: 0 },
                { act: 'erase', who: 0, other: 0 },
              ],
            ],
            [
              [
                { act: 'contact', who: 0, other: 0 },
                { act: 'correct', who: 0, other: 1 },
                { act: 'import', who: 0, other: 0 },
                { act: 'stop', who: 0, reason: 'objection', channels: 'all' },
              ],
            ],
            [
              [
                { act: 'contact', who: 0, other: 0 },
                { act: 'correct', who: 0, other: 1 },
                { act: 'stop', who: 0, reason: 'objection', channels: 'all' },
                { act: 'contact', who: 1, other: 4 },
                { act: 'erase', who: 4, other: 0 },
                { act: 'contact', who: 0, other: 0 },
              ],
            ],
          ],
        },
      );
    },
  );
});
