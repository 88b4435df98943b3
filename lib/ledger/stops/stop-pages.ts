import type { Channel } from '@/lib/model/identifier';
import type { IsoInstant } from '@/lib/model/time';
import type { SuppressionReason } from '@/lib/model/vocabulary';

import { tokenBytes } from './token';

/**
 * A page of suppression tokens: all whose first 16 bits are the page's key, sorted, 20 bytes each:
 *
 * - 14 bytes: the rest of the token
 * - 1 byte: channels that people recorded (low three bits) and that imports brought (next three)
 * - 1 byte: the strongest reason, 1 to 6, weakest first
 * - 4 bytes, big-endian: when it was received, in minutes since 1970
 *
 * One read answers exactly, also for ten million tokens and from a worker that just woke.
 */
export type StopPage = Uint8Array<ArrayBuffer>;

const keyBytes = 2;
const restBytes = tokenBytes - keyBytes;
const width = restBytes + 6;
const importedShift = 3;

/** Channels as bits, in the order that stored pages rely on. */
const channelBits: readonly Channel[] = ['email', 'linkedin', 'phone'];

/** Reasons from the weakest to the strongest; the position is stored: never reorder. */
const reasonsByStrength: readonly SuppressionReason[] = [
  'imported',
  'manual',
  'register',
  'erasure',
  'withdrawal',
  'objection',
];

/**
 * Key of the map that says which pages hold the stop of a whole domain, a bit for each: most have
 * none, and a recipient's domain need not be looked up. It is never taken back.
 */
export const domainMap = 0x10000;

/** Whether a page may hold the stop of a domain. */
export function mayHoldDomain(map: StopPage | undefined, page: number): boolean {
  return ((map?.[page >> 3] ?? 0) & (1 << (page & 7))) !== 0;
}

/** The map with this page in it. */
export function withDomain(map: StopPage | undefined, page: number): StopPage {
  const next = map?.slice() ?? new Uint8Array(0x10000 / 8);
  next[page >> 3] = (next[page >> 3] ?? 0) | (1 << (page & 7));
  return next;
}

/** What a page says of one token. */
export interface Stop {
  readonly recorded: number;
  readonly imported: number;
  readonly reason: SuppressionReason;
  readonly receivedAt: IsoInstant;
}

/** The page a token is in. */
export function pageOf(token: Uint8Array): number {
  return ((token[0] ?? 0) << 8) | (token[1] ?? 0);
}

/** Channels as stored bits. */
export function bitsOf(channels: readonly Channel[] | 'all'): number {
  if (channels === 'all') return 7;
  let bits = 0;
  for (const channel of channels) bits |= 1 << channelBits.indexOf(channel);
  return bits;
}

/** Stored bits as channels. */
export function channelsOf(bits: number): readonly Channel[] | 'all' {
  return bits === 7 ? 'all' : channelBits.filter((_, i) => (bits & (1 << i)) !== 0);
}

/** The stronger of two reasons (a bounce or import never hides an objection). */
function strongerReason(a: SuppressionReason, b: SuppressionReason): SuppressionReason {
  return reasonsByStrength.indexOf(a) >= reasonsByStrength.indexOf(b) ? a : b;
}

/** Two stops for the same token as one: least permissive, strongest reason, earliest time. */
export function mergeStops(a: Stop, b: Stop): Stop {
  return {
    recorded: a.recorded | b.recorded,
    imported: a.imported | b.imported,
    reason: strongerReason(a.reason, b.reason),
    receivedAt: a.receivedAt < b.receivedAt ? a.receivedAt : b.receivedAt,
  };
}

/** What the page says of the token, or null where it has no stop. */
export function findStop(page: StopPage | undefined, token: Uint8Array): Stop | null {
  if (!page) return null;
  const at = position(page, token);
  return at.found ? readStop(page, at.offset) : null;
}

/** The page with this token's stop set as given; null takes it out. */
export function withStop(
  page: StopPage | undefined,
  token: Uint8Array,
  stop: Stop | null,
): StopPage {
  const old = page ?? new Uint8Array(0);
  const { offset, found } = position(old, token);
  const tail = found ? offset + width : offset;
  const size = stop ? width : 0;
  const next = new Uint8Array(offset + size + old.length - tail);
  next.set(old.subarray(0, offset));
  if (stop) writeStop(next, offset, token, stop);
  next.set(old.subarray(tail), offset + size);
  return next;
}

/**
 * The page with many tokens merged in; `tokens` are whole tokens one after the other, sorted. What
 * stands already is only ever widened.
 *
 * @returns The page and how many of its tokens are new.
 */
