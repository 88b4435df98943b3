// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { languageCodes } from '@/lib/model/assessment';

interface Row {
  readonly language: string;
  readonly label: string;
  readonly expected: boolean;
  readonly predicted: boolean;
  readonly text: string;
}

/** The rows of `test/language/corpus`, as `npm run detect` answers them. */
function detect(): Row[] {
  const files = languageCodes.map((code) => {
    return readFileSync(`test/language/corpus/${code}.tsv`, 'utf8').trimEnd().split('\n');
  });
  const table = [files[0]?.[0] ?? '', ...files.flatMap(([, ...rows]) => rows)];
  const path = join(mkdtempSync(join(tmpdir(), 'corpus-')), 'corpus.tsv');
  writeFileSync(path, `${table.join('\n')}\n`);
  const printed = execFileSync('node', ['scripts/detect.mjs', path], { encoding: 'utf8' });
  const [, ...rows] = printed.trimEnd().split('\n').slice(0, -1);
  return rows.map((row) => {
    const [, language = '', label = '', expected, text = '', predicted] = row.split('\t');
    return { language, label, text, expected: expected === 'yes', predicted: predicted === 'yes' };
  });
}

const rows = detect();

/** Whether the predicted are nearly all expected, and the expected nearly all predicted. */
function enough(some: readonly Row[]): { precision: boolean; recall: boolean } {
  const right = some.filter(({ expected, predicted }) => expected && predicted).length;
  const predictedYes = some.filter(({ predicted }) => predicted).length;
  const expectedYes = some.filter(({ expected }) => expected).length;
  return { precision: right / predictedYes >= 0.97, recall: right / expectedYes >= 0.97 };
}

const wrongIn = (some: readonly Row[]) =>
  some
    .filter(({ expected, predicted }) => expected !== predicted)
    .map(({ language, label, text }) => `${language} ${label}: ${text}`)
    .join('\n');

/*
 * Sentences written as people write them, before the patterns were looked at: several registers, and
 * near misses. A pattern that is made for one of them is no pattern; what counts is the share.
 */
describe('sentences of our own', () => {
  it.each([...new Set(rows.map(({ label }) => label))])('%s is told in all languages', (label) => {
    const some = rows.filter((row) => row.label === label);
    const wrong = wrongIn(some);
    expect({ ...enough(some), wrong }).toEqual({ precision: true, recall: true, wrong });
  });

  it.each(languageCodes)('%s is understood', (code) => {
    const some = rows.filter(({ language }) => language === code);
    expect(some.length).toBeGreaterThan(130);
    const wrong = wrongIn(some);
    expect({ ...enough(some), wrong }).toEqual({ precision: true, recall: true, wrong });
  });
});
