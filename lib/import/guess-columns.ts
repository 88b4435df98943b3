import { isIdentifying, type ColumnContent } from '@/lib/model/column';
import {
  parseDomain,
  parseEmail,
  parseInternationalPhone,
  parseLinkedIn,
} from '@/lib/model/identifier';

type Known = 'email' | 'linkedin' | 'phone' | 'domain';

const readers: readonly (readonly [Known, (cell: string) => unknown])[] = [
  ['email', parseEmail],
  ['linkedin', parseLinkedIn],
  ['phone', parseInternationalPhone],
];

/** Whether a row is somebody's and no header: an address, a profile or a number stands in it. */
export function holdsPerson(cells: readonly string[]): boolean {
  return cells.some((cell) => readers.some(([, read]) => read(cell) !== null));
}

/** Whether a table is one column of mail domains from its first row on. */
export function isListOfDomains(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.map((row) => row.filter((cell) => cell.trim() !== ''));
  const filled = cells.filter((row) => row.length > 0);
  return (
    filled.length > 1 &&
    filled.every(([cell = '', ...more]) => more.length === 0 && parseDomain(cell) !== null)
  );
}

/**
 * What columns hold whose header says nothing, where no other tells who a row is about: by what
 * stands in the first rows. Where two columns may be meant, neither is chosen: one of them may be
 * the colleague who looks after the person.
 */
export function contentOf(
  fields: readonly ColumnContent[],
  sample: readonly (readonly string[])[],
): readonly ColumnContent[] {
  if (fields.some(isIdentifying)) return fields;
  const held = fields.map((field, at) => (field === 'ignore' ? heldIn(sample, at) : null));
  return fields.map((field, at) => {
    const one = held[at];
    return one != null && held.filter((other) => other === one).length === 1 ? one : field;
  });
}

function heldIn(sample: readonly (readonly string[])[], at: number): Known | null {
  const cells = sample.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
  if (cells.length === 0) return null;
  const found = readers.find(([, read]) => cells.every((cell) => read(cell) !== null));
  if (found) return found[0];
  return isListOfDomains(sample) ? 'domain' : null;
}
