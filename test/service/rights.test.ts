// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';

import { append } from '@/lib/ledger/append';
import { factsFor } from '@/lib/ledger/read/facts';
import { requestPage } from '@/lib/ledger/read/requests';
import { verifyJournal } from '@/lib/ledger/read/verify';
import { rebuild } from '@/lib/ledger/rebuild';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { Contact, Note, SubjectRequest } from '@/lib/model/record';
import { instantOf, localDayOf, type IsoDate, type IsoInstant } from '@/lib/model/time';
import { answerRequest } from '@/lib/service/answer-request';
import type { ServiceContext } from '@/lib/service/context';
import { correctContact } from '@/lib/service/correct-contact';
import { correctReceived } from '@/lib/service/correct-received';
import { extendRequest } from '@/lib/service/extend-request';
import { recordOutreach } from '@/lib/service/record-outreach';
import { recordRequest } from '@/lib/service/record-request';
import { recordSuppression } from '@/lib/service/record-suppression';

import { blob, contacts, planFor, run } from '../import/made';
import { at, contact, email, event, everything, freshLedger, note, outreach } from '../ledger/made';
import { contextOf } from './context';

const address = email('mara.voss@nordwerk.example');
const phone = { type: 'phone', value: '+4942112345' } as const;

let db: LedgerDatabase;
let person: Contact;
let consented: Note;
let context: ServiceContext;
let now: IsoInstant;

beforeEach(async () => {
  db = await freshLedger();
  now = at;
  person = contact({ identifiers: [address, phone] });
  consented = note(person.id, {
    basis: 'consent',
    consent: {
      wording: 'Yes, write to me and call me.',
      wordingVersion: '1',
      language: 'en',
      givenAt: at,
      method: 'paper',
      channels: ['email', 'phone'],
      purposes: ['news'],
      controller: 'Lindqvist Plans AB',
      activeAct: true,
      unbundled: true,
      withdrawalTold: true,
      proof: 'form 12',
      withdrawnAt: null,
    },
  });
  await append(db, [
    event({ type: 'contact-recorded', contact: person }),
    event({ type: 'note-recorded', note: consented }),
  ]);
  context = contextOf(
    async () => db,
    () => now,
    async () => undefined,
  );
});

async function ask(
  kind: SubjectRequest['kind'],
  identifier: Contact['identifiers'][number] = address,
) {
  return recordRequest({ identifier, kind, receivedAt: at, words: 'in my own words' }, context);
}

async function factsOf(identifier: Contact['identifiers'][number]) {
  const [facts] = await factsFor(db, [identifier]);
  if (!facts) throw new Error('no facts');
  return facts;
}

async function sound() {
  return (await verifyJournal(db)).fault === null;
}

describe('the day it was received', () => {
  test('the month begins then, and not when somebody recorded it', async () => {
    now = '2026-11-27T09:00:00.000Z';
    const receivedAt = '2026-11-03T12:00:00.000Z';
    const asked = { identifier: address, kind: 'access', receivedAt, words: null } as const;
    const { id, dueOn } = await recordRequest(asked, context);
    expect(dueOn).toBe('2026-12-03');
    const stored = await db.get('requests', id);
    expect(stored?.request).toMatchObject({ receivedAt, dueOn });
    await rebuild(db);
    expect((await db.get('requests', id))?.request).toEqual(stored?.request);
    expect(await sound()).toBe(true);
  });

  test('a day that has not come is refused, and nothing is written', async () => {
    const receivedAt = new Date(Date.parse(now) + 2 * 86_400_000).toISOString() as IsoInstant;
    const identifiers = [address];
    await expect(
      recordRequest({ identifier: address, kind: 'objection', receivedAt, words: null }, context),
    ).rejects.toMatchObject({ refusal: 'malformed' });
    const stop = {
      identifiers,
      channels: 'all',
      reason: 'manual',
      receivedAt,
      words: null,
    } as const;
    await expect(recordSuppression(stop, context)).rejects.toMatchObject({ refusal: 'malformed' });
    const { suppressions, requests } = await factsOf(address);
    expect([suppressions, requests]).toEqual([[], []]);
  });
});

