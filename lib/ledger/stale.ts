import { issue } from './issue';
import type { Dossier, WriteTransaction } from './schema';

/** Indexes of the contacts whose values say something about a person. */
const telling = {
  byKey: ({ keys }: Dossier) => keys,
  byName: ({ nameOrder }: Dossier) => (nameOrder === undefined ? [] : [nameOrder]),
  byCompany: ({ companyOrder }: Dossier) => (companyOrder === undefined ? [] : [companyOrder]),
} as const;

type Telling = keyof typeof telling;

const indexes: readonly Telling[] = ['byKey', 'byName', 'byCompany'];

/** Values of indexes that somebody had and has no more. */
export interface Stale {
  readonly contacts: Map<string, readonly [Telling, string]>;
  readonly words: Set<number>;
}

/** Nothing yet. */
export function noStale(): Stale {
  return { contacts: new Map(), words: new Set() };
}

/** Whether somebody has a record of their own, and not only a row of a batch, which no index has. */
export function isIndexed({ entries }: Dossier): boolean {
  return entries.some(({ row }) => row === undefined);
}

/** Notes which values a dossier had that it has no more. */
export function outdate(stale: Stale, before: Dossier | null, after: Dossier | null): void {
  if (!before || !isIndexed(before)) return;
  for (const index of indexes) {
    const has = new Set(after ? telling[index](after) : []);
    for (const value of telling[index](before))
      if (!has.has(value)) stale.contacts.set(`${index} ${value}`, [index, value]);
  }
}

/**
 * Looks for values that nobody has any more. Chromium leaves an index's entry where it is when the
 * record goes, name and address in it, and takes it out only when a look-up comes across it.
 */
export function lookForStale(tx: WriteTransaction, stale: Stale): void {
  const contacts = tx.objectStore('contacts');
  for (const [index, value] of stale.contacts.values())
    issue(contacts.index(index).getKey(IDBKeyRange.only(value)));
  lookForWords(tx.objectStore('cards'), stale.words);
}

interface Cards {
  index(name: 'byWord'): { getKey(word: IDBKeyRange): Promise<unknown> };
}

/** The same for words on cards: their numbers are the first letters. */
export function lookForWords(cards: Cards, words: Iterable<number>): void {
  const byWord = cards.index('byWord');
  for (const word of words) issue(byWord.getKey(IDBKeyRange.only(word)));
}
