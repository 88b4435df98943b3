import { hmac } from '@noble/hashes/hmac.js';
import { _SHA256, sha256 } from '@noble/hashes/sha2.js';
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
 * nothing.
 */
export function tokenMaker(key: Uint8Array): TokenMaker {
  const short = new ShortHmac(key);
  return (text) => short.token(text) ?? hmac(sha256, key, utf8ToBytes(text)).slice(0, tokenBytes);
}

/** The most bytes of a message that fit in one block with the padding. */
const oneBlock = 55;

/**
 * HMAC of messages that fit in one block, which identifiers nearly always do: the key's two blocks
 * are hashed once, a token then costs two more and no memory but its own. An import of millions
 * needs that.
 */
class ShortHmac extends _SHA256 {
  private readonly block = new Uint8Array(64);
  private readonly words = new DataView(this.block.buffer);
  private readonly inner: ReturnType<typeof this.get>;
  private readonly outer: ReturnType<typeof this.get>;
  private readonly encoder = new TextEncoder();

  constructor(key: Uint8Array) {
    super();
    const start = this.get();
    this.inner = this.afterPad(key, 0x36);
    this.set(...start);
    this.outer = this.afterPad(key, 0x5c);
  }

  /** The token, or null where the message is too long for one block. */
  token(text: string): Uint8Array | null {
    const { block, words } = this;
    const { read, written } = this.encoder.encodeInto(text, block);
    if (read < text.length || written > oneBlock) return null;
    this.finishBlock(written);
    this.set(...this.inner);
    this.process(words, 0);
    this.get().forEach((word, i) => words.setUint32(i * 4, word));
    this.finishBlock(32);
    this.set(...this.outer);
    this.process(words, 0);
    this.get().forEach((word, i) => words.setUint32(i * 4, word));
    return block.slice(0, tokenBytes);
  }

  private afterPad(key: Uint8Array, pad: number): ReturnType<typeof this.get> {
    this.block.fill(pad);
    key.forEach((byte, i) => {
      this.block[i] = byte ^ pad;
    });
    this.process(this.words, 0);
    return this.get();
  }

  /** Pads a block whose message, after the key's block, is so many bytes long. */
  private finishBlock(length: number): void {
    this.block.fill(0, length);
    this.block[length] = 0x80;
    this.words.setUint32(60, (64 + length) * 8);
  }
}

/** A token as text, for indexes and the journal. */
export function tokenText(token: Uint8Array): string {
  return bytesToHex(token);
}

/** The address without its plus tag, or null where it has none. */
function withoutTag(email: string): string | null {
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
