import type { LedgerEvent } from '@/lib/model/event';
import type { Id } from '@/lib/model/record';

import type { JournalEntry } from './entry';

/** Entries behind which the words may be for a search to look at them one by one. */
const mostBehind = 2000;

interface WordStores {
  objectStore(name: 'made'): { get(key: 'cards'): Promise<number | undefined> };
  objectStore(name: 'state'): { get(key: 'state'): Promise<{ readonly next: number } | undefined> };
  objectStore(name: 'journal'): {
    getAll(range: IDBKeyRange, count: number): Promise<JournalEntry[]>;
  };
}

/** Contacts whose card may be behind; null where that is too many to look at. */
export async function wordedUpTo(tx: WordStores): Promise<Id[] | null> {
  const [made, state] = await Promise.all([
    tx.objectStore('made').get('cards'),
    tx.objectStore('state').get('state'),
  ]);
  const [from, next] = [made ?? 0, state?.next ?? 0];
  if (next - from > mostBehind) return null;
  if (next === from) return [];
  const range = IDBKeyRange.bound(from, next, false, true);
  const entries = await tx.objectStore('journal').getAll(range, mostBehind);
  return [...new Set(entries.flatMap(worded))];
}

/** Whose words an entry changes. */
export function worded({ payload }: JournalEntry): Id[] {
  if (!payload) return [];
  const { body }: Pick<LedgerEvent, 'body'> = payload;
  if (body.type === 'contact-recorded' || body.type === 'contact-corrected')
    return [body.contact.id];
  return body.type === 'note-recorded' ? [body.note.contactId] : [];
}
