import type { Id, Note } from '@/lib/model/record';

import type { Hash } from '../entry';

/** Up to 128 imported people in one value (`segment.ts` reads and writes it). */
export interface Segment {
  /** Number of its journal entry. */
  readonly n: number;
  /** The first row's contact id; the others follow from it (`contactIdAt`). */
  readonly firstId: Id;
  /** What the chain vouches for: the entry's commitment, or that of the last erasure from it. */
  readonly commitment: Hash;
  /** What the rows have in common. */
  readonly common: SegmentCommon;
  /**
   * Exactly what the commitment is the SHA-256 of: 16 bytes of salt, the digest of what the rows
   * have in common (32), how many rows there are (4), where each ends (4 each), and the rows as
   * JSON, one after the other. An erased row has no bytes.
   */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The note that every row of an import gets, less what is the row's own. */
export interface SegmentCommon {
  readonly importId: Id;
  readonly note: Omit<Note, 'id' | 'contactId'>;
}

/** Orders of imported rows other than that of writing. */
export type SortOrder = 'name' | 'company' | 'erase-by';

/**
 * What is kept of a run beside the rows: its orders, what rows are filtered by (`traits`, `days`),
 * on which page of each order a row stands, its words.
 */
export type RunList = SortOrder | 'traits' | 'days' | 'pages' | 'words';

/** A page of a list of a run: rows' numbers, traits, or words with their rows (`word-pages.ts`). */
export type RunPage = Uint32Array<ArrayBuffer>;

/**
 * Up to 1,024 batches in a row with the lists made of them (`run-builder.ts`). A row's number in a
 * run is its batch's place times 128 and its place in the batch. The last run grows, by being made
 * anew.
 */
export interface Run {
  /** Its place among the runs. */
  readonly k: number;
  /** Numbers of its batches. */
  readonly segments: Uint32Array<ArrayBuffer>;
  /** What the rows of its batches have in common, and which each batch has. */
  readonly commons: readonly SegmentCommon[];
  readonly commonOf: Uint16Array<ArrayBuffer>;
  /** The first word of each page of words; 0 for the first page. */
  readonly words: Uint32Array<ArrayBuffer>;
  /** The row that each page of words begins with, or one before it. */
  readonly wordRows: Uint32Array<ArrayBuffer>;
}

/** The words of a contact that is on record by itself, as numbers (`words.ts`). */
export interface Card {
  readonly id: Id;
  readonly words: readonly number[];
}
