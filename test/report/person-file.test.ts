import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import {
  personHtml,
  personJson,
  readPerson,
  writePersonFile,
} from '@/entrypoints/dashboard/read/person';
import { append } from '@/lib/ledger/append';
import { strangerId } from '@/lib/ledger/dossier';
import { readEvidence } from '@/lib/ledger/evidence';
import { tokensOf } from '@/lib/ledger/key';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { tokenText } from '@/lib/ledger/stops/token';
import { languageCodes } from '@/lib/model/assessment';
import { unnamed } from '@/lib/model/event';
import type { Contact, Note } from '@/lib/model/record';

import {
  contact,
  email,
  event,
  freshLedger,
  note,
  outreach,
  request,
  suppression,
} from '../ledger/made';

const address = email('mara.voss@nordwerk.example');

let db: LedgerDatabase;
let person: Contact;
let full: Note;

beforeEach(async () => {
  // What the browser has of each locale.
  vi.stubGlobal('fetch', async (path: string) => {
    const [, locale = ''] = /^\/_locales\/(\w+)\/messages\.json$/u.exec(path) ?? [];
    const messages = generateChromeMessages(await parseMessagesFile(`locales/${locale}.yml`));
    return { json: async () => messages };
  });
  db = await freshLedger();
  person = contact();
  full = fullNote(person.id);
  const { reference, stored } = await readEvidence(
    full.id,
    new Blob(['signed on paper'], { type: 'text/plain' }),
    '../form <12>.txt',
  );
  await append(
    db,
    [
      event({ type: 'contact-recorded', contact: person }),
      event({ type: 'note-recorded', note: full }),
      event({ type: 'evidence-added', noteId: full.id, evidence: reference }),
      event({
        type: 'outreach-recorded',
        outreach: outreach(address, person.id, {
          notice: ['We found you at Maintec.'],
          override: { rules: ['no-opt-out'], reason: 'they rang first' },
          findings: [{ rule: 'no-opt-out', outcome: 'breach' }],
        }),
      }),
      event({
        type: 'request-recorded',
        request: request(address, person.id, {
          kind: 'access',
          words: 'Bitte um Auskunft über alle Daten, die Sie über mich haben.',
        }),
      }),
      event({ type: 'suppression-recorded', suppression: suppression(address) }),
      event({
        type: 'suppression-recorded',
        suppression: suppression({ type: 'domain', value: 'nordwerk.example' }),
      }),
    ],
    [stored],
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  db.close();
});

function fullNote(contactId: string): Note {
  return note(contactId, {
    basis: 'consent',
    consent: {
      wording: 'Yes, write to me about plans.',
      wordingVersion: 'v7',
      language: 'nl',
      givenAt: '2026-11-12T12:00:00.000Z',
      method: 'paper',
      channels: ['email'],
      purposes: ['plans and prices'],
      controller: 'Lindqvist Plans AB',
      activeAct: true,
      unbundled: true,
      withdrawalTold: true,
      proof: 'form twelve',
      withdrawnAt: null,
    },
    softOptIn: {
      saleOn: '2026-05-04',
      sameSeller: true,
      similarProducts: true,
      optOutAtCollection: true,
    },
    implied: { ground: 'inquiry', since: '2026-06-05', note: 'rang us up' },
    meets: ['more than fifty machines'],
    sharedWith: ['the customer system'],
  });
}

/** Every value that the record holds on the person, but for ids and the words of lists. */
const held = [
  'Mara Voss',
  'mara.voss@nordwerk.example',
  'Nordwerk',
  'Head of Maintenance',
  'Maintec 2026',
  'Maintenance planning',
  'Runs maintenance for eleven sites',
  'more than fifty machines',
  'the customer system',
  '2027-11-12',
  'Yes, write to me about plans.',
  'v7',
  'plans and prices',
  'form twelve',
  '2026-05-04',
  'rang us up',
  'We found you at Maintec.',
  'they rang first',
  'Bitte um Auskunft',
  'Please take me off your list',
  'J. Lindqvist',
];

async function file() {
  const read = await readPerson(db, person.id, null);
  if (!read) throw new Error('nothing is held');
  return read;
}

async function textOf(pieces: AsyncIterable<string>) {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}

test('holds everything there is, in what a person reads and in what a machine reads', async () => {
  const read = await file();
  const html = await textOf(await personHtml(read));
  const page = new DOMParser().parseFromString(html, 'text/html');
  const json = personJson(read);
  expect(held.filter((value) => !page.body.textContent.includes(value))).toEqual([]);
  expect(held.filter((value) => !json.includes(JSON.stringify(value).slice(1, -1)))).toEqual([]);
  expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
});

test('is in the language of who asked, and in any other on demand', async () => {
  expect((await file()).language).toBe('de');
  for (const language of languageCodes) {
    const read = await readPerson(db, person.id, language);
    const html = await textOf(await personHtml(read ?? (await file())));
    expect(html).toContain(`<html lang="${language}">`);
    expect(held.filter((value) => !html.includes(value.replaceAll('&', '&amp;')))).toEqual([]);
  }
  const titles = await Promise.all(
    languageCodes.map(
      async (language) => (await readPerson(db, person.id, language))?.report.title,
    ),
  );
  expect(new Set(titles).size).toBe(languageCodes.length);
});

test('whoever had given no name yet is not called by a word of the code', async () => {
  const sent = outreach(address, person.id, { by: unnamed });
  const { id, at } = event({ type: 'outreach-recorded', outreach: sent });
  const body = { type: 'outreach-recorded', outreach: sent } as const;
  await append(db, [{ id, at, author: unnamed, body }]);
  const text = await textOf(await personHtml(await file()));
  expect(text).toContain('ohne Namen');
  expect(text).not.toContain(`>${unnamed}<`);
});

test('what somebody typed stays text', async () => {
  await append(db, [
    event({ type: 'note-recorded', note: { ...full, reason: '<img src=x onerror=alert(1)>&lt;' } }),
  ]);
  const page = new DOMParser().parseFromString(
    await textOf(await personHtml(await file())),
    'text/html',
  );
  expect(page.querySelector('img')).toBeNull();
  expect(page.body.textContent).toContain('<img src=x onerror=alert(1)>&lt;');
});

test('comes as one ZIP file with the evidence as it was kept', async () => {
  const parts: Uint8Array[] = [];
  await writePersonFile(db, await file(), { write: async (bytes) => void parts.push(bytes) });
  const files = unzipSync(new Uint8Array(Buffer.concat(parts)));
  expect(Object.keys(files).toSorted()).toEqual([
    'evidence/01-_form _12_.txt',
    'person.html',
    'person.json',
    'person.jsonld',
  ]);
  const kept = files['evidence/01-_form _12_.txt'];
  expect(new TextDecoder().decode(kept)).toBe('signed on paper');
});

test('is there for somebody who was written to and never put on record', async () => {
  const stranger = email('nobody@elsewhere.example');
  await append(db, [event({ type: 'outreach-recorded', outreach: outreach(stranger, null) })]);
  const token = await tokensOf(db);
  const read = await readPerson(db, strangerId(tokenText(token(`email:${stranger.value}`))), 'en');
  expect(read?.person.outreach).toHaveLength(1);
  expect(await textOf(await personHtml(read ?? (await file())))).toContain(stranger.value);
});

test('is nothing where nothing is held', async () => {
  expect(await readPerson(db, '0190a000-0000-7000-8000-000000000000', 'en')).toBeNull();
});
