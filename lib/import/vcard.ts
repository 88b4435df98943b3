import type { ColumnContent } from '@/lib/model/column';

import { joinName } from './join-name';

/** The columns that a card's row has. */
export const vcardFields: readonly ColumnContent[] = [
  'name',
  'email',
  'phone',
  'organisation',
  'role',
  'country',
  'linkedin',
];

/** Whether a text is a file of vCards (RFC 6350, and 2.1 and 3.0 before it). */
export function isVcard(text: string): boolean {
  return /^\s*BEGIN:VCARD\s/i.test(text);
}

/**
 * The cards of a text as rows in the order of {@link vcardFields}. Several addresses stand in one
 * cell, parted by commas.
 */
export function readCards(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/^BEGIN:VCARD\s*$/im)
    .slice(1)
    .map(readCard);
}

const property = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/;

function readCard(card: string): string[] {
  const values = new Map<ColumnContent, string[]>();
  const take = (field: ColumnContent, value: string) => {
    if (value !== '') values.set(field, [...(values.get(field) ?? []), value]);
  };
  let structured = '';
  for (const line of logicalLines(card)) {
    const [, name = '', parameters = '', raw = ''] = property.exec(line) ?? [];
    const value = decode(raw.trim(), parameters);
    if (name.toUpperCase() === 'N') structured = nameOfParts(value);
    takeProperty(name.toUpperCase(), value, take);
  }
  // Older cards may have the name in its parts alone.
  if (!values.has('name')) take('name', structured);
  return vcardFields.map((field) => (values.get(field) ?? []).join(', '));
}

/**
 * A line goes on in the next one where that begins with a space; quoted-printable where it ends
 * with `=`, which elsewhere, as in a picture, is no sign.
 */
function logicalLines(card: string): string[] {
  const lines: string[] = [];
  let goesOn = false;
  for (const line of card.split('\n')) {
    if (goesOn) lines.push((lines.pop() ?? '').slice(0, -1) + line);
    else if (/^[ \t]/.test(line)) lines.push((lines.pop() ?? '') + line.slice(1));
    else lines.push(line);
    const last = lines.at(-1) ?? '';
    goesOn = last.endsWith('=') && /^[^:]*quoted-printable/i.test(last);
  }
  return lines;
}

/** `Voss;Mara;;Dr.;`: put together as it is written in the name's own script. */
function nameOfParts(value: string): string {
  const [family = '', given = ''] = parts(value).map(unescaped);
  return joinName(given, family);
}

function takeProperty(
  property: string,
  value: string,
  take: (field: ColumnContent, value: string) => void,
): void {
  if (property === 'FN') take('name', unescaped(value));
  if (property === 'EMAIL') take('email', unescaped(value));
  if (property === 'TEL') take('phone', unescaped(value.replace(/^tel:([^;]*).*$/i, '$1')));
  if (property === 'ORG') take('organisation', unescaped(parts(value)[0] ?? ''));
  if (property === 'TITLE') take('role', unescaped(value));
  if (property === 'ADR') take('country', unescaped(parts(value)[6] ?? ''));
  if ((property === 'URL' || property === 'X-SOCIALPROFILE') && /linkedin\.com/i.test(value))
    take('linkedin', unescaped(value));
}

/** Components of a structured value: a backslash keeps a semicolon in its component. */
function parts(value: string): string[] {
  return value.split(/(?<!\\);/);
}

function unescaped(value: string): string {
  return value
    .replace(/\\n/gi, ' ')
    .replace(/\\([\\,;:])/g, '$1')
    .trim();
}

function decode(value: string, parameters: string): string {
  if (!/quoted-printable/i.test(parameters)) return value;
  const bytes: number[] = [];
  for (let i = 0; i < value.length; i++) {
    const hex = /^=([0-9A-F]{2})/i.exec(value.slice(i, i + 3))?.[1];
    if (hex === undefined) bytes.push(...new TextEncoder().encode(value[i]));
    else {
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    }
  }
  return decoderFor(parameters).decode(Uint8Array.from(bytes));
}

function decoderFor(parameters: string): TextDecoder {
  const label = /charset="?([\w-]+)/i.exec(parameters)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(); // a character set that nobody knows: most write UTF-8
  }
}
