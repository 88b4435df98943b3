import type { EventBody } from '@/lib/model/event';
import type { Id, Suppression } from '@/lib/model/record';
import type { IsoInstant } from '@/lib/model/time';
import type { SuppressionReason } from '@/lib/model/vocabulary';

/** SHA-256 in lower-case hexadecimal, 64 characters. */
export type Hash = string;

/**
 * What stays readable in an entry after its payload was erased: without it a replay could not know
 * whom to stop, or what a batch looks like since somebody was taken out of it. It names nobody.
 */
export interface Kept {
  /** For a suppression: its tokens and terms. */
  readonly stop?: {
    readonly id: Id;
    readonly tokens: readonly string[];
    readonly channels: Suppression['channels'];
    readonly reason: SuppressionReason;
    readonly receivedAt: IsoInstant;
    readonly domain: boolean;
  };
  /** For a lifted suppression: which. */
  readonly lifted?: Id;
  /** For a request whose day was put right: the stops that came with it, and the day they have now. */
  readonly redated?: { readonly ids: readonly Id[]; readonly receivedAt: IsoInstant };
  /** For an erasure: batches written anew without the person, with their new commitments. */
  readonly recommitted?: readonly { readonly n: number; readonly commitment: Hash }[];
  /** For a batch of imported rows: how many, of which import. */
  readonly batch?: { readonly importId: Id; readonly rows: number; readonly firstId: Id };
  /** For a batch of imported suppression tokens: the digest of the tokens it brought. */
  readonly tokens?: { readonly importId: Id; readonly count: number; readonly sha256: Hash };
}

/** The part of an entry that is hashed into the chain, and is never changed. */
export interface EntryHeader {
  /** Its number; the first entry is 0. */
  readonly n: number;
  readonly id: Id;
  readonly at: IsoInstant;
  readonly author: string;
  readonly type: EventBody['type'] | 'rows-imported' | 'tokens-imported';
  readonly kept: Kept | null;
  /** Hash of the entry before it; sixty-four zeros for the first. */
  readonly prev: Hash;
  /** SHA-256 of the salt and the payload's canonical form (RFC 8785). */
  readonly commitment: Hash;
}

/** A journal entry: the header, its hash, and beside it the payload, which an erasure removes. */
export interface JournalEntry extends EntryHeader {
  readonly hash: Hash;
  /** Null once erased, and for batches, whose rows lie in `segments`. */
  readonly payload: { readonly salt: string; readonly body: EventBody } | null;
}
