import type { RecipientFacts } from '@/lib/model/assessment';
import { identifierKey } from '@/lib/model/identifier';
import { shardItems, shardPlace, shardSalt, verdictIn } from '@/lib/model/shard';
import type { ShardVerdict } from '@/lib/model/shard';

import { newSalt } from './digest';

/** The extension's local storage, as far as the shard needs it. */
export interface ShardStorage {
  get(names: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(names: string[]): Promise<void>;
}

/** Verdicts kept in one of the 64 items: about 13,000 people in all, 400 kB. */
const mostPerItem = 200;

/**
 * Notes what the record says of these people where a page can read it in 2 ms, while a worker that
 * sleeps needs 50 (design decision 12). Somebody of whom nothing is known is taken out.
 */
export async function rememberVerdicts(
  storage: ShardStorage,
  facts: readonly RecipientFacts[],
): Promise<void> {
  const salt = await saltOf(storage);
  const places = await Promise.all(
    facts.map(async (one) => ({
      ...(await shardPlace(salt, identifierKey(one.identifier))),
      verdict: verdictOf(one),
    })),
  );
  const names = [...new Set(places.map(({ item }) => item))];
  const stored = await storage.get(names);
  const changed: Record<string, unknown> = {};
  for (const name of names) {
    const verdicts = readItem(stored[name]);
    for (const { item, token, verdict } of places) {
      if (item !== name) continue;
      // Deleted first, so that whoever was met last stands last and is forgotten last.
      verdicts.delete(token);
      if (verdict !== null) verdicts.set(token, verdict);
    }
    changed[name] = Object.fromEntries(withinBounds(verdicts));
  }
  await storage.set(changed);
}

/** Forgets all verdicts: a domain was stopped, a list imported, or a backup restored. */
export async function forgetVerdicts(storage: ShardStorage): Promise<void> {
  await storage.remove([...shardItems]);
}

/** The one word for a recipient, or null where there is nothing to say. */
function verdictOf(facts: RecipientFacts): ShardVerdict | null {
  if (facts.suppressions.length > 0) return 'stopped';
  if (facts.notes.length > 0) return 'noted';
  return facts.contact || facts.outreach.count > 0 ? 'known' : null;
}

async function saltOf(storage: ShardStorage): Promise<string> {
  const { [shardSalt]: known } = await storage.get([shardSalt]);
  if (typeof known === 'string') return known;
  const salt = newSalt();
  await storage.set({ [shardSalt]: salt });
  return salt;
}

function readItem(item: unknown): Map<string, ShardVerdict> {
  const verdicts = new Map<string, ShardVerdict>();
  if (typeof item !== 'object' || item === null) return verdicts;
  for (const token of Object.keys(item)) {
    const verdict = verdictIn(item, token);
    if (verdict !== null) verdicts.set(token, verdict);
  }
  return verdicts;
}

/** The oldest go first, but nobody who is stopped while others are there to go. */
function withinBounds(verdicts: Map<string, ShardVerdict>): Map<string, ShardVerdict> {
  for (const [token, verdict] of verdicts)
    if (verdicts.size > mostPerItem && verdict !== 'stopped') verdicts.delete(token);
  for (const token of verdicts.keys()) if (verdicts.size > mostPerItem) verdicts.delete(token);
  return verdicts;
}
