import type { RunPage, SortOrder } from './shapes';

/** Rows on a page of traits, days or page numbers. */
export const columnPage = 8192;

/** Channels as they stand in the traits. */
export const channelBits = { email: 1, linkedin: 2, phone: 4 } as const;

/** A country's number in the traits; 1023 where there is none, so that nobody's traits are 0. */
export function countryNumber(country: string | null): number {
  if (country === null || country.length !== 2) return 1023;
  return (country.charCodeAt(0) - 65) * 26 + country.charCodeAt(1) - 65 + 1;
}

let last = { day: '', number: 0 };

/** A day as a number, the same order: days since 1970. Rows of one import mostly have one day. */
export function dayNumber(day: string): number {
  if (day !== last.day) {
    const number = Math.min(0xffff, Math.max(1, Math.floor(Date.parse(day) / 86_400_000)));
    last = { day, number };
  }
  return last.number;
}

/** The traits or days of a page's rows, one after the other. */
export function columnIn(page: RunPage): Uint16Array {
  return new Uint16Array(page.buffer);
}

/** Orders of a run; their page numbers stand in this order, eight bits each. */
export const orders = ['name', 'company', 'erase-by'] as const satisfies readonly SortOrder[];
