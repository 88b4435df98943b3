// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { append } from '@/lib/ledger/append';
import { contactPage } from '@/lib/ledger/read/contacts';
import { counts } from '@/lib/ledger/read/counts';
import { factsFor } from '@/lib/ledger/read/facts';
import { storyOf } from '@/lib/ledger/read/story';
import { verifyJournal } from '@/lib/ledger/read/verify';
import { rebuild } from '@/lib/ledger/rebuild';
import { unnamed } from '@/lib/model/event';

import {
  contact,
  email,
  event,
  everything,
  freshLedger,
  note,
  outreach,
  request,
  suppression,
} from './made';

const mara = email('mara.voss@nordwerk.example');

describe('append', () => {
  it('answers with facts for whoever was recorded, and with nothing for whoever was not', async () => {
    const db = await freshLedger();
    const person = contact();
    const first = note(person.id);
    await append(db, [
      event({ type: 'contact-recorded', contact: person }),
      event({ type: 'note-recorded', note: first }),
    ]);
    const [known, unknown] = await factsFor(db, [mara, email('tobi@brightline.example')]);
    expect(known).toMatchObject({ contact: { name: 'Mara Voss' }, notes: [first] });
    expect(unknown).toMatchObject({ contact: null, notes: [], suppressions: [] });
  });

  it('keeps the counts and the chain', async () => {
    const db = await freshLedger();
    const person = contact();
    await append(db, [event({ type: 'contact-recorded', contact: person })]);
    await append(db, [event({ type: 'note-recorded', note: note(person.id) })]);
    await append(db, [
      event({ type: 'outreach-recorded', outreach: outreach(mara, person.id) }),
      event({ type: 'outreach-recorded', outreach: outreach(email('x@y.example'), null) }),
    ]);
    const now = await counts(db);
    expect(now.counts).toMatchObject({
      contacts: 1,
      notes: 1,
      withNote: 1,
      'basis:legitimate-interests': 1,
      'country:DE': 1,
      outreach: 2,
      'outreach:noContact': 1,
      'week:2026-11-16:outreach': 2,
    });
    const verified = await verifyJournal(db);
    expect(verified).toMatchObject({ entries: 4, head: now.head, fault: null });
  });

  it('writes nothing where one event of several cannot be', async () => {
    const db = await freshLedger();
    const before = await everything(db);
    await expect(
      append(db, [
        event({ type: 'contact-recorded', contact: contact() }),
        event({ type: 'note-recorded', note: note('nobody') }),
      ]),
    ).rejects.toMatchObject({ fault: 'not-on-record' });
    expect(await everything(db)).toEqual(before);
  });

  it('finds what was sent to somebody before they were put on record', async () => {
    const db = await freshLedger();
    await append(db, [event({ type: 'outreach-recorded', outreach: outreach(mara, null) })]);
    const person = contact();
    await append(db, [event({ type: 'contact-recorded', contact: person })]);
    const [facts] = await factsFor(db, [mara]);
    expect(facts).toMatchObject({ contact: { id: person.id }, outreach: { count: 1 } });
    expect((await storyOf(db, person.id))?.lines.map((l) => l.event.body.type)).toEqual([
      'outreach-recorded',
      'contact-recorded',
    ]);
  });

  it('takes two contacts with one address for one person, the older, whoever is named', async () => {
    const db = await freshLedger();
    const [older, younger] = [contact(), contact({ name: null, organisation: 'Nordwerk GmbH' })];
    await append(db, [event({ type: 'contact-recorded', contact: older })]);
    await append(db, [event({ type: 'note-recorded', note: note(older.id) })]);
    await append(db, [event({ type: 'contact-recorded', contact: younger })]);
    await append(db, [event({ type: 'note-recorded', note: note(younger.id) })]);
    const [facts] = await factsFor(db, [mara]);
    expect(facts?.contact?.id).toBe(older.id);
    expect(facts?.notes).toHaveLength(2);
    const listed = await contactPage(db, { sort: 'name', direction: 'ascending', limit: 10 });
    expect(listed.rows).toHaveLength(1);
    expect((await counts(db)).counts).toMatchObject({ contacts: 1, notes: 2 });
  });
});

describe('erasure', () => {
  it('leaves no byte of the person, keeps the stop, and the journal verifies', async () => {
    const db = await freshLedger();
    const person = contact();
    const other = contact({
      name: 'Tobi Okafor',
      organisation: 'Brightline',
      identifiers: [email('tobi@brightline.example')],
    });
    await append(db, [
      event({ type: 'contact-recorded', contact: other }),
      event({ type: 'contact-recorded', contact: person }),
      event({ type: 'note-recorded', note: note(person.id) }),
      event({ type: 'outreach-recorded', outreach: outreach(mara, person.id) }),
      event({ type: 'request-recorded', request: request(mara, person.id) }),
    ]);
    await append(db, [
      event({ type: 'suppression-recorded', suppression: suppression(mara) }),
      event({ type: 'contact-erased', contactId: person.id, reason: 'Article 17(1)(c)' }),
    ]);
    const left = JSON.stringify(await everything(db)).toLowerCase();
    for (const trace of ['mara', 'nordwerk', 'eleven sites', 'take me off', 'delete everything'])
      expect(left).not.toContain(trace);
    const [facts] = await factsFor(db, [mara]);
    expect(facts).toMatchObject({ contact: null, suppressions: [{ reason: 'objection' }] });
    expect(await verifyJournal(db)).toMatchObject({ fault: null, erased: 5 });
    expect((await counts(db)).counts).toMatchObject({ contacts: 1, stops: 1 });
    expect((await counts(db)).counts['requests:open']).toBeUndefined();
  });
});

