// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { evidenceFiles } from '@/entrypoints/dashboard/read/pack-evidence';
import { append } from '@/lib/ledger/append';
import { readEvidence } from '@/lib/ledger/evidence';
import { counts } from '@/lib/ledger/read/counts';
import { writePack, type WrittenPack } from '@/lib/report/evidence-pack';
import { journalLines } from '@/lib/report/journal-lines';

import { contact, event, freshLedger, note } from '../ledger/made';

const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
let pack: Uint8Array;
let written: WrittenPack;

beforeAll(async () => {
  const db = await freshLedger();
  const people = Array.from({ length: 30 }, (_, i) =>
    contact({ identifiers: [{ type: 'email', value: `person${i}@nordwerk.example` }] }),
  );
  for (const person of people) {
    await append(db, [
      event({ type: 'contact-recorded', contact: person }),
      event({ type: 'note-recorded', note: note(person.id) }),
    ]);
  }
  const [gone] = people;
  if (!gone) throw new Error('somebody is to be erased');
  await append(db, [event({ type: 'contact-erased', contactId: gone.id, reason: 'asked' })]);
  const { entries, head } = await counts(db);
  const parts: Uint8Array[] = [];
  const period = { from: '2026-01-01', to: '2026-12-31' } as const;
  written = await writePack(
    {
      madeAt: '2026-11-22T10:00:00.000Z',
      period,
      controller: 'Lindqvist Plans AB',
      journal: { entries, head },
    },
    [
      { name: 'journal.jsonl', pieces: journalLines(db, entries, period) },
      { name: 'stops.csv', pieces: ['Why,Number\r\n', 'objected,3\r\n'] },
    ],
    {
      write: async (bytes) => {
        parts.push(bytes);
      },
    },
  );
  pack = new Uint8Array(Buffer.concat(parts));
  db.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the verifier as an auditor would, on these bytes. */
function verify(bytes: Uint8Array, ...noted: readonly string[]) {
  const file = path.join(folder, `${Math.random()}.zip`);
  writeFileSync(file, bytes);
  const run = spawnSync(process.execPath, ['scripts/verify.mjs', file, ...noted], {
    encoding: 'utf8',
  });
  return { code: run.status, said: run.stdout + run.stderr };
}

/** The pack with one file's text changed. */
function tampered(name: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(pack);
  const old = files[name];
  if (!old) throw new Error(`the pack has no ${name}`);
  return zipSync({ ...files, [name]: Buffer.from(change(Buffer.from(old).toString('utf8'))) });
}

/** The journal changed, and the manifest made to agree: only the chain can tell. */
function forged(change: (lines: string[]) => string[], end = '\n'): Uint8Array {
  const files = unzipSync(pack);
  const text = Buffer.from(files['journal.jsonl'] ?? []).toString('utf8');
  const journal = Buffer.from(`${change(text.trimEnd().split('\n')).join('\n')}${end}`);
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString('utf8'));
  const { createHash } = process.getBuiltinModule('node:crypto');
  for (const file of manifest.files) {
    if (file.name !== 'journal.jsonl') continue;
    file.bytes = journal.length;
    file.sha256 = createHash('sha256').update(journal).digest('hex');
  }
  return zipSync({
    ...files,
    'journal.jsonl': journal,
    'manifest.json': Buffer.from(JSON.stringify(manifest)),
  });
}

/** No entry is left, and the manifest says so. */
function emptied(): Uint8Array {
  const files = unzipSync(forged(() => []));
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString('utf8'));
  manifest.journal.entries = 0;
  return zipSync({ ...files, 'manifest.json': Buffer.from(JSON.stringify(manifest)) });
}

test('a hash that was noted is compared: a pack that agrees with itself only is found out', () => {
  for (const hash of [written.sha256, written.manifest.journal.head])
    expect(verify(pack, hash)).toMatchObject({ code: 0 });
  const { code, said } = verify(pack, written.sha256, 'f'.repeat(64));
  expect(said).toContain('neither the hash of the manifest nor the head');
  expect(code).toBe(1);
});

test('the verifier says whose pack it is, and when nothing was noted', () => {
  const { said } = verify(pack);
  expect(said).toContain('Lindqvist Plans AB, 2026-01-01 to 2026-12-31');
  expect(said).toContain('nothing was given to compare');
});

test('a file that is in the pack twice is told', () => {
  const more = Buffer.from(zipSync({ 'stops.csv': Buffer.from('other') }));
  const { code, said } = verify(new Uint8Array(Buffer.concat([more, pack])));
  expect(said).toContain('stops.csv is in the pack twice');
  expect(code).toBe(1);
});

test('a pack as it was written is sound, and the verifier names the same hashes', () => {
  const { code, said } = verify(pack);
  expect(said).toContain('sound      yes');
  expect(said).toContain(`manifest   ${written.sha256}`);
  expect(said).toContain(`head       ${written.manifest.journal.head}`);
  expect(code).toBe(0);
});

