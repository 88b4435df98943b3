// @vitest-environment node
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

import { addDays, addMonths, dayNumber, dayOf, earliest } from '@/lib/law/calendar';
import { dueOn, isWorkingDay } from '@/lib/law/clock';
import { holidayTable } from '@/lib/law/holiday-table';
import { holidaysOf } from '@/lib/law/holidays';
import { laws } from '@/lib/law/registry';
import { isStale } from '@/lib/law/stale';
import type { IsoDate } from '@/lib/model/time';

import { weekdayHolidays } from '../../scripts/holidays.mjs';

const never = () => false;
const germany = holidaysOf('DE');
const day = fc
  .integer({ min: 0, max: 80_000 })
  .map((days) => new Temporal.PlainDate(1950, 1, 1).add({ days }).toString() as IsoDate);

describe('calendar', () => {
  it('adds months as Temporal does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 600 }), (date, months) => {
        expect(addMonths(date, months)).toBe(
          Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString(),
        );
      }),
    );
  });

  it('adds days as Temporal does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
      }),
    );
  });

  it('counts days as Temporal does', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const between = Temporal.PlainDate.from(a).until(b, { largestUnit: 'days' }).days;
        expect((dayNumber(b) ?? 0) - (dayNumber(a) ?? 0)).toBe(between);
      }),
    );
  });

  it('knows no date that is none', () => {
    for (const text of [
      '',
      'soon',
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '26-1-1',
    ]) {
      expect([text, dayOf(text), addMonths(text, 1), addDays(text, 1), dayNumber(text)]).toEqual([
        text,
        null,
        null,
        null,
        null,
      ]);
    }
    expect(dayOf('2028-02-29T23:00:00.000Z')).toBe('2028-02-29');
    expect(earliest(null, '2026-03-01', '2026-02-28')).toBe('2026-02-28');
    expect(earliest(null)).toBeNull();
  });
});

describe('deadlines', () => {
  it.each([
    ['2026-03-05', 'P1M', '2026-04-07'], // 5 April 2026 is Easter Sunday, the 6th Easter Monday.
    ['2026-08-31', 'P1M', '2026-09-30'],
    ['2026-01-31', 'P1M', '2026-03-02'], // 28 February is a Saturday.
    ['2026-11-25', 'P1M', '2026-12-28'], // 25 and 26 December are holidays, then a weekend.
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-03-05', 'P30D', '2026-04-04'],
    ['2026-10-03', 'P0D', '2026-10-03'], // A stop is at once, holiday or not.
    ['2026-11-20', 'P10BD', '2026-12-04'],
    ['2026-12-23', 'P2BD', '2026-12-28'],
    ['2026-11-21', 'P1BD', '2026-11-23'],
  ])('from %s, %s in Germany is %s', (from, period, due) => {
    expect(dueOn(from, period, germany)).toBe(due);
  });

  it('counts from a moment, and says nothing of what is no date or no period', () => {
    expect(dueOn('2026-08-31T22:15:00.000Z', 'P1M', never)).toBe('2026-09-30');
    expect(dueOn('soon', 'P1M', never)).toBeNull();
    expect(dueOn('2026-08-31', 'P1W', never)).toBeNull();
  });

  it('ends months on a working day, never early, and at most as late as the holidays are long', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(1, 2, 3, 12), (from, months) => {
        const due = dueOn(from, `P${months}M`, germany);
        const plain = addMonths(from, months);
        expect(due !== null && plain !== null && due >= plain).toBe(true);
        expect(due !== null && isWorkingDay(due, germany)).toBe(true);
        expect((dayNumber(due ?? '') ?? 0) - (dayNumber(plain ?? '') ?? 0)).toBeLessThan(6);
      }),
    );
  });

  it('counts every business day between once', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const due = dueOn(from, `P${count}BD`, germany);
        const days = (dayNumber(due ?? '') ?? 0) - (dayNumber(from) ?? 0);
        const between = Array.from({ length: days }, (_, index) => addDays(from, index + 1));
        const working = between.filter(
          (next) => next !== null && isWorkingDay(next, germany),
        ).length;
        expect(working).toBe(count);
      }),
    );
  });

  it('is never put off by leaving out the holidays', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('P1M', 'P10BD', 'P5BD', 'P30D'), (from, period) => {
        const [without, with_] = [dueOn(from, period, never), dueOn(from, period, germany)];
        expect(without !== null && with_ !== null && without <= with_).toBe(true);
      }),
    );
  });

  it('does not hang on a calendar of holidays alone', () => {
    expect(dueOn('2026-03-05', 'P1M', () => true)).toBe('2026-04-05');
  });

  it('has a due day for every clock of every country', () => {
    const periods = Object.values(laws)
      .flatMap(({ clocks }) => Object.values(clocks))
      .filter((period) => typeof period === 'string');
    expect(periods.length).toBeGreaterThan(40);
    for (const period of periods) expect(dueOn('2026-11-20', period, never)).not.toBeNull();
  });
});

describe('public holidays', () => {
  // Every eleventh row: the library takes seconds for all of them.
  const rows = Object.entries(holidayTable).filter((_, index) => index % 11 === 0);

  it.each(rows)('are those of the library: %s', (key, days) => {
    expect(days).toBe(weekdayHolidays(key.slice(0, 2), Number(key.slice(2))));
  });

  it('reach at least three years beyond the last review of the law', () => {
    const last = Math.max(...Object.keys(holidayTable).map((key) => Number(key.slice(2))));
    expect(last).toBeGreaterThanOrEqual(2029);
  });

  it('put nothing off where they are not known', () => {
    expect(holidaysOf(null)('2026-12-25')).toBe(false);
    expect(holidaysOf('ZZ')('2026-12-25')).toBe(false);
    expect(holidaysOf('DE')('2090-12-25')).toBe(false);
    expect(holidaysOf('GB')('2026-12-28')).toBe(true);
  });
});

it('calls a law stale that nobody reviewed for more than twelve months', () => {
  expect(isStale({ reviewedOn: '2026-11-22' }, '2027-11-22')).toBe(false);
  expect(isStale({ reviewedOn: '2026-11-22' }, '2027-11-23')).toBe(true);
});