describe('suppression', () => {
  it('covers the plus tag and the whole domain with those below it', async () => {
    const db = await freshLedger();
    await append(db, [
      event({
        type: 'suppression-recorded',
        suppression: suppression(email('mara.voss+news@nordwerk.example')),
      }),
      event({
        type: 'suppression-recorded',
        suppression: suppression(
          { type: 'domain', value: 'kellerbau.example' },
          { reason: 'manual', channels: ['email'] },
        ),
      }),
    ]);
    const facts = await factsFor(db, [
      mara,
      email('mara.voss+shop@nordwerk.example'),
      email('info@eu.kellerbau.example'),
      email('info@kellerbau2.example'),
    ]);
    expect(facts.map(({ suppressions }) => suppressions.length)).toEqual([1, 1, 1, 0]);
    expect(facts[2]?.suppressions[0]).toMatchObject({ domain: true, channels: ['email'] });
  });

  it('keeps the stronger reason, and lifting one stop leaves the other', async () => {
    const db = await freshLedger();
    const objection = suppression(mara, { channels: ['email'] });
    const manual = suppression(mara, { reason: 'manual', channels: ['phone'] });
    await append(db, [
      event({ type: 'suppression-recorded', suppression: objection }),
      event({ type: 'suppression-recorded', suppression: manual }),
    ]);
    const both = await factsFor(db, [mara]);
    expect(both[0]?.suppressions).toMatchObject([
      { reason: 'objection', channels: ['email', 'phone'] },
    ]);
    await append(db, [
      event({ type: 'suppression-lifted', suppressionId: manual.id, reason: 'Wrong number' }),
    ]);
    const one = await factsFor(db, [mara]);
    expect(one[0]?.suppressions).toMatchObject([{ reason: 'objection', channels: ['email'] }]);
  });
});

describe('who recorded a stop', () => {
  it('is whoever recorded the reason that counts, until the person is erased', async () => {
    const db = await freshLedger();
    const person = contact();
    await append(db, [
      event({ type: 'contact-recorded', contact: person }),
      event({
        type: 'suppression-recorded',
        suppression: suppression(mara, { reason: 'manual', by: 'Ben Ashworth' }),
      }),
      event({
        type: 'suppression-recorded',
        suppression: suppression(mara, { by: 'Jo Lindqvist' }),
      }),
      event({
        type: 'suppression-recorded',
        suppression: suppression({ type: 'domain', value: 'nordwerk.example' }, { by: 'Ida Sund' }),
      }),
    ]);
    const who = async () =>
      (await factsFor(db, [mara]))[0]?.suppressions.map(({ by, domain }) => ({ by, domain }));
    expect(await who()).toEqual([
      { by: 'Jo Lindqvist', domain: false },
      { by: 'Ida Sund', domain: true },
    ]);
    expect((await storyOf(db, person.id))?.suppressions[0]?.by).toBe('Jo Lindqvist');
    await append(db, [
      event({ type: 'contact-erased', contactId: person.id, reason: 'Article 17(1)(c)' }),
    ]);
    expect((await who())?.[0]).toEqual({ by: null, domain: false });
  });

  it('is nobody where they had not said who they are', async () => {
    const db = await freshLedger();
    await append(db, [
      event({ type: 'suppression-recorded', suppression: suppression(mara, { by: unnamed }) }),
    ]);
    expect((await factsFor(db, [mara]))[0]?.suppressions).toMatchObject([{ by: null }]);
  });
});

describe('rebuild', () => {
  it('gives the same projections from the journal', async () => {
    const db = await freshLedger();
    const person = contact();
    const gone = contact({ name: 'Gone', identifiers: [email('gone@away.example')] });
    const stop = suppression(mara, { reason: 'manual' });
    await append(db, [
      event({ type: 'contact-recorded', contact: person }),
      event({ type: 'contact-recorded', contact: gone }),
      event({ type: 'note-recorded', note: note(person.id) }),
      event({ type: 'suppression-recorded', suppression: stop }),
      event({
        type: 'suppression-recorded',
        suppression: suppression(email('gone@away.example'), { reason: 'erasure' }),
      }),
      event({ type: 'outreach-recorded', outreach: outreach(mara, person.id) }),
      event({ type: 'request-recorded', request: request(mara, person.id) }),
    ]);
    await append(db, [
      event({ type: 'contact-erased', contactId: gone.id, reason: 'retention' }),
      event({
        type: 'suppression-lifted',
        suppressionId: stop.id,
        reason: 'Asked to hear from us',
      }),
    ]);
    const before = await everything(db);
    await rebuild(db);
    expect(await everything(db)).toEqual(before);
  });
});
