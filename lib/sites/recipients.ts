import { addressParser } from 'postal-mime';

import { parseEmail } from '@/lib/model/identifier';
import type { Recipient } from '@/lib/model/reading';

import { oneLine } from './text';

/** The three lists a message is addressed with. */
export type Field = Recipient['field'];

/** A display name, or null where there is none or it only repeats the address. */
export function nameOf(text: string | null | undefined, address: string | null): string | null {
  const name = oneLine(text ?? '')
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/\\(.)/g, '$1')
    .trim();
  if (name === '' || name === '@') return null;
  const bare = parseEmail(name)?.value;
  return bare !== undefined && (address === null || bare === parseEmail(address)?.value)
    ? null
    : name;
}

/**
 * A recipient of whom the page gives a name, an address, or both; `typed` where the address is
 * none.
 */
export function recipient(
  field: Field,
  name: string | null | undefined,
  address: string | null | undefined,
): Recipient {
  const written = oneLine(address ?? '');
  const identifier = written === '' ? null : parseEmail(written);
  const shown = nameOf(name, written === '' ? null : written);
  if (identifier !== null) return { field, name: shown, identifier };
  if (written !== '') return { field, name: shown, identifier: null, typed: written };
  const asAddress = parseEmail(oneLine(name ?? ''));
  return asAddress === null
    ? { field, name: shown, identifier: null }
    : { field, name: null, identifier: asAddress };
}

/**
 * One chip's label: `Name <address>`, `Name (address)`, an address, or a name alone. Unlike a list,
 * a chip is one person whatever commas stand in it.
 */
export function fromLabel(field: Field, text: string): Recipient {
  const line = oneLine(text)
    .replace(/[,;]+$/, '')
    .trim();
  const angled =
    /^(.*?)\s*<([^<>]*)>$/s.exec(line) ?? /^(.*?)\s*[([]([^()[\]]*@[^()[\]]*)[)\]]$/s.exec(line);
  if (angled !== null) return recipient(field, angled[1], angled[2]);
  return line.includes('@') && !/\s/.test(line)
    ? recipient(field, null, line)
    : recipient(field, line, null);
}

/** The same chip or list entry twice (a hidden row and its summary) is one recipient. */
export function distinct(recipients: readonly Recipient[]): readonly Recipient[] {
  const seen = new Set<string>();
  return recipients.filter(({ field, identifier, name, typed }) => {
    // Two people may share a name, so only what is known to be the same is dropped.
    const key = identifier?.value ?? (typed === undefined ? null : `?${name ?? ''}${typed}`);
    if (key === null) return true;
    const known = seen.has(`${field}:${key}`);
    seen.add(`${field}:${key}`);
    return !known;
  });
}

/**
 * Gives commas outside quotes their meaning where a name was written without quotes is not
 * attempted.
 */
interface Parsed {
  readonly name: string;
  readonly address?: string | undefined;
  readonly group?: readonly Parsed[] | undefined;
}

function flatten(parsed: readonly Parsed[]): readonly Parsed[] {
  return parsed.flatMap((entry) => (entry.group === undefined ? [entry] : flatten(entry.group)));
}

const bare = '[^\\s<>"(),;]+@[^\\s<>"(),;]+';
const nextBare = new RegExp(`((?<![^\\s,;])${bare})\\s+(?=${bare}(?:[\\s,;]|$))`, 'g');

/**
 * What people part addresses with besides commas: lines, full-width marks, and mere spaces between
 * addresses without names; quoted names keep theirs.
 */
function parted(list: string): string {
  if (list.includes('"')) return list;
  return list
    .replace(/[\uff0c\uff1b]/g, ',')
    .replace(/(@[^\n,;]*)\n+/g, '$1,')
    .replace(nextBare, '$1,');
}

/**
 * An address list as RFC 5322 writes it, and as people do: groups, quoted names, comments, letters
 * beyond ASCII, semicolons, duplicates. An entry that is no address comes back as `typed`, never
 * dropped and never mended.
 */
export function parseList(field: Field, value: string): readonly Recipient[] {
  const list = parted(
    value.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, ''),
  );
  const entries = flatten(addressParser(list));
  const recipients = entries.map(({ name, address = '' }) => {
    if (parseEmail(address) !== null) return recipient(field, name, address);
    // `<markup> <address>`: the brackets of a name were taken for those of the address.
    if (parseEmail(name) !== null) return recipient(field, address, name);
    if (entries.length === 1) return { field, name: null, identifier: null, typed: oneLine(list) };
    const typed = oneLine(name !== '' && address !== '' ? `${name} <${address}>` : name + address);
    return { field, name: null, identifier: null, typed };
  });
  return distinct(
    recipients.filter(({ identifier, typed }) => identifier !== null || typed !== ''),
  );
}

/**
 * What stands in a field's input and is not yet a chip; the webmail will take it along when it
 * sends.
 */
export function uncommitted(field: Field, value: string): readonly Recipient[] {
  return parseList(field, value).map((entry) => ({
    ...entry,
    typed: entry.typed ?? entry.identifier?.value ?? '',
  }));
}