export function withStops(
  page: StopPage | undefined,
  tokens: Uint8Array,
  stop: Stop,
): { page: StopPage; added: number } {
  const old = page ?? new Uint8Array(0);
  const next = new Uint8Array(old.length + (tokens.length / tokenBytes) * width);
  let from = 0;
  let to = 0;
  let added = 0;
  for (let t = 0; t < tokens.length; t += tokenBytes) {
    const token = tokens.subarray(t, t + tokenBytes);
    if (to > 0 && compare(next, to - width, token) === 0) continue;
    while (from < old.length && compare(old, from, token) < 0) {
      next.set(old.subarray(from, from + width), to);
      from += width;
      to += width;
    }
    const known = from < old.length && compare(old, from, token) === 0;
    writeStop(next, to, token, known ? mergeStops(readStop(old, from), stop) : stop);
    if (known) from += width;
    else added += 1;
    to += width;
  }
  next.set(old.subarray(from), to);
  return { page: next.slice(0, to + old.length - from), added };
}

/** Two pages as one: what either says, the least permissive of both. */
export function mergePages(a: StopPage | undefined, b: StopPage): StopPage {
  let page = a;
  for (let at = 0; at < b.length; at += width) {
    const token = new Uint8Array(tokenBytes);
    token.set(b.subarray(at, at + restBytes), keyBytes);
    const stop = readStop(b, at);
    const known = findStop(page, token);
    page = withStop(page, token, known ? mergeStops(known, stop) : stop);
  }
  return page ?? new Uint8Array(0);
}

/** The page with only what imports brought; null where that is nothing. */
export function importedPart(page: StopPage): StopPage | null {
  const next = new Uint8Array(page.length);
  let to = 0;
  for (let from = 0; from < page.length; from += width) {
    const stop = readStop(page, from);
    if (stop.imported === 0) continue;
    next.set(page.subarray(from, from + restBytes), to);
    writeTerms(next, to, { ...stop, recorded: 0, reason: 'imported' });
    to += width;
  }
  return to === 0 ? null : next.slice(0, to);
}

/** How many tokens a page holds. */
export function stopsIn(page: StopPage): number {
  return page.length / width;
}

/**
 * Writes the first two bytes of what a page keeps of each token (the third and fourth of the token)
 * from `to` on, and says where they end.
 */
export function markPage(page: StopPage, marks: Uint16Array, to: number): number {
  let end = to;
  for (let at = 0; at < page.length; at += width) {
    marks[end] = ((page[at] ?? 0) << 8) | (page[at + 1] ?? 0);
    end += 1;
  }
  return end;
}

function position(page: Uint8Array, token: Uint8Array): { offset: number; found: boolean } {
  let low = 0;
  let high = page.length / width;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compare(page, middle * width, token);
    if (order === 0) return { offset: middle * width, found: true };
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return { offset: low * width, found: false };
}

function compare(page: Uint8Array, offset: number, token: Uint8Array): number {
  for (let i = 0; i < restBytes; i++) {
    const difference = (page[offset + i] ?? 0) - (token[keyBytes + i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function readStop(page: Uint8Array, offset: number): Stop {
  const view = new DataView(page.buffer, page.byteOffset + offset + restBytes, 6);
  const bits = view.getUint8(0);
  const minutes = view.getUint32(2);
  return {
    recorded: bits & 7,
    imported: bits >> importedShift,
    // A page of a later version may hold a reason we do not know: the strongest is safe.
    reason: reasonsByStrength[view.getUint8(1) - 1] ?? 'objection',
    receivedAt: instantOf(minutes),
  };
}

function writeStop(page: Uint8Array, offset: number, token: Uint8Array, stop: Stop): void {
  page.set(token.subarray(keyBytes, tokenBytes), offset);
  writeTerms(page, offset, stop);
}

function writeTerms(page: Uint8Array, offset: number, stop: Stop): void {
  const view = new DataView(page.buffer, page.byteOffset + offset + restBytes, 6);
  view.setUint8(0, stop.recorded | (stop.imported << importedShift));
  view.setUint8(1, reasonsByStrength.indexOf(stop.reason) + 1);
  view.setUint32(2, Math.max(0, Math.floor(Date.parse(stop.receivedAt) / 60_000)));
}

function instantOf(minutes: number): IsoInstant {
  const text = new Date(minutes * 60_000).toISOString();
  if (!isInstant(text)) throw new RangeError(`Not a moment: ${text}`);
  return text;
}

function isInstant(text: string): text is IsoInstant {
  return /^\d{4}-\d\d-\d\dT.*Z$/.test(text);
}
