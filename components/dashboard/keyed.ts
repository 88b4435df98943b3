/** A value with a key that no other of its list has. */
export interface Keyed<T> {
  readonly key: string;
  readonly value: T;
}

/**
 * Keys for values that have no name of their own: what they say, and where several say the same,
 * which of them it is. A value keeps its key when others come or go around it.
 */
export function keyed<T>(values: readonly T[], says: (value: T) => string): Keyed<T>[] {
  const seen = new Map<string, number>();
  return values.map((value) => {
    const said = says(value);
    const before = seen.get(said) ?? 0;
    seen.set(said, before + 1);
    return { key: before === 0 ? said : `${said} (${before})`, value };
  });
}