describe('what a person asks for', () => {
  test.each([
    ['objection', 'objection'],
    ['withdrawal', 'withdrawal'],
    ['erasure', 'erasure'],
    ['restriction', 'manual'],
  ] as const)('%s stops contact at once on everything they are known by', async (kind, reason) => {
    const { dueOn } = await ask(kind);
    expect(dueOn).toBe('2026-12-22');
    for (const identifier of [address, phone]) {
      const { suppressions } = await factsOf(identifier);
      expect(suppressions).toMatchObject([{ reason, channels: 'all', receivedAt: at }]);
    }
    const [request] = (await factsOf(address)).requests;
    expect(request).toMatchObject({ kind, state: 'open', receivedAt: at, dueOn });
    expect(await sound()).toBe(true);
  });

  test.each(['access', 'rectification'] as const)('%s stops nothing', async (kind) => {
    await ask(kind);
    const { suppressions, requests } = await factsOf(address);
    expect(suppressions).toEqual([]);
    expect(requests).toMatchObject([{ kind, state: 'open' }]);
  });

  test('asking twice does not stop twice', async () => {
    await ask('objection');
    await ask('objection', phone);
    expect(await db.getAll('suppressions')).toHaveLength(2);
    expect(await db.getAll('requests')).toHaveLength(2);
  });

  test('somebody who is not on record may ask, and is stopped', async () => {
    const stranger = email('nobody@elsewhere.example');
    await ask('objection', stranger);
    const { suppressions, requests, contact: known } = await factsOf(stranger);
    expect(known).toBeNull();
    expect(suppressions).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });
});

describe('withdrawal', () => {
  test('ends the consent in every note that rests on it', async () => {
    await ask('withdrawal', phone);
    const [kept] = (await factsOf(address)).notes;
    expect(kept?.consent).toMatchObject({ withdrawnAt: at, channels: ['email', 'phone'] });
  });

  test('for one channel leaves the consent for the other', async () => {
    await recordSuppression(
      {
        identifiers: [phone],
        channels: ['phone'],
        reason: 'withdrawal',
        receivedAt: at,
        words: null,
      },
      context,
    );
    const [kept] = (await factsOf(address)).notes;
    expect(kept?.consent).toMatchObject({ withdrawnAt: null, channels: ['email'] });
  });

  test('counts no second note, and is there after the record is made anew', async () => {
    await ask('withdrawal');
    const before = await everything(db);
    await rebuild(db);
    const after = await everything(db);
    expect(after['contacts']).toEqual(before['contacts']);
    expect(after['state']).toEqual(before['state']);
  });
});

describe('an extension', () => {
  test('is granted once, within three months of the request, while the first month runs', async () => {
    const { id } = await ask('access');
    const more = async (dueOn: `${string}-${string}-${string}`) =>
      extendRequest(
        { requestId: id, dueOn: dueOn as '2027-02-22', reason: 'many mailboxes' },
        context,
      );
    await expect(more('2027-02-23')).rejects.toThrow(/not between/u);
    await expect(more('2026-12-22')).rejects.toThrow(/not between/u);
    now = '2027-01-02T09:00:00.000Z';
    await expect(more('2027-02-22')).rejects.toThrow(/first month/u);
    now = at;
    await more('2027-02-22');
    await expect(more('2027-02-22')).rejects.toThrow(/already/u);
    expect((await factsOf(address)).requests).toMatchObject([
      { extended: { dueOn: '2027-02-22', reason: 'many mailboxes' }, state: 'open' },
    ]);
  });
});

