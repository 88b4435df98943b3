import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a consent's exact words, as UTF-8: two people agreed to the same text if it is the
 * same, and a form that is shown can be held against it.
 */
export function wordingDigest(wording: string): string {
  return bytesToHex(sha256(utf8ToBytes(wording)));
}
