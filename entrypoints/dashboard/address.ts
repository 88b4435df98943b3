import { signal } from '@preact/signals';

/**
 * Where the user is: `#/contacts/<id>?text=mara&sort=name`. Every view has one; reload and back
 * keep it.
 */
export interface Address {
  readonly view: string;
  readonly id: string | null;
  readonly query: Readonly<Record<string, string>>;
}

/** Reads the part of a page's address after `#`. */
export function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#?\/?/u, '').split('?', 2);
  const [view = '', id] = path.split('/', 2);
  return {
    view,
    id: id ? decode(id) : null,
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** Writes an address; empty values are left out, so that the plain view has the plain address. */
export function formatAddress({ view, id, query }: Address): string {
  const values = Object.entries(query).filter(([, value]) => value !== '');
  const search = new URLSearchParams(values).toString();
  return `#/${view}${id === null ? '' : `/${encodeURIComponent(id)}`}${search && `?${search}`}`;
}

/** A hand-typed address may hold a stray `%`: then it is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The current address. */
export const address = signal<Address>(parseAddress(location.hash));

addEventListener('hashchange', () => {
  address.value = parseAddress(location.hash);
});

/** Goes to another view; back returns. */
export function go(next: Address): void {
  location.hash = formatAddress(next);
}

/**
 * Leads on from a view once what was begun there is done: written, for example. Who has gone
 * elsewhere meanwhile stays where they are.
 */
export function leave({ view, id }: Pick<Address, 'view' | 'id'>, next: Address): void {
  const { view: nowView, id: nowId } = address.value;
  if (view === nowView && id === nowId) go(next);
}

/** Changes filters in place: typing in the search field must not fill the history. */
export function refine(query: Readonly<Record<string, string>>): void {
  const { view, id, query: old } = address.value;
  const next = { view, id, query: { ...old, ...query } };
  history.replaceState(null, '', formatAddress(next));
  address.value = next;
}
