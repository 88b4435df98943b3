/** An entry by its key, or null; `constructor` and its like are no entries. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, key: string | null): T | null {
  return key !== null && Object.hasOwn(entries, key) ? (entries[key] ?? null) : null;
}
