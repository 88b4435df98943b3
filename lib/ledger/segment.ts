import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { v7 } from 'uuid';

import { identifierKey } from '@/lib/model/identifier';
import type { Identifier } from '@/lib/model/identifier';
import type { Contact, Id, Note, RecipientKind } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { canonical } from './digest';
import { indexed, newDossier, noteKey } from './dossier';
import type { Dossier, Hash, Segment, SegmentCommon } from './schema';

/**
 * The most rows in one segment. 500 would write a fifth faster, but reading one person back means
 * reading the segment, and at 128 (some 15 kB) that costs hardly more than reading a single row.
 */
export const rowsPerSegment = 128;

/** One imported person: what is the row's own. The rest is {@link SegmentCommon}. */
export interface PackedRow {
  readonly name: string | null;
  readonly identifiers: readonly Identifier[];
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
export type UnplacedSegment = Omit<Segment, 'n' | 'firstId' | 'commitment'>;

/** Packs rows; none may be larger than what a page of memory holds, which the import has checked. */
export function packRows(rows: readonly PackedRow[], common: SegmentCommon): UnplacedSegment {
  const encoder = new TextEncoder();
  const packed = rows.map((row) => encoder.encode(JSON.stringify(toCells(row))));
  const offsets = new Uint32Array(rows.length + 1);
  let end = 0;
  packed.forEach((bytes, i) => {
    end += bytes.length;
    offsets[i + 1] = end;
  });
  const bytes = new Uint8Array(end);
  packed.forEach((row, i) => bytes.set(row, offsets[i]));
  return { salt: crypto.getRandomValues(new Uint8Array(16)), common, offsets, rows: bytes };
}

/** Everything that a segment's commitment covers, in one piece. */
export function committedBytes({
  salt,
  common,
  offsets,
  rows,
}: UnplacedSegment): Uint8Array<ArrayBuffer> {
  const ends = new Uint8Array(offsets.length * 4);
  const view = new DataView(ends.buffer);
  offsets.forEach((offset, i) => view.setUint32(i * 4, offset));
  const parts = concatBytes(salt, canonical(common), ends, rows);
  return new Uint8Array(parts);
}

/** The commitment to a segment, at once; an import lets WebCrypto do it beforehand. */
export function commitSegment(segment: UnplacedSegment): Hash {
  return bytesToHex(sha256(committedBytes(segment)));
}

/** Rows in the segment, erased ones included. */
export function rowCount({ offsets }: Pick<Segment, 'offsets'>): number {
  return offsets.length - 1;
}

/** One row, or null where it was erased. */
export function rowAt(segment: Segment, row: number): PackedRow | null {
  const start = segment.offsets[row];
  const end = segment.offsets[row + 1];
  if (start === undefined || end === undefined || start === end) return null;
  return fromCells(JSON.parse(new TextDecoder().decode(segment.rows.subarray(start, end))));
}

/** The segment without one row, under a new salt: nothing of the person is in it any more. */
export function withoutRow(segment: Segment, row: number): Segment {
  const start = segment.offsets[row] ?? 0;
  const end = segment.offsets[row + 1] ?? start;
  const rows = new Uint8Array(segment.rows.length - (end - start));
  rows.set(segment.rows.subarray(0, start));
  rows.set(segment.rows.subarray(end), start);
  const offsets = segment.offsets.map((offset, i) => (i > row ? offset - (end - start) : offset));
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const left = { ...segment, salt, offsets, rows };
  return { ...left, commitment: commitSegment(left) };
}

/** Row 0's contact id in segment `n`: a UUIDv7 whose last 40 bits say where the person is. */
export function firstIdOf(n: number): Id {
  return placed(v7(), n, 0, false);
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
  const { name, identifiers, organisation, role, country, kind } = packed;
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
      ...newDossier(id, [...identifiers.map(identifierKey), noteKey(note.id)]),
      contact,
      notes: [note],
      entries: [{ n: segment.n, row }],
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
  const { name, identifiers, organisation, role, country, kind } = row;
  const keys = identifiers.map(identifierKey);
  return [
    name,
    keys,
    organisation,
    role,
    country,
    kind,
    row.occurredOn,
    row.retainUntil,
    row.reason,
  ];
}

function fromCells(cells: Cells): PackedRow {
  const [name, keys, organisation, role, country, kind, occurredOn, retainUntil, reason] = cells;
  const identifiers = keys.map(readKey);
  return { name, identifiers, organisation, role, country, kind, occurredOn, retainUntil, reason };
}

function readKey(key: string): Identifier {
  const colon = key.indexOf(':');
  const type = key.slice(0, colon);
  const value = key.slice(colon + 1);
  if (type === 'email' || type === 'linkedin' || type === 'phone' || type === 'domain')
    return { type, value };
  throw new TypeError(`Not an identifier: ${type}`);
}