describe('the day a request came in', () => {
  const put = async (requestId: string, day: IsoDate, reason = 'read 2 for 12') =>
    correctReceived(
      { requestId, receivedAt: instantOf(new Date(`${day}T12:00:00.000Z`)), reason },
      context,
    );

  test('takes the stop along that came with it, and no other', async () => {
    const alone = { identifiers: [phone], channels: 'all', reason: 'objection' } as const;
    const earlier = '2026-11-10T08:00:00.000Z';
    await recordSuppression({ ...alone, receivedAt: earlier, words: null }, context);
    const { id } = await ask('objection');
    const days = async () => {
      const [mailed] = (await factsOf(address)).suppressions;
      const [called] = (await factsOf(phone)).suppressions;
      return [mailed?.receivedAt, called?.receivedAt];
    };
    expect(await days()).toEqual([at, earlier]);
    const corrected = '2026-11-02T12:00:00.000Z';
    await put(id, '2026-11-02');
    expect(await days()).toEqual([corrected, earlier]);
    const stored = await db.getAll('suppressions');
    expect(new Set(stored.map(({ plain }) => plain?.receivedAt))).toEqual(
      new Set([corrected, earlier]),
    );
    await rebuild(db);
    expect(await days()).toEqual([corrected, earlier]);
    expect(await db.getAll('suppressions')).toEqual(stored);
    // Taking it back is a correction of its own.
    await correctReceived({ requestId: id, receivedAt: at, reason: 'taken back' }, context);
    expect(await days()).toEqual([at, earlier]);
    await put(id, '2026-11-02');
    // What an erasure leaves of the stop has the day that was put right, also in a replay.
    await append(db, [event({ type: 'contact-erased', contactId: person.id, reason: 'asked' })]);
    expect(await days()).toEqual([corrected, earlier]);
    await rebuild(db);
    expect(await days()).toEqual([corrected, earlier]);
    expect(await sound()).toBe(true);
  });

  test('is put right with a reason, the day it is due with it, and what stood there stays', async () => {
    const { id, dueOn } = await ask('access');
    expect(dueOn).toBe('2026-12-22');
    expect(await put(id, '2026-11-02')).toEqual({ dueOn: '2026-12-02' });
    const [request] = (await factsOf(address)).requests;
    expect(request).toMatchObject({
      receivedAt: '2026-11-02T12:00:00.000Z',
      dueOn: '2026-12-02',
      corrections: [{ from: at, reason: 'read 2 for 12' }],
    });
    expect((await requestPage(db, { open: true, limit: 9 })).rows[0]?.dueOrder).toMatch(
      /^2026-12-02 /u,
    );
    await put(id, localDayOf(new Date(at)), 'taken back');
    expect((await factsOf(address)).requests).toMatchObject([
      { dueOn: '2026-12-22', corrections: [{ from: at }, { from: '2026-11-02T12:00:00.000Z' }] },
    ]);
    expect(await sound()).toBe(true);
  });

  test('is no day to come, none after the answer, and not the same day', async () => {
    const { id } = await ask('access');
    await expect(put(id, localDayOf(new Date(at)))).rejects.toThrow(/already/u);
    await expect(put(id, '2027-03-01')).rejects.toThrow(/not received yet/u);
    await answerRequest(
      { requestId: id, state: 'answered', answer: 'Here.', erase: null },
      context,
    );
    now = '2027-01-02T09:00:00.000Z';
    await expect(put(id, '2026-12-30')).rejects.toThrow(/before it came in/u);
    await put(id, '2026-11-02');
    await expect(put(crypto.randomUUID(), '2026-11-02')).rejects.toThrow(/no such request/u);
  });

  test('takes more time that was given no further than three months', async () => {
    const { id } = await ask('access');
    const more = { requestId: id, dueOn: '2027-02-22', reason: 'many mailboxes' } as const;
    await extendRequest(more, context);
    expect(await put(id, '2026-11-02')).toEqual({ dueOn: '2027-02-02' });
    await put(id, '2026-11-20', 'once more');
    expect((await factsOf(address)).requests).toMatchObject([
      { extended: { dueOn: '2027-02-02', reason: 'many mailboxes' } },
    ]);
  });
});

describe('erasure', () => {
  test('answers and erases in one go: only the keyed codes are left', async () => {
    await append(db, [
      event({ type: 'outreach-recorded', outreach: outreach(address, person.id) }),
    ]);
    const { id } = await ask('erasure');
    await answerRequest(
      { requestId: id, state: 'answered', answer: 'Dear Mara Voss, done.', erase: 'they asked' },
      context,
    );
    const left = JSON.stringify(await everything(db));
    for (const word of ['Mara', 'voss@', 'Nordwerk', '42112345', 'in my own words', 'form 12'])
      expect(left).not.toContain(word);
    for (const identifier of [address, phone]) {
      const { contact: known, suppressions } = await factsOf(identifier);
      expect(known).toBeNull();
      expect(suppressions).toMatchObject([{ reason: 'erasure', channels: 'all' }]);
    }
    expect(await sound()).toBe(true);
  });

  test('reaches somebody who was never put on record', async () => {
    const stranger = email('nobody@elsewhere.example');
    await append(db, [event({ type: 'outreach-recorded', outreach: outreach(stranger, null) })]);
    const { id } = await ask('erasure', stranger);
    await answerRequest(
      { requestId: id, state: 'answered', answer: 'Done.', erase: 'they asked' },
      context,
    );
    expect(JSON.stringify(await everything(db))).not.toContain('elsewhere');
    expect((await factsOf(stranger)).suppressions).toHaveLength(1);
    expect(await sound()).toBe(true);
  });

  test('is not carried out by a refusal, nor is a request answered twice', async () => {
    const { id } = await ask('erasure');
    const refusal = {
      requestId: id,
      state: 'refused',
      answer: 'No.',
      erase: 'they asked',
    } as const;
    await expect(answerRequest(refusal, context)).rejects.toThrow(/refused/u);
    await answerRequest({ ...refusal, erase: null }, context);
    await expect(answerRequest({ ...refusal, erase: null }, context)).rejects.toThrow(/not open/u);
    expect((await factsOf(address)).contact).not.toBeNull();
  });
});

