import type { Channel, Identifier } from './identifier';

/**
 * What a site read from one place in a page. `missing` names the hooks
 * (`lib/sites/<site>/hooks.ts`) that were not found: what could not be read is _unknown_, never
 * empty and never fine.
 */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly missing: readonly string[] };

/** Somebody a draft is addressed to. */
export interface Recipient {
  readonly field: 'to' | 'cc' | 'bcc';
  /** The display name, or null where the page shows none. */
  readonly name: string | null;
  /** Null where the page does not hold it (an Outlook directory chip): unknown, never guessed. */
  readonly identifier: Identifier | null;
  /** What stands in the field, where it is no valid address or is not yet a chip. */
  readonly typed?: string;
}

/** The kinds of editor a message is written in. */
export type ComposeKind = 'email' | 'message' | 'inmail' | 'invite-note' | 'salesnav-inmail';

/** How the message came about: only `new` is surely a first contact. */
export type ComposeMode = 'new' | 'reply' | 'forward' | 'thread';

/** An image in a draft, as far as it tells a tracking pixel from a picture. */
export interface DraftImage {
  /** The address's host, or null for an embedded picture. */
  readonly host: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * A message being written. It is assessed in the page it is written in and never stored or sent
 * anywhere (design decision 4).
 */
export interface Draft {
  readonly kind: ComposeKind;
  readonly mode: ComposeMode;
  readonly channel: Channel;
  readonly recipients: Read<readonly Recipient[]>;
  /** Null where this kind of message has no subject. */
  readonly subject: Read<string | null>;
  /**
   * The person's own words: no signature, no quotation. Paragraphs are parted by a blank line;
   * no-break spaces are spaces; zero-width characters are gone.
   */
  readonly text: Read<string>;
  /** The signature under the text, or an empty string. */
  readonly signature: string;
  readonly images: readonly DraftImage[];
  /** The address the message is sent from, where the page shows it. */
  readonly from: string | null;
  /** The most characters the editor takes, for LinkedIn's invitation note. */
  readonly maxLength: number | null;
}

/** A message somebody received, opened in the page. */
export interface Received {
  readonly sender: Read<{ readonly name: string | null; readonly identifier: Identifier | null }>;
  readonly subject: Read<string | null>;
  /** The sender's own words: no quotation, no signature where it can be told. */
  readonly text: Read<string>;
  readonly channel: Channel;
}

/** The person a profile page is about; reported only when address and content agree. */
export interface Profile {
  readonly identifiers: readonly Identifier[];
  readonly name: string;
  readonly headline: string | null;
  readonly company: string | null;
  readonly location: string | null;
  /** LinkedIn's distance: 1, 2, 3, or null. */
  readonly degree: 1 | 2 | 3 | null;
  /** The page's address without query and fragment. */
  readonly url: string;
}

/** A row in a list of people: never collected, only marked where it is already on record. */
export interface PersonRow {
  readonly identifiers: readonly Identifier[];
  readonly name: string;
  readonly headline: string | null;
}

/** A connection invitation that has no note yet (`lib/sites/site.ts`, InvitePlace). */
export interface Invitation {
  readonly name: string | null;
  /** Empty where the page does not say who it is beyond the name. */
  readonly identifiers: readonly Identifier[];
  /** Whether one more press sends it. */
  readonly canSendWithoutNote: boolean;
}
