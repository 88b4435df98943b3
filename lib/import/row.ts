import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryCode as PhoneCountry } from 'libphonenumber-js/min';

import type { PackedRow } from '@/lib/ledger/packed/segment';
import { identifyingColumns, type ColumnContent } from '@/lib/model/column';
import {
  identifierKey,
  parseDomain,
  parseEmail,
  parseInternationalPhone,
  parseLinkedIn,
} from '@/lib/model/identifier';
import type { Identifier } from '@/lib/model/identifier';
import type { CountryCode } from '@/lib/model/record';
import type { RowField } from '@/lib/policy/left-out';

import { countryCode } from './country';
import { addMonths, readDay } from './day';
import { joinName } from './join-name';

/** Why a row was not taken in; keys under `import.refused` in `locales/`. */
export type Refusal =
  | 'no-identifier'
  | 'bad-identifier'
  | 'too-long'
  | 'stopped'
  | 'not-stopped'
  | 'duplicate'
  | 'no-organisation'
  | 'no-role'
  | 'no-country';

/** Why a row that was taken in is listed all the same. */
export const partlyRead = 'partly-read';

/** Rows of the list that were taken in, if not whole. */
export function countPartly(listed: readonly { readonly reason: string }[]): number {
  return listed.filter(({ reason }) => reason === partlyRead).length;
}

/** A row read, or why it could not be. Null for an empty line. */
export type ReadRow = PackedRow | Refusal | null;

const longestCell = 2000;

