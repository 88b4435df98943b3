/**
 * What a page may know before the worker wakes: one word for each recipient met lately. No name, no
 * address, no note; the worker's answer always follows and replaces it.
 *
 * `stopped` a stop covers them · `noted` there is a note · `known` on record or written to, but
 * without a note. No word is no answer: unknown, never fine.
 */
export type ShardVerdict = 'stopped' | 'noted' | 'known';

/** Item of the extension's local storage that holds the salt. */
export const shardSalt = 'shard.salt';

const buckets = 64;

/** Every item that may hold verdicts. */
export const shardItems: readonly string[] = Array.from(
  { length: buckets },
  (_, i) => `shard.${String(i)}`,
);

/**
 * In which item, and under what token, an identifier's verdict is kept. `key` is the
 * `identifierKey`.
 *
 * @throws Where the page has no WebCrypto (plain http): ask the worker then.
 */
export async function shardPlace(
  salt: string,
  key: string,
): Promise<{ readonly item: string; readonly token: string }> {
  const bytes = new TextEncoder().encode(`${salt} ${key}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const token = Array.from(digest.subarray(1, 10), (byte) => byte.toString(16).padStart(2, '0'));
  return { item: `shard.${String((digest[0] ?? 0) % buckets)}`, token: token.join('') };
}

/** The verdict under a token, from an item as storage gave it; null where there is none. */
export function verdictIn(item: unknown, token: string): ShardVerdict | null {
  if (typeof item !== 'object' || item === null) return null;
  const verdict: unknown = Object.entries(item).find(([name]) => name === token)?.[1];
  return verdict === 'stopped' || verdict === 'noted' || verdict === 'known' ? verdict : null;
}
