// @vitest-environment node
import { execFileSync } from 'node:child_process';

import { expect, it } from 'vitest';

interface Counted {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

const printed = execFileSync('node', ['scripts/detect.mjs', 'test/language/unseen.tsv'], {
  encoding: 'utf8',
});

/*
 * Sentences that nothing was learnt from: written after the words and patterns, answered once, and
 * kept as they are. When they are looked at too often, write new ones and let these be learnt.
 */
it('understands sentences that nothing was learnt from', () => {
  const lines = printed.trimEnd().split('\n');
  const sets = JSON.parse(lines.at(-1) ?? '') as Record<string, Record<string, Counted>>;
  const labels = Object.values(sets).flatMap((set) => Object.values(set));
  const sum = (part: keyof Counted) => labels.reduce((all, one) => all + one[part], 0);
  const wrong = lines.slice(1, -1).filter((line) => {
    const cells = line.split('\t');
    return cells[3] !== cells.at(-1);
  });
  expect(sum('tp') + sum('fn')).toBeGreaterThan(100);
  const precise = sum('tp') / (sum('tp') + sum('fp')) >= 0.97;
  const complete = sum('tp') / (sum('tp') + sum('fn')) >= 0.93;
  expect({ precise, complete, wrong }).toEqual({ precise: true, complete: true, wrong });
});
