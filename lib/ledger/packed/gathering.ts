import type { PlaceIndex } from './place-index';
import type { RunBuilder } from './run-builder';
import type { PackedRow } from './segment';

/** Rows that are gathered for the lists and not written yet. */
export interface Gathering {
  readonly places: PlaceIndex;
  builder: RunBuilder;
  /** How often somebody was erased meanwhile. */
  erasures: number;
  /** Rows erased meanwhile, by batch: it may not have come to them yet. */
  readonly erased: Map<number, Set<number>>;
}

const gatherings = new Map<string, Gathering>();

/** Whether rows of the database with this name are being gathered. */
export function isGathering(name: string): boolean {
  return gatherings.has(name);
}

/** Says that rows are gathered, so that nobody does it twice and erasures are heard of. */
export function beginGathering(name: string, gathering: Gathering): void {
  gatherings.set(name, gathering);
}

/** Says that it is over. */
export function endGathering(name: string): void {
  gatherings.delete(name);
}

/** A batch's rows without those that were erased since it was read. */
export function rowsLeft(
  { erased }: Gathering,
  n: number,
  rows: readonly (PackedRow | null)[],
): readonly (PackedRow | null)[] {
  const gone = erased.get(n);
  return gone ? rows.map((row, i) => (gone.has(i) ? null : row)) : rows;
}

/** Forgets a row that was erased, where its batch is being gathered. */
export function forgetGathered(name: string, n: number, row: number): void {
  const gathering = gatherings.get(name);
  if (!gathering) return;
  gathering.builder.forget(n, row);
  gathering.places.forget({ n, row });
  gathering.erasures += 1;
  const rows = gathering.erased.get(n) ?? new Set();
  gathering.erased.set(n, rows.add(row));
}
