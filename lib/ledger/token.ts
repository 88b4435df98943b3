import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { identifierKey } from '@/lib/model/identifier';
import type { Identifier } from '@/lib/model/identifier';

/** Bytes of a token: HMAC-SHA-256 cut to 128 bits. */
export const tokenBytes = 16;

/** Makes tokens under one organisation's key. */
export interface TokenMaker {
  (key: string): Uint8Array;
}

/**
 * Tokens of identifiers (design decision 10): HMAC-SHA-256 of the {@link identifierKey} under the
 * organisation's key, first 16 bytes. Whoever has the key can test a guess; without it a token says
 * nothing. The key is hashed in once, so a token costs two blocks.
 */
export function tokenMaker(key: Uint8Array): TokenMaker {
  const keyed = hmac.create(sha256, key);
  return (text) => keyed.clone().update(utf8ToBytes(text)).digest().slice(0, tokenBytes);
}

/** A token as text, for indexes and the journal. */
export function tokenText(token: Uint8Array): string {
  return bytesToHex(token);
}

/** The address without its plus tag, or null where it has none. */
export function withoutTag(email: string): string | null {
  const at = email.lastIndexOf('@');
  const plus = email.indexOf('+');
  if (plus <= 0 || plus > at) return null;
  return email.slice(0, plus) + email.slice(at);
}

/**
 * Under what keys a stop for this identifier is kept: as it is, and for a tagged address the
 * untagged one too (`mara+news@…` who says stop means `mara@…`).
 */
export function keysToStop(identifier: Identifier): string[] {
  const keys = [identifierKey(identifier)];
  const bare = identifier.type === 'email' ? withoutTag(identifier.value) : null;
  if (bare !== null) keys.push(`email:${bare}`);
  return keys;
}

/** A key that is looked up for a recipient, and whether it stands for a whole domain. */
export interface KeyToCheck {
  readonly key: string;
  readonly domain: boolean;
}

/**
 * Every key under which a stop may cover this identifier: itself, the untagged address, its domain
 * and the domains above it.
 */
export function keysToCheck(identifier: Identifier): KeyToCheck[] {
  const own = keysToStop(identifier).map((key) => ({ key, domain: identifier.type === 'domain' }));
  const host = hostOf(identifier);
  if (host === null) return own;
  const labels = host.split('.');
  const first = identifier.type === 'domain' ? 1 : 0;
  for (let i = first; i < labels.length - 1; i++)
    own.push({ key: `domain:${labels.slice(i).join('.')}`, domain: true });
  return own;
}

function hostOf({ type, value }: Identifier): string | null {
  if (type === 'domain') return value;
  return type === 'email' ? value.slice(value.lastIndexOf('@') + 1) : null;
}