const plainEmail =
  /^[a-z0-9_-]+(?:[.+][a-z0-9_-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** How rows are read. */
interface ReadSettings {
  readonly country: CountryCode | null;
  readonly retentionMonths: number | null;
  /** Told what was meant to be an identifier and cannot be read, beside others that can. */
  readonly onUnread: (field: ColumnContent) => void;
}

/** Reads one row's cells by what the columns hold. */
export function readRow(
  cells: readonly string[],
  fields: readonly ColumnContent[],
  { country, retentionMonths, onUnread }: ReadSettings,
): ReadRow {
  let longest = 0;
  let blank = true;
  for (const cell of cells) {
    longest = Math.max(longest, cell.length);
    blank = blank && trimmed(cell) === '';
  }
  if (blank) return null;
  if (longest > longestCell) return 'too-long';
  const columns = columnsOf(fields);
  const where = countryCode(first(cells, columns.country) ?? '');
  const keys = readKeys(cells, columns, where ?? country, onUnread);
  if (keys === 'bad-identifier') return keys;
  if (keys.length === 0) return 'no-identifier';
  const occurredOn = readDay(first(cells, columns['obtained-on']) ?? '');
  return {
    name: nameOf(cells, columns),
    keys,
    organisation: first(cells, columns.organisation),
    role: first(cells, columns.role),
    country: where,
    kind: null,
    occurredOn,
    retainUntil:
      occurredOn !== null && retentionMonths !== null
        ? addMonths(occurredOn, retentionMonths)
        : null,
    reason: first(cells, columns.reason) ?? '',
  };
}

/** The first thing that every note has to say and a row leaves out, as a reason; or null. */
export function lackIn(row: PackedRow, required: readonly RowField[]): Refusal | null {
  const missing = required.find((field) => (row[field] ?? '') === '');
  return missing === undefined ? null : `no-${missing}`;
}

/** No in the nine languages and as spreadsheets write it, and that somebody still gets mail. */
const no =
  /^(?:0|false|no|n|f|-|subscribed|active|nein|falsch|abonniert|aktiv|non|faux|abonné|abonnée|actif|falso|suscrito|activo|iscritto|attivo|nee|onwaar|geabonneerd|actief|いいえ|偽|購読中|否|不是|假|已订阅|ไม่|ไม่ใช่|เท็จ)$/u;

/**
 * Whether a row of an opt-out export says that the person opted out; most have no such column. A
 * reason, a date or a word that is no clear no counts: somebody is lifted by a person alone.
 */
export function saysStopped(cells: readonly string[], fields: readonly ColumnContent[]): boolean {
  const column = fields.indexOf('status');
  if (column < 0) return true;
  const status = (cells[column] ?? '').trim().toLowerCase();
  return status !== '' && !no.test(status);
}

type Columns = Readonly<Partial<Record<ColumnContent, readonly number[]>>>;

const known = new WeakMap<readonly ColumnContent[], Columns>();

/** Which columns hold what; worked out once for a table, not for each of a million rows. */
function columnsOf(fields: readonly ColumnContent[]): Columns {
  const found = known.get(fields);
  if (found) return found;
  const columns: Partial<Record<ColumnContent, number[]>> = {};
  fields.forEach((field, i) => (columns[field] ??= []).push(i));
  known.set(fields, columns);
  return columns;
}

/** The cell without space around it; most have none, and a million rows are told so at once. */
function trimmed(cell: string): string {
  const start = cell.charCodeAt(0);
  const end = cell.charCodeAt(cell.length - 1);
  return isPlain(start) && isPlain(end) ? cell : cell.trim();
}

/** Any printable character of ASCII; nothing at all is NaN. */
function isPlain(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

function first(cells: readonly string[], columns: readonly number[] | undefined): string | null {
  if (!columns) return null;
  for (const column of columns) {
    const cell = trimmed(cells[column] ?? '');
    if (cell !== '') return cell;
  }
  return null;
}

function nameOf(cells: readonly string[], columns: Columns): string | null {
  const whole = first(cells, columns.name);
  if (whole !== null) return whole;
  const given = first(cells, columns['first-name']);
  const family = first(cells, columns['last-name']);
  if (given === null || family === null) return given ?? family;
  return joinName(given, family);
}

/** Keys of all identifiers of a row; `bad-identifier` where it has some and not one can be read. */
function readKeys(
  cells: readonly string[],
  columns: Columns,
  country: CountryCode | null,
  onUnread: ReadSettings['onUnread'],
): string[] | 'bad-identifier' {
  const keys: string[] = [];
  const take = (key: string) => {
    if (!keys.includes(key)) keys.push(key);
  };
  let bad = false;
  for (const field of identifyingColumns)
    for (const column of columns[field] ?? []) {
      const cell = trimmed(cells[column] ?? '');
      if (cell === '') continue;
      const plain = field === 'email' ? readPlainEmail(cell) : null;
      if (plain !== null) {
        take(`email:${plain}`);
        continue;
      }
      // Exports put several addresses in one cell.
      const parts = /[,;|/\r\n]/.test(cell) ? cell.split(/[,;\r\n]\s*|\s+[/|]\s+/) : [cell];
      for (const part of parts) {
        if (part === '') continue;
        const key = keyOf(field, part, country);
        if (key !== null) take(key);
        else {
          bad = true;
          if (meant[field].test(part)) onUnread(field);
        }
      }
    }
  return bad && keys.length === 0 ? 'bad-identifier' : keys;
}

/** What is meant to be one, and no dash, 'n/a' or half of a name that a comma stands in. */
const meant = { email: /@|^\S+\.\S+$/, linkedin: /[./]\S/, phone: /\d/, domain: /\.\S/ };

function keyOf(
  field: (typeof identifyingColumns)[number],
  text: string,
  country: CountryCode | null,
): string | null {
  if (field === 'email') {
    const plain = readPlainEmail(text);
    if (plain !== null) return `email:${plain}`;
  }
  const identifier = {
    email: () => parseEmail(bareAddress(text)),
    linkedin: () => parseLinkedIn(text),
    phone: () => readPhone(text, country),
    domain: () => parseDomain(text),
  }[field]();
  return identifier && identifierKey(identifier);
}

/** Without a name, a `mailto:`, or the name of a group (`Sales: mara@…`). */
function bareAddress(text: string): string {
  return text
    .replace(/^.*<([^<>]+)>$/, '$1')
    .replace(/^mailto:([^?]*).*$/i, '$1')
    .replace(/^[^:@"]*:\s*/, '');
}

/** The usual form at once; null for others, which go the long way round. */
function readPlainEmail(text: string): string | null {
  const plain = text.toLowerCase();
  const usual = plainEmail.test(plain) && plain.indexOf('@') <= 64 && !plain.includes('xn--');
  return usual ? plain : null;
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
