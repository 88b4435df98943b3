import { rowsAtOnce } from './rows-at-once';

interface Found<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/**
 * A page of one narrowed list after the other: how a list is sorted by what has few values, without
 * an index of its own. The cursor names the list it stands in.
 */
export async function pageInTurn<Row>(
  names: readonly string[],
  after: string | null,
  read: (name: string, after: string | null, limit: number) => Promise<Found<Row>>,
): Promise<Found<Row>> {
  const [begun = '', from = ''] = after?.split('\n', 2) ?? [];
  const rows: Row[] = [];
  let next = from === '' ? null : from;
  for (const name of names.slice(Math.max(0, names.indexOf(begun)))) {
    if (rows.length >= rowsAtOnce) return { rows, next: `${name}\n` };
    const page = await read(name, next, rowsAtOnce - rows.length);
    rows.push(...page.rows);
    if (page.next !== null) return { rows, next: `${name}\n${page.next}` };
    next = null;
  }
  return { rows, next: null };
}

/** Values in the order of their names, or turned round. */
export function byName<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
  turned: boolean,
): Value[] {
  const { compare } = new Intl.Collator(document.documentElement.lang || 'en', { numeric: true });
  const sorted = values.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  return turned ? sorted.toReversed() : sorted;
}
