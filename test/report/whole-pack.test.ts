import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { unzipSync } from 'fflate';
import jsonld from 'jsonld';
import { afterAll, expect, test } from 'vitest';

import { writeEvidencePack } from '@/entrypoints/dashboard/read/pack';
import { openLedger } from '@/lib/ledger/open';
import type { IsoDate } from '@/lib/model/time';

import { seed } from '../dashboard/seed-record';
import { speakEnglish } from '../words';

speakEnglish();

const folder = mkdtempSync(path.join(tmpdir(), 'whole-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The pack of a record of so many people, as it comes to the disk, and what the verifier says. */
async function packOf(contacts: number, from: IsoDate, to: IsoDate) {
  const name = `pack-${contacts}-${from}`;
  await seed(contacts, name);
  const db = await openLedger({ name });
  const parts: Uint8Array[] = [];
  const written = await writeEvidencePack(
    db,
    { from, to },
    { write: async (part) => void parts.push(part) },
    () => {},
  );
  db.close();
  const bytes = new Uint8Array(Buffer.concat(parts));
  const file = path.join(folder, `${name}.zip`);
  writeFileSync(file, bytes);
  const run = spawnSync(process.execPath, ['scripts/verify.mjs', file, written.sha256], {
    encoding: 'utf8',
  });
  return { files: unzipSync(bytes), code: run.status, said: run.stdout + run.stderr };
}

test.each([
  ['a period before anything happened', 30, '2001-01-01', '2001-01-31', 0],
  ['all of time', 30, '0001-01-01', '9999-12-31', 30],
  ['an empty record', 0, '2026-01-01', '2026-12-31', 0],
] as const)('the pack of %s is sound, and its notes expand', async (_, people, from, to, notes) => {
  const { files, code, said } = await packOf(people, from, to);
  expect(said).toContain('sound      yes');
  expect(code).toBe(0);
  const text = Buffer.from(files['notes.jsonld'] ?? []).toString('utf8');
  const graph: unknown = JSON.parse(text);
  const expanded = await jsonld.expand(graph as jsonld.JsonLdDocument);
  expect(expanded).toHaveLength(notes);
  const journal = Buffer.from(files['journal.jsonl'] ?? []).toString('utf8');
  const told = journal.split('\n').filter((line) => line.includes('"payload":{'));
  expect(told.length > 0).toBe(notes > 0);
});
