import { beforeAll, expect, test } from 'vitest';

import { unnamed } from '@/lib/model/event';
import type { Screening } from '@/lib/model/organisation';
import { screeningRegister, type RecordedCall } from '@/lib/report/screening-register';

import { email, outreach } from '../ledger/made';
import { speakEnglish } from '../words';

beforeAll(speakEnglish);

const screening: Screening = {
  id: '0190f000-0000-7000-8000-000000000001',
  title: 'Plant expansions',
  version: 2,
  answers: { scoring: 'yes', scale: 'no' },
  reason: 'One sign only',
  outcome: 'pending',
  link: '',
  roles: 'Fernhill decides',
  owner: 'Jo Lindqvist',
  decidedOn: null,
  reviewBy: null,
};

async function* calls(): AsyncGenerator<RecordedCall> {
  const call = { ...outreach(email('mara@nordwerk.example'), null), channel: 'phone' as const };
  yield { entry: 7, outreach: { ...call, call: { screenedOn: '2026-11-20', words: '' } } };
  yield { entry: 9, outreach: { ...call, by: unnamed } };
}

test('says of each screening which signs are there and which were not looked at, and of each call when its number was checked', async () => {
  const report = screeningRegister([screening], calls(), {
    identity: null,
    madeAt: '2026-11-27T10:00:00Z',
    entries: 9,
    head: 'ab',
  });
  const rows: (readonly (readonly string[])[])[] = [];
  for (const table of report.tables) {
    const found: (readonly string[])[] = [];
    for await (const row of table.rows) found.push(row);
    rows.push(found);
  }
  const [screenings = [], called = []] = rows;
  expect(screenings[0]?.[2]).toBe('Are people scored, rated or profiled?');
  expect(screenings[0]?.[3]).toContain('Is a new technology used');
  expect(screenings[0]?.[3]).not.toContain('large scale');
  expect(called.map(([entry, , by, screened]) => [entry, by, screened])).toEqual([
    ['7', 'J. Lindqvist', '2026-11-20'],
    ['9', 'no name given', 'not said yet'],
  ]);
});
