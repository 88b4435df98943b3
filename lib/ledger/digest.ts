import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

import type { EntryHeader, Hash } from './entry';
import type { SegmentCommon } from './packed/shapes';

/**
 * The one byte form of a value (RFC 8785), the same on every machine and after every round trip.
 *
 * @throws TypeError for what JSON cannot hold.
 */
function canonical(value: unknown): Uint8Array {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Nothing to commit to.');
  return utf8ToBytes(text);
}

/**
 * SHA-256 at once, without waiting: a transaction would close itself while WebCrypto answers. Whole
 * batches go through WebCrypto instead.
 */
function digest(bytes: Uint8Array): Hash {
  return bytesToHex(sha256(bytes));
}

/** The commitment to a payload: nobody can guess the payload back from it once the salt is gone. */
export function commit(salt: string, body: unknown): Hash {
  return digest(canonical({ body, salt }));
}

/** A fresh salt: 128 random bits in hexadecimal. */
export function newSalt(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
}

/** The hash that links an entry to all before it. */
export function hashEntry({ n, id, at, author, type, kept, prev, commitment }: EntryHeader): Hash {
  return digest(canonical({ n, id, at, author, type, kept, prev, commitment }));
}

/** The digest of what the rows of a batch have in common. */
export function digestOfCommon(common: SegmentCommon): Uint8Array {
  return sha256(canonical(common));
}
