// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';

import { defaultPolicy } from '@/lib/assessment/default-policy';
import { append } from '@/lib/ledger/append';
import { factsFor } from '@/lib/ledger/read/facts';
import { verifyJournal } from '@/lib/ledger/read/verify';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { Note, SubjectRequest } from '@/lib/model/record';
import { eraseDue } from '@/lib/service/erase-due';

import { at, contact, email, event, freshLedger, note, request } from '../ledger/made';

let db: LedgerDatabase;

beforeEach(async () => {
  db = await freshLedger();
});

async function decide(eraseWhenDue: boolean) {
  await append(db, [
    event({ type: 'policy-recorded', policy: { ...defaultPolicy, eraseWhenDue } }),
  ]);
}

async function put(
  address: string,
  days: readonly Note['retainUntil'][],
  asked: Partial<SubjectRequest> | null = null,
) {
  const identifier = email(address);
  const person = contact({ identifiers: [identifier] });
  await append(db, [
    event({ type: 'contact-recorded', contact: person }),
    ...days.map((retainUntil) =>
      event({ type: 'note-recorded', note: note(person.id, { retainUntil }) }),
    ),
    ...(asked
      ? [event({ type: 'request-recorded', request: request(identifier, person.id, asked) })]
      : []),
  ]);
  return identifier;
}

test('erases whose last day is over, and nobody else', async () => {
  await decide(true);
  const over = await put('over@firm.example', ['2026-11-26']);
  const kept = [
    await put('today@firm.example', ['2026-11-27']),
    await put('other-note@firm.example', ['2026-01-01', '2027-01-01']),
    await put('no-day@firm.example', ['2026-01-01', null]),
    await put('asked@firm.example', ['2026-01-01'], { kind: 'access' }),
    await put('frozen@firm.example', ['2026-01-01'], { kind: 'restriction', state: 'answered' }),
  ];
  expect(await eraseDue(db, '2026-11-27', at, 'kept long enough')).toBe(1);
  const [gone, ...there] = await factsFor(db, [over, ...kept]);
  expect(gone?.contact).toBeNull();
  expect(there.every((facts) => facts.contact !== null)).toBe(true);
  expect((await verifyJournal(db)).fault).toBeNull();
  expect(await eraseDue(db, '2026-11-27', at, 'kept long enough')).toBe(0);
});

test('erases nobody by itself until the organisation decided so', async () => {
  const over = await put('over@firm.example', ['2026-01-01']);
  expect(await eraseDue(db, '2026-11-27', at, 'kept long enough')).toBe(0);
  await decide(false);
  expect(await eraseDue(db, '2026-11-27', at, 'kept long enough')).toBe(0);
  const [facts] = await factsFor(db, [over]);
  expect(facts?.contact).not.toBeNull();
});
