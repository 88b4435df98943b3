import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';

import type { Identifier } from '@/lib/model/identifier';
import type { Contact, Id, Note } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import type { RecipientKind } from '@/lib/model/vocabulary';

import { indexed, newDossier, noteKey } from '../dossier';
import type { Hash } from '../entry';
import type { Dossier } from '../schema';
import type { Segment, SegmentCommon } from './shapes';

/**
 * The most rows in one segment. 500 would write a fifth faster, but reading one person back means
 * reading the segment, and at 128 (some 15 kB) that costs hardly more than reading a single row.
 */
export const rowsPerSegment = 128;

/** One imported person: what is the row's own. The rest is {@link SegmentCommon}. */
export interface PackedRow {
  readonly name: string | null;
  /** `identifierKey` of each identifier: they are looked up far more often than they are read. */
  readonly keys: readonly string[];
  readonly organisation: string | null;
  readonly role: string | null;
  readonly country: string | null;
  readonly kind: RecipientKind | null;
  /** When the data was obtained, where the row says so. */
  readonly occurredOn: IsoDate | null;
  readonly retainUntil: IsoDate | null;
  readonly reason: string;
}

/** A segment that has no place in the journal yet. */
export type UnplacedSegment = Pick<Segment, 'common' | 'bytes'>;

const saltBytes = 16;
const countAt = saltBytes + 32;
const endsAt = countAt + 4;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Packs rows. `commonDigest` is `digestOfCommon`, which is the same for a whole import. */
export function packRows(
  rows: readonly PackedRow[],
  common: SegmentCommon,
  commonDigest: Uint8Array,
): UnplacedSegment {
  const texts = rows.map((row) => JSON.stringify(toCells(row)));
  const packed = encoder.encode(texts.join(''));
  const lengths = lengthsOf(texts, packed);
  return { common, bytes: assemble(commonDigest, lengths, packed) };
}

/** The commitment to a segment, at once; an import lets WebCrypto do it beforehand. */
export function commitSegment({ bytes }: UnplacedSegment): Hash {
  return bytesToHex(sha256(bytes));
}

/** The digest that the segment's bytes hold for what its rows have in common. */
export function commonDigestIn({ bytes }: UnplacedSegment): Uint8Array {
  return bytes.subarray(saltBytes, countAt);
}

/** Rows in the segment, erased ones included. */
export function rowCount({ bytes }: Pick<Segment, 'bytes'>): number {
  return viewOf(bytes).getUint32(countAt);
}

/** One row, or null where it was erased. */
export function rowAt(segment: Pick<Segment, 'bytes'>, row: number): PackedRow | null {
  const [start, end] = rowBounds(segment.bytes, row);
  if (start === end) return null;
  return fromCells(JSON.parse(decoder.decode(segment.bytes.subarray(start, end))));
}

/** All rows, erased ones as null; quicker than one by one. */
export function rowsIn(segment: Pick<Segment, 'bytes'>): (PackedRow | null)[] {
  const { bytes } = segment;
  const count = rowCount(segment);
  const first = endsAt + count * 4;
  const text = decoder.decode(bytes.subarray(first));
  // In plain ASCII a character is a byte, so the text is cut where the bytes would be.
  if (text.length !== bytes.length - first)
    return Array.from({ length: count }, (_, row) => rowAt(segment, row));
  const view = viewOf(bytes);
  let start = 0;
  return Array.from({ length: count }, (_, row) => {
    const end = view.getUint32(endsAt + row * 4);
    const cells = text.slice(start, end);
    start = end;
    return cells === '' ? null : fromCells(JSON.parse(cells));
  });
}

/** The segment without one row, under a new salt: nothing of the person is in it any more. */
export function withoutRow(segment: Segment, row: number): Segment {
  const { bytes } = segment;
  const count = rowCount(segment);
  const lengths = Array.from({ length: count }, (_, i) => {
    const [start, end] = rowBounds(bytes, i);
    return i === row ? 0 : end - start;
  });
  const [start, end] = rowBounds(bytes, row);
  const first = endsAt + count * 4;
  const left = concatBytes(bytes.subarray(first, start), bytes.subarray(end));
  const written = assemble(commonDigestIn(segment), lengths, left);
  const unplaced = { common: segment.common, bytes: written };
  return { ...segment, ...unplaced, commitment: commitSegment(unplaced) };
}