describe('rectification', () => {
  const wrong = email('m.vos@nordwerk.example');

  test('replaces what was wrong, and the wrong address finds nobody', async () => {
    const fixed = { ...person, name: 'Mara Vos', role: null, identifiers: [wrong, phone] };
    await correctContact({ contactId: person.id, contact: fixed }, context);
    expect((await factsOf(wrong)).contact).toMatchObject({
      id: person.id,
      name: 'Mara Vos',
      role: null,
      identifiers: [wrong, phone],
    });
    expect((await factsOf(address)).contact).toBeNull();
    expect((await factsOf(wrong)).notes).toHaveLength(1);
    expect(await sound()).toBe(true);
  });

  test('a stop on the wrong address stands, and its words go with the person', async () => {
    await ask('objection');
    await correctContact(
      { contactId: person.id, contact: { ...person, identifiers: [wrong] } },
      context,
    );
    expect((await factsOf(address)).suppressions).toHaveLength(1);
    const { id } = await ask('erasure', wrong);
    await answerRequest(
      { requestId: id, state: 'answered', answer: 'Done.', erase: 'they asked' },
      context,
    );
    const left = JSON.stringify(await everything(db));
    for (const word of ['mara.voss', 'm.vos', 'in my own words']) expect(left).not.toContain(word);
    expect((await factsOf(address)).suppressions).toHaveLength(1);
  });

  test('reaches somebody who came in with a file: the wrong address finds nobody any more', async () => {
    const imported = email('old@list.example');
    const file = blob('name,email\nTobi Okafor,old@list.example\nOther,other@list.example\n');
    await run(db, file, await planFor(file, contacts));
    const { contact: known } = await factsOf(imported);
    if (!known) throw new Error('nobody came in');
    const fixed = { ...known, identifiers: [email('new@list.example')] };
    await correctContact({ contactId: known.id, contact: fixed }, context);
    const found = async () => [
      (await factsOf(imported)).contact,
      (await factsOf(email('new@list.example'))).contact?.name,
      (await factsOf(email('other@list.example'))).contact?.name,
    ];
    expect(await found()).toEqual([null, 'Tobi Okafor', 'Other']);
    await rebuild(db);
    expect(await found()).toEqual([null, 'Tobi Okafor', 'Other']);
    const { id } = await ask('erasure', email('new@list.example'));
    await answerRequest(
      { requestId: id, state: 'answered', answer: 'Done.', erase: 'they asked' },
      context,
    );
    const left = JSON.stringify(await everything(db));
    expect(left).not.toContain('old@list');
    expect(await sound()).toBe(true);
  });

  test('is there after the record is made anew', async () => {
    await correctContact(
      { contactId: person.id, contact: { ...person, identifiers: [wrong] } },
      context,
    );
    const before = await everything(db);
    await rebuild(db);
    expect((await everything(db))['contacts']).toEqual(before['contacts']);
    expect((await factsOf(address)).contact).toBeNull();
  });
});

test('a message that is told twice, as its page was not answered, is on record once', async () => {
  const { id: _, by: __, contactId: ___, ...told } = outreach(address, null);
  expect(await recordOutreach({ outreach: [told] }, context)).toEqual({ recorded: 1 });
  expect(await recordOutreach({ outreach: [told] }, context)).toEqual({ recorded: 0 });
  const [facts] = await factsFor(db, [address]);
  expect(facts?.outreach.count).toBe(1);
});
