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
  /** The first four bytes as a number, which costs no memory: an import asks a million times. */
  start(key: string): number;
}

/**
 * Tokens of identifiers (design decision 10): HMAC-SHA-256 of the {@link identifierKey} under the
 * organisation's key, first 16 bytes. Whoever has the key can test a guess; without it a token says
 * nothing.
 */
export function tokenMaker(key: Uint8Array): TokenMaker {
  const short = new ShortHmac(key);
  const make = (text: string) =>
    short.token(text) ?? hmac(sha256, key, utf8ToBytes(text)).slice(0, tokenBytes);
  const start = (text: string) => {
    const number = short.start(text);
    if (number !== null) return number;
    const token = make(text);
    return new DataView(token.buffer, token.byteOffset).getUint32(0);
  };
  return Object.assign(make, { start });
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
  private readonly inner: Int32Array;
  private readonly outer: Int32Array;
  private readonly encoder = new TextEncoder();

  constructor(key: Uint8Array) {
    super();
    const start = Int32Array.from(this.get());
    this.inner = this.afterPad(key, 0x36);
    this.restart(start);
    this.outer = this.afterPad(key, 0x5c);
  }

  /** The token, or null where the message is too long for one block. */
  token(text: string): Uint8Array | null {
    return this.run(text) ? this.block.slice(0, tokenBytes) : null;
  }

  /** The token's first four bytes as a number, or null in the same case. */
  start(text: string): number | null {
    return this.run(text) ? this.words.getUint32(0) : null;
  }

  private run(text: string): boolean {
    const length = this.write(text);
    if (length === null) return false;
    this.hashBlock(this.inner, length);
    this.hashBlock(this.outer, 32);
    return true;
  }

  /** Hashes what the block begins with after one of the key's blocks; the hash takes its place. */
  private hashBlock(from: Int32Array, length: number): void {
    const { words } = this;
    this.finishBlock(length);
    this.restart(from);
    this.process(words, 0);
    words.setInt32(0, this.A);
    words.setInt32(4, this.B);
    words.setInt32(8, this.C);
    words.setInt32(12, this.D);
    words.setInt32(16, this.E);
    words.setInt32(20, this.F);
    words.setInt32(24, this.G);
    words.setInt32(28, this.H);
  }

  private restart(from: Int32Array): void {
    this.A = from[0] ?? 0;
    this.B = from[1] ?? 0;
    this.C = from[2] ?? 0;
    this.D = from[3] ?? 0;
    this.E = from[4] ?? 0;
    this.F = from[5] ?? 0;
    this.G = from[6] ?? 0;
    this.H = from[7] ?? 0;
  }

  /** Puts the text into the block; most keys are ASCII and short. */
  private write(text: string): number | null {
    const { block } = this;
    if (text.length > oneBlock) return null;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 0x7f) {
        const { read, written } = this.encoder.encodeInto(text, block);
        return read < text.length || written > oneBlock ? null : written;
      }
      block[i] = unit;
    }
    return text.length;
  }

  private afterPad(key: Uint8Array, pad: number): Int32Array {
    this.block.fill(pad);
    key.forEach((byte, i) => {
      this.block[i] = byte ^ pad;
    });
    this.process(this.words, 0);
    return Int32Array.from(this.get());
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
  const own = ownKeys(identifier);
  const host = hostOf(identifier);
  if (host === null) return own;
  const domains = domainKeys(host);
  return [...own, ...(identifier.type === 'domain' ? domains.slice(1) : domains)];
}

/** The keys that stand for the identifier itself. */
function ownKeys(identifier: Identifier): KeyToCheck[] {
  const domain = identifier.type === 'domain';
  return keysToStop(identifier).map((key) => ({ key, domain }));
}

/** The keys of a mail domain and of those above it. */
export function domainKeys(host: string): KeyToCheck[] {
  const labels = host.split('.');
  return labels
    .slice(0, -1)
    .map((_, i) => ({ key: `domain:${labels.slice(i).join('.')}`, domain: true }));
}

/** The mail domain of an address or domain; null for what has none. */
export function hostOf({ type, value }: Identifier): string | null {
  if (type === 'domain') return value;
  return type === 'email' ? value.slice(value.lastIndexOf('@') + 1) : null;
}