function assemble(
  commonDigest: Uint8Array,
  lengths: readonly number[],
  rows: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(endsAt + lengths.length * 4 + rows.length);
  crypto.getRandomValues(bytes.subarray(0, saltBytes));
  bytes.set(commonDigest, saltBytes);
  const view = viewOf(bytes);
  view.setUint32(countAt, lengths.length);
  let end = 0;
  lengths.forEach((length, i) => {
    end += length;
    view.setUint32(endsAt + i * 4, end);
  });
  bytes.set(rows, endsAt + lengths.length * 4);
  return bytes;
}

/** Where a row's bytes begin and end. */
function rowBounds(bytes: Uint8Array, row: number): [number, number] {
  const view = viewOf(bytes);
  const count = view.getUint32(countAt);
  if (row < 0 || row >= count) return [0, 0];
  const first = endsAt + count * 4;
  const start = row === 0 ? 0 : view.getUint32(endsAt + (row - 1) * 4);
  return [first + start, first + view.getUint32(endsAt + row * 4)];
}

/** Bytes of each text in the whole; in plain ASCII that is its length. */
function lengthsOf(texts: readonly string[], whole: Uint8Array): number[] {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return characters === whole.length
    ? texts.map((text) => text.length)
    : texts.map((text) => encoder.encode(text).length);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The contact id of a row. */
export function contactIdAt(segment: Pick<Segment, 'n' | 'firstId'>, row: number): Id {
  return placed(segment.firstId, segment.n, row, false);
}

/** Where a contact or note id says its segment would be; another id says something meaningless. */
export function placeOfId(id: Id): { readonly n: number; readonly row: number } {
  const place = Number.parseInt(id.slice(-10), 16);
  return { n: Math.floor(place / rowsPerSegment), row: place % rowsPerSegment };
}

/** Whether the id is the contact's, or the note's, in that row. */
export function isIdAt(segment: Segment, row: number, id: Id): boolean {
  const { firstId, n } = segment;
  return id === placed(firstId, n, row, false) || id === placed(firstId, n, row, true);
}

/** The dossier of a row as if it had been recorded by itself; null where it was erased. */
export function dossierAt(segment: Segment, row: number): Dossier | null {
  const packed = rowAt(segment, row);
  if (!packed) return null;
  const id = contactIdAt(segment, row);
  const { name, keys, organisation, role, country, kind } = packed;
  const identifiers = keys.map(readKey);
  const contact: Contact = { id, name, identifiers, organisation, role, country, kind };
  const { note: common } = segment.common;
  const note: Note = {
    ...common,
    id: placed(segment.firstId, segment.n, row, true),
    contactId: id,
    reason: packed.reason === '' ? common.reason : packed.reason,
    retainUntil: packed.retainUntil ?? common.retainUntil,
    source: { ...common.source, occurredOn: packed.occurredOn ?? common.source.occurredOn },
  };
  return indexed(
    {
      ...newDossier(id, [...keys, noteKey(note.id)]),
      contact,
      notes: [note],
      entries: [{ n: segment.n, row }],
      rowOf: segment.common.importId,
    },
    common.createdAt,
  );
}

function placed(id: Id, n: number, row: number, ofNote: boolean): Id {
  const place = (n * rowsPerSegment + row).toString(16).padStart(10, '0');
  const mark = Number.parseInt(id.slice(24, 26), 16) & 0x7f;
  const marked = (ofNote ? mark | 0x80 : mark).toString(16).padStart(2, '0');
  return `${id.slice(0, 24)}${marked}${place}`;
}

type Cells = readonly [
  name: string | null,
  keys: readonly string[],
  organisation: string | null,
  role: string | null,
  country: string | null,
  kind: RecipientKind | null,
  occurredOn: IsoDate | null,
  retainUntil: IsoDate | null,
  reason: string,
];

function toCells(row: PackedRow): Cells {
  const { name, keys, organisation, role, country, kind, occurredOn, retainUntil, reason } = row;
  return [name, keys, organisation, role, country, kind, occurredOn, retainUntil, reason];
}

function fromCells(cells: Cells): PackedRow {
  const [name, keys, organisation, role, country, kind, occurredOn, retainUntil, reason] = cells;
  return { name, keys, organisation, role, country, kind, occurredOn, retainUntil, reason };
}

/** The identifier that a key stands for. */
export function readKey(key: string): Identifier {
  const type = typeOfKey(key);
  return { type, value: key.slice(type.length + 1) };
}

/** What kind of identifier a key stands for. */
export function typeOfKey(key: string): Identifier['type'] {
  if (key.startsWith('email:')) return 'email';
  if (key.startsWith('linkedin:')) return 'linkedin';
  if (key.startsWith('phone:')) return 'phone';
  if (key.startsWith('domain:')) return 'domain';
  throw new TypeError('Not an identifier.');
}
