import type { Id } from '@/lib/model/record';

import type { Card } from './packed/shapes';
import { eachCode } from './packed/words';
import { textOf } from './read/text';
import type { Dossier, LedgerDatabase } from './schema';
import { lookForWords } from './stale';
import { worded } from './worded';

/** Entries worded in one go. */
const atOnce = 500;

/** The words of a contact; they are one card, which goes with the contact. */
function cardOf(dossier: Dossier): Card {
  const words = new Set<number>();
  eachCode(textOf(dossier), (code) => words.add(code));
  return { id: dossier.id, words: [...words] };
}

/**
 * Writes the cards of contacts that were recorded or changed since the last time. It is done after
 * the answer was given, so that nobody waits for it; until then a search looks at those contacts
 * themselves ({@link wordedUpTo}).
 */
export async function wordContacts(db: LedgerDatabase): Promise<void> {
  for (;;) {
    const tx = db.transaction(['made', 'state', 'journal', 'contacts', 'cards'], 'readwrite');
    tx.done.catch(() => null);
    const from = (await tx.objectStore('made').get('cards')) ?? 0;
    const state = await tx.objectStore('state').get('state');
    const next = Math.min(from + atOnce, state?.next ?? 0);
    if (next <= from) return;
    const range = IDBKeyRange.bound(from, next, false, true);
    const entries = await tx.objectStore('journal').getAll(range, atOnce);
    const contacts = tx.objectStore('contacts');
    const ids = new Set(entries.flatMap(worded));
    for (const id of ids) {
      const dossier = await kept(async (one) => contacts.get(one), id);
      if (!dossier?.contact) continue;
      const cards = tx.objectStore('cards');
      const before = await cards.get(dossier.id);
      const card = cardOf(dossier);
      await cards.put(card);
      lookForWords(
        cards,
        (before?.words ?? []).filter((word) => !card.words.includes(word)),
      );
    }
    await tx.objectStore('made').put(next, 'cards');
    if (entries.some(({ type }) => type === 'contact-erased' || type === 'contact-corrected'))
      await tx.objectStore('made').put(next, 'unsettled');
    await tx.done;
  }
}

/** Through any merging. */
async function kept(
  get: (id: Id) => Promise<Dossier | undefined>,
  id: Id,
): Promise<Dossier | undefined> {
  const dossier = await get(id);
  return dossier?.mergedInto === undefined ? dossier : kept(get, dossier.mergedInto);
}
