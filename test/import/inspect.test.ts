import { array, assert, asyncProperty, constantFrom, uint8Array } from 'fast-check';
// @vitest-environment node
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { inspectFile } from '@/lib/import/inspect';
import { LedgerError } from '@/lib/ledger/errors';
import { counts } from '@/lib/ledger/read/counts';

import { freshLedger } from '../ledger/made';
import { blob, contacts, planFor, run } from './made';

const people = 'Name,Email\nMara,mara@nordwerk.example\nTobi,tobi@brightline.example\n';

/** A file that is as long as it says and the same byte all through, without being in memory. */
function endless(size: number, start = '') {
  const head = new TextEncoder().encode(start);
  return {
    size,
    slice: (from: number, to: number) => ({
      arrayBuffer: async () => {
        const bytes = new Uint8Array(Math.min(to, size) - from).fill(0x61);
        bytes.set(head.subarray(from, Math.min(to, head.length)));
        return bytes.buffer;
      },
    }),
  };
}

/** Bytes that are no letters in any encoding, the same ones every time. */
function noise(size: number): Uint8Array<ArrayBuffer> {
  let state = 7;
  return Uint8Array.from({ length: size }, () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff;
    return state >> 16;
  });
}

describe('what is no table', () => {
  it.each([
    ['nothing', blob(''), 'empty-file'],
    ['an archive', blob(new Uint8Array(zipSync({ 'people.csv': strToU8(people) }))), 'not-a-table'],
    ['a PDF', blob('%PDF-1.7\n1 0 obj\n'), 'not-a-table'],
    ['an old spreadsheet', blob(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])), 'not-a-table'],
    ['random bytes', blob(noise(200_000)), 'not-a-table'],
    ['zeros', blob(new Uint8Array(100_000)), 'not-a-table'],
    ['empty lines', blob('\n\n\n'), 'not-a-table'],
    ['a row of two gigabytes', endless(2 ** 31), 'long-row'],
    ['more than that', endless(2 ** 31 + 1), 'too-large'],
  ])('%s', { timeout: 120_000 }, async (_name, file, fault) => {
    await expect(inspectFile(file)).rejects.toMatchObject({ fault });
  });

  it('is told whatever the bytes are: an error of ours, or a table', async () => {
    await assert(
      asyncProperty(uint8Array({ minLength: 1, maxLength: 3000 }), async (bytes) => {
        const found = await inspectFile(blob(Uint8Array.from(bytes))).then(
          ({ sample }) => Array.isArray(sample),
          (error) => error instanceof LedgerError,
        );
        expect(found).toBe(true);
      }),
    );
  });
});

describe('a table', () => {
  it('is read the same however its lines end and its characters are written', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `Zoë ${i},zoe${i}@nordwerk.example`);
    const write = {
      'utf-8': (text: string) => Buffer.from(text, 'utf8'),
      'utf-8 with a mark': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8'),
      'utf-16le': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      'utf-16be': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      'windows-1252': (text: string) => Buffer.from(text, 'latin1'),
    };
    const ways = Object.entries(write).flatMap(([name, encode]) =>
      ['\n', '\r\n', '\r'].map((end) => ({ name, end, encode })),
    );
    for (const { name, end, encode } of ways) {
      const file = blob(Uint8Array.from(encode(['Name,Email', ...rows, ''].join(end))));
      const db = await freshLedger();
      const done = await run(db, file, await planFor(file, contacts));
      expect([name, end, done.added, done.refused]).toEqual([name, end, rows.length, 0]);
      expect((await counts(db)).counts['contacts']).toBe(rows.length);
    }
  });

  it('is taken in as far as it goes where a row has no end, and says so', async () => {
    const db = await freshLedger();
    const file = endless(40_000_000, people);
    const plan = await planFor(file as unknown as Blob, contacts);
    await expect(run(db, file as unknown as Blob, plan)).rejects.toMatchObject({
      fault: 'long-row',
    });
    expect(await db.get('imports', plan.id)).toMatchObject({
      state: 'failed',
      error: 'long-row',
      added: 2,
    });
  });

  it('keeps quoted line breaks, separators and quotes inside a cell', async () => {
    const cell = array(constantFrom('a', '"', ',', ';', '\n', '\r\n', ' '), { maxLength: 12 });
    await assert(
      asyncProperty(array(cell, { minLength: 1, maxLength: 40 }), async (cells) => {
        const names = cells.map((parts, i) => `n${i}${parts.join('')}`);
        const lines = names.map(
          (name, i) => `"${name.replaceAll('"', '""')}","p${i}@nordwerk.example"`,
        );
        const file = blob(`Name,Email\n${lines.join('\n')}\n`);
        const db = await freshLedger();
        const done = await run(db, file, await planFor(file, contacts));
        expect([done.added, done.refused]).toEqual([names.length, 0]);
      }),
      { numRuns: 30 },
    );
  });
});
