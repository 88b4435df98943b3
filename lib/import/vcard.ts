import type { ColumnContent } from '@/lib/model/column';

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
  const unfolded = text.replace(/\r?\n[ \t]|=\r?\n/g, '');
  return unfolded
    .split(/^BEGIN:VCARD\s*$/im)
    .slice(1)
    .map(readCard);
}

function readCard(card: string): string[] {
  const values = new Map<ColumnContent, string[]>();
  const take = (field: ColumnContent, value: string) => {
    if (value !== '') values.set(field, [...(values.get(field) ?? []), value]);
  };
  for (const line of card.split(/\r?\n/)) {
    const [, property = '', parameters = '', raw = ''] =
      /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    const value = decode(raw.trim(), parameters);
    takeProperty(property.toUpperCase(), value, take);
  }
  return vcardFields.map((field) => (values.get(field) ?? []).join(', '));
}

function takeProperty(
  property: string,
  value: string,
  take: (field: ColumnContent, value: string) => void,
): void {
  if (property === 'FN') take('name', unescaped(value));
  if (property === 'EMAIL') take('email', unescaped(value));
  if (property === 'TEL') take('phone', unescaped(value.replace(/^tel:/i, '')));
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
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
