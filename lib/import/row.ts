import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode as PhoneCountry } from 'libphonenumber-js/min';

import type { PackedRow } from '@/lib/ledger/segment';
import {
  identifierKey,
  parseDomain,
  parseEmail,
  parseInternationalPhone,
  parseLinkedIn,
} from '@/lib/model/identifier';
import type { Identifier } from '@/lib/model/identifier';
import type { CountryCode } from '@/lib/model/record';

import { countryCode } from './country';
import { addMonths, readDay } from './day';
import type { Field } from './formats';

/** Why a row was not taken in; keys under `import.refused` in `locales/`. */
export type Refusal =
  | 'no-identifier'
  | 'bad-identifier'
  | 'too-long'
  | 'stopped'
  | 'not-stopped'
  | 'duplicate';

/** A row read, or why it could not be. Null for an empty line. */
export type ReadRow = PackedRow | Refusal | null;

const longestCell = 2000;

const plainEmail =
  /^[a-z0-9_-]+(?:[.+][a-z0-9_-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** Reads one row's cells by what the columns hold. */
export function readRow(
  cells: readonly string[],
  fields: readonly Field[],
  { country, retentionMonths }: { country: CountryCode | null; retentionMonths: number | null },
): ReadRow {
  if (cells.every((cell) => cell.trim() === '')) return null;
  if (cells.some((cell) => cell.length > longestCell)) return 'too-long';
  const values: Values = { cells, columns: columnsOf(fields) };
  const where = countryCode(first(values, 'country') ?? '');
  const identifiers = readIdentifiers(values, where ?? country);
  if (identifiers === 'bad-identifier' || identifiers.length === 0)
    return identifiers === 'bad-identifier' ? identifiers : 'no-identifier';
  const occurredOn = readDay(first(values, 'obtained-on') ?? '');
  return {
    name: nameOf(values),
    identifiers,
    organisation: first(values, 'organisation'),
    role: first(values, 'role'),
    country: where,
    kind: null,
    occurredOn,
    retainUntil:
      occurredOn !== null && retentionMonths !== null
        ? addMonths(occurredOn, retentionMonths)
        : null,
    reason: first(values, 'reason') ?? '',
  };
}

/** Whether a row of an opt-out export says that the person opted out; most have no such column. */
export function saysStopped(cells: readonly string[], fields: readonly Field[]): boolean {
  const column = fields.indexOf('status');
  if (column < 0) return true;
  const status = (cells[column] ?? '').trim().toLowerCase();
  return /^(?:1|true|yes|y|ja|oui|wahr|vrai|unsubscribed|opted out|opt-out|x)$/.test(status);
}

/** The cells of one row by what they hold. */
interface Values {
  readonly cells: readonly string[];
  readonly columns: Columns;
}

type Columns = Readonly<Partial<Record<Field, readonly number[]>>>;

const known = new WeakMap<readonly Field[], Columns>();

/** Which columns hold what; worked out once for a table, not for each of a million rows. */
function columnsOf(fields: readonly Field[]): Columns {
  const found = known.get(fields);
  if (found) return found;
  const columns: Partial<Record<Field, number[]>> = {};
  fields.forEach((field, i) => (columns[field] ??= []).push(i));
  known.set(fields, columns);
  return columns;
}

function first({ cells, columns }: Values, field: Field): string | null {
  for (const column of columns[field] ?? []) {
    const cell = cells[column]?.trim() ?? '';
    if (cell !== '') return cell;
  }
  return null;
}

function nameOf(values: Values): string | null {
  const parts = [first(values, 'first-name'), first(values, 'last-name')].filter(
    (part) => part !== null,
  );
  return first(values, 'name') ?? (parts.length > 0 ? parts.join(' ') : null);
}

/** All identifiers of a row; `bad-identifier` where it has some and not one can be read. */
function readIdentifiers(
  values: Values,
  country: CountryCode | null,
): Identifier[] | 'bad-identifier' {
  const found = new Map<string, Identifier>();
  let given = 0;
  const take = (field: Field, read: (text: string) => Identifier | null) => {
    for (const column of values.columns[field] ?? []) {
      const cell = values.cells[column]?.trim() ?? '';
      if (cell === '') continue;
      // Exports put several addresses in one cell.
      const parts = /[,;|/]/.test(cell) ? cell.split(/[,;]\s*|\s+[/|]\s+/) : [cell];
      for (const part of parts) {
        if (part === '') continue;
        given += 1;
        const identifier = read(part);
        if (identifier) found.set(identifierKey(identifier), identifier);
      }
    }
  };
  take('email', readEmail);
  take('linkedin', parseLinkedIn);
  take('phone', (text) => readPhone(text, country));
  take('domain', parseDomain);
  return found.size === 0 && given > 0 ? 'bad-identifier' : [...found.values()];
}

/** The usual form at once, all others the long way round. */
function readEmail(text: string): Identifier | null {
  const plain = text.toLowerCase();
  if (plainEmail.test(plain) && plain.indexOf('@') <= 64 && !plain.includes('xn--'))
    return { type: 'email', value: plain };
  return parseEmail(text.replace(/^.*<([^<>]+)>$/, '$1'));
}

function readPhone(text: string, country: CountryCode | null): Identifier | null {
  const international = parseInternationalPhone(text);
  if (international || country === null) return international;
  const number = parsePhoneNumberFromString(text, { defaultCountry: asPhoneCountry(country) });
  return number?.isPossible() ? { type: 'phone', value: number.number } : null;
}

function asPhoneCountry(country: CountryCode): PhoneCountry {
  // The library answers undefined for a code that it does not know.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return country as PhoneCountry;
}
