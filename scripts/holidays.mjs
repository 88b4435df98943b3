// Writes lib/law/holiday-table.ts: the nationwide public holidays on weekdays, from the library
// date-holidays. The library weighs over a megabyte and would be paid for at every start of the
// background; the table weighs ten kilobytes. Run `node scripts/holidays.mjs` once a year.
import { writeFileSync } from 'node:fs';

import Holidays from 'date-holidays';

const COUNTRIES =
  'AT AU BE BG BR CA CH CN CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT JP LI LT LU LV MT NL NO PL PT RO SE SG SI SK TH US';
const FIRST_YEAR = 2026;
const YEARS = 6;

/**
 * The days of one country and year as MMDD, weekends left out: they are no business days anyway.
 *
 * @param {string} country
 * @param {number} year
 */
export function weekdayHolidays(country, year) {
  const found = new Holidays(country, { types: ['public'] }).getHolidays(year);
  const days = found
    .filter(({ type }) => type === 'public')
    .flatMap(({ start, end, date }) =>
      daysOf(date.slice(0, 10), Math.round((end.getTime() - start.getTime()) / 86_400_000)),
    )
    .filter((day) => day.startsWith(String(year)) && !isWeekend(day))
    .map((day) => day.slice(5).replace('-', ''));
  return [...new Set(days)].toSorted().join(' ');
}

/**
 * @param {string} first
 * @param {number} count
 */
function daysOf(first, count) {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: Math.max(1, count) }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
}

/** @param {string} day */
function isWeekend(day) {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** The table's rows: `DE2026: '0101 0403 …'`. */
function table() {
  return COUNTRIES.split(' ').flatMap((country) =>
    Array.from({ length: YEARS }, (_, index) => {
      const year = FIRST_YEAR + index;
      return [`${country}${year}`, weekdayHolidays(country, year)];
    }),
  );
}

if (process.argv[1] === import.meta.filename) {
  const rows = table().map(([key, days]) => `  ${key}: '${days}',`);
  writeFileSync(
    'lib/law/holiday-table.ts',
    `/** Nationwide public holidays on weekdays, as MMDD by country and year; made by scripts/holidays.mjs. */\nexport const holidayTable: Readonly<Record<string, string>> = {\n${rows.join('\n')}\n};\n`,
  );
}
