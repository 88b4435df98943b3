const prefix = 'health ';

/** Where the hooks that a view did not have are kept, in session storage: until the browser closes. */
export function healthKey(origin: string, view: string): string {
  return `${prefix}${origin} ${view}`;
}

/** What session storage holds of every view's hooks; the rest of it is left out. */
export function healthIn(stored: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.entries(stored).flatMap(([key, entry]) => (key.startsWith(prefix) ? [entry] : []));
}