test('what was erased is not in it, and the chain still holds', () => {
  const files = unzipSync(pack);
  const text = Buffer.from(files['journal.jsonl'] ?? []).toString('utf8');
  expect(text).not.toContain('person0@nordwerk.example');
  expect(text).toContain('person1@nordwerk.example');
});

test.each([
  ['a number in a report', () => tampered('stops.csv', (text) => text.replace('3', '2')), 'stops.csv was changed'],
  ['a head in the manifest', () => tampered('manifest.json', (text) => text.replace(/"head": "./u, '"head": "z')), 'does not end with the head hash'],
  ['what an entry says', () => forged((lines) => lines.map((line, i) => (i === 7 ? line.replace('Nordwerk', 'Sudwerk').replace('eleven sites', 'twelve sites') : line))), 'what entry 7 says was changed'],
  ['who wrote an entry', () => forged((lines) => lines.map((line, i) => (i === 9 ? line.replace('J. Lindqvist', 'P. Adeyemi') : line))), 'entry 9 was changed'],
  ['a removed entry', () => forged((lines) => lines.filter((_, i) => i !== 5)), 'entry 5 is missing'],
  ['a cut end', () => forged((lines) => lines.slice(0, -3)), 'the manifest says'],
  ['a line that is cut', () => forged((lines) => lines, '\n{"n":61'), 'the journal breaks off in line 62'],
  ['a line that is no entry', () => forged((lines) => lines.map((line, i) => (i === 3 ? 'null' : line))), 'is no entry'],
  ['an emptied journal', () => emptied(), 'does not end with the head hash'],
  ['an added file', () => zipSync({ ...unzipSync(pack), 'extra.csv': Buffer.from('x') }), 'extra.csv is not in the manifest'],
])('finds %s', (_what, change, words) => {
  const { code, said } = verify(change());
  expect(said).toContain(words);
  expect(said).toContain('sound      no');
  expect(code).toBe(1);
}); // prettier-ignore

test.each([
  ['no zip', Buffer.from('This is a letter.')],
  ['nothing', Buffer.alloc(0)],
  ['another zip', zipSync({ 'hello.txt': Buffer.from('hello') })],
  [
    'half a manifest',
    zipSync({
      'manifest.json': Buffer.from(
        '{"format":"goodgrounds-evidence-pack","version":1,"files":[null]}',
      ),
    }),
  ],
])('says so when it is no pack: %s', (_what, bytes) => {
  const { code, said } = verify(bytes);
  expect(said).toMatch(/no evidence pack|cannot be read/u);
  expect(code).toBe(2);
});

test('a pack cut short on the way is not called sound', () => {
  const { code } = verify(pack.slice(0, Math.floor(pack.length / 2)));
  expect(code).not.toBe(0);
});

test('a period\u2019s evidence is in the pack as it was kept, with a table that names its note', async () => {
  const ledger = await freshLedger();
  const person = contact();
  const [inside, outside] = [
    note(person.id),
    note(person.id, { createdAt: '2025-03-01T09:00:00.000Z' }),
  ];
  await append(ledger, [
    event({ type: 'contact-recorded', contact: person }),
    event({ type: 'note-recorded', note: inside }),
    event({ type: 'note-recorded', note: outside }),
  ]);
  const bytes = new Uint8Array([0, 255, 10, 13, 128]);
  for (const one of [inside, outside]) {
    const { reference, stored } = await readEvidence(one.id, new Blob([bytes]), 'card.png');
    const body = { type: 'evidence-added' as const, noteId: one.id, evidence: reference };
    await append(ledger, [event(body)], [stored]);
  }
  const files = await evidenceFiles(ledger, { from: '2026-01-01', to: '2026-12-31' });
  const parts: Uint8Array[] = [];
  const head = {
    madeAt: '2026-11-22T10:00:00.000Z',
    period: { from: '2026-01-01', to: '2026-12-31' },
    controller: 'Lindqvist Plans AB',
    journal: { entries: 5, head: '0'.repeat(64) },
  } as const;
  const { manifest } = await writePack(head, files, {
    write: async (part) => void parts.push(part),
  });
  ledger.close();
  const unzipped = unzipSync(new Uint8Array(Buffer.concat(parts)));
  expect(unzipped['evidence/01-card.png']).toEqual(bytes);
  expect(Object.keys(unzipped).filter((name) => name.startsWith('evidence/'))).toHaveLength(1);
  const table = Buffer.from(unzipped['evidence.csv'] ?? []).toString('utf8');
  expect(table).toContain(inside.id);
  expect(table).not.toContain(outside.id);
  const [listed] = manifest.files.filter(({ name }) => name === 'evidence/01-card.png');
  expect(table).toContain(listed?.sha256);
});
