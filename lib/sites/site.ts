import type { Draft, Invitation, PersonRow, Profile, Read, Received } from '@/lib/model/reading';
import type { IsoDate } from '@/lib/model/time';

/** Every site with an adapter; `generic` reads webmails that nobody made one for. */
export const siteIds = [
  'gmail',
  'outlook',
  'yahoo',
  'proton',
  'fastmail',
  'zoho',
  'roundcube',
  'icloud',
  'linkedin',
  'generic',
] as const;

/** The folder of an adapter under `lib/sites`. */
export type SiteId = (typeof siteIds)[number];

/**
 * One thing an adapter looks for in a page: its selectors in the order they are tried, the oldest
 * last, and the day it was last seen to hold. Selectors stand nowhere but in a site's `hooks.ts`.
 * Order of preference: name/data attribute, id, role and structure, long-lived class; never a
 * translated label, a generated id or a hashed class.
 */
export interface Hook {
  readonly selectors: readonly string[];
  readonly seen: IsoDate;
}

/** A site's hooks by name; the name is what the user sees in _site health_. */
export type Hooks = Readonly<Record<string, Hook>>;

/** A way of sending that the gate holds. */
export type SendWay = 'click' | 'shortcut' | 'enter' | 'send-and-archive' | 'scheduled';

/** Something that sends when it is pressed with mouse, Enter or Space. */
export interface SendControl {
  readonly way: SendWay;
  readonly element: Element;
}

/** A key that sends while the caret is in the editor. */
export interface SendShortcut {
  readonly way: 'shortcut' | 'enter';
  readonly key: 'Enter' | 's';
  /** `mod` is Control, or Command on a Mac. */
  readonly modifier: 'mod' | 'alt' | 'none';
}

/**
 * Where the text is written: a text area, or an editable element in this or another document of the
 * same origin.
 */
export interface Editor {
  readonly element: HTMLElement;
  /**
   * The node before which a new last paragraph of the person's own text belongs (signature or
   * quotation), or null for the end.
   */
  readonly before: Node | null;
  /** For a text area: where the own text ends in its value. */
  readonly end: number | null;
}

/** The ways of sending that one place has at this moment. */
export interface Sending {
  readonly controls: readonly SendControl[];
  readonly shortcuts: readonly SendShortcut[];
  readonly missing: readonly string[];
}

/** Where a compose view stands: in the page, over it, under a message, or in a window of its own. */
export type ComposeContainer = 'page' | 'popup' | 'inline' | 'window';

/**
 * What a place shows besides what is assessed, in the words of saved pages' expectations. Asked for
 * by `npm run inspect` alone: the annotation reads nothing that it does not need. What is not
 * there, or cannot be told from something else, is left out.
 */
export type Details = Readonly<Record<string, unknown>>;

/** A message being written. */
export interface ComposePlace {
  readonly view: 'compose';
  readonly container: ComposeContainer;
  /**
   * `likely` where the generic reader cannot tell for sure that a message is written here: the user
   * is asked once for this site before anything is shown.
   */
  readonly certainty: 'sure' | 'likely';
  /** Identity: the same element as long as it is the same compose view. */
  readonly root: Element;
  /** What the strip floats at; often the root. */
  readonly anchor: Element;
  read(): Draft;
  /** The editor, or the hooks that were not found. */
  editor(): Read<Editor>;
  /**
   * Every control that sends, read anew at each press. An empty `controls` with `missing` hooks
   * means that the gate cannot hold a click here.
   */
  sending(): Sending;
  details?(): Details;
}

/**
 * A question before a connection invitation: send it as it is, or add a note. There is no editor
 * yet, but its first answer sends: so it names the person, and the gate can hold it.
 */
export interface InvitePlace {
  readonly view: 'invite-choice';
  readonly root: Element;
  readonly anchor: Element;
  read(): Read<Invitation>;
  sending(): Sending;
}

/** A received message that is open. */
export interface MessagePlace {
  readonly view: 'message';
  readonly root: Element;
  readonly anchor: Element;
  read(): Received;
  /**
   * When it was sent, as the page shows or marks it; null where it does not. Asked for where the
   * message asks something, because its answer is due from then on.
   */
  date?(): string | null;
  details?(): Details;
}

/** A profile page. */
export interface ProfilePlace {
  readonly view: 'profile';
  readonly root: Element;
  /** What the badge stands beside: the name. */
  readonly anchor: Element;
  read(): Read<Profile>;
  details?(): Details;
}

/** The lists that are told apart: people found, people known, and a mailbox's messages. */
export type ListKind = 'search' | 'connections' | 'list';

/** A row in a list of people. */
export interface RowPlace {
  readonly view: 'row';
  readonly list: ListKind;
  readonly root: Element;
  readonly anchor: Element;
  read(): Read<PersonRow>;
  details?(): Details;
}

/** A place in a page that can be annotated. */
export type Place = ComposePlace | InvitePlace | MessagePlace | ProfilePlace | RowPlace;

/**
 * What is known of a site without looking at a page: `lib/sites/catalogue.ts` holds one for each,
 * and imports no adapter, because the script that rests in every page of a switched-on site carries
 * it (at most 4 kB in all).
 */
export interface SiteEntry {
  readonly id: SiteId;
  /** The name people know it by. */
  readonly name: string;
  /**
   * Match patterns asked for as optional host permissions; empty for sites that users add
   * themselves.
   */
  readonly origins: readonly string[];
  /**
   * A cheap selector that matches whenever something worth annotating _may_ be there. It may be
   * wrong in saying yes, never in saying no.
   */
  readonly trigger: string;
}

/**
 * An adapter: a folder under `lib/sites` with `index.ts` and `hooks.ts`. It only reads; it never
 * changes the page, never throws on a page it does not know, and keeps nothing between calls.
 */
export interface Site {
  readonly id: SiteId;
  readonly hooks: Hooks;
  /** Whether the page is this site's; for sites on anybody's host the document tells. */
  matches(page: PageScope): boolean;
  /** The places there are now, in `page.roots`. */
  find(page: PageScope): readonly Place[];
  /** The list that the page shows, also where it is empty; sites without lists leave it out. */
  list?(page: PageScope): ListKind | null;
  /** What the page as a whole says: whose account it is. */
  details?(page: PageScope): Details;
}

/** What an adapter may look at. */
export interface PageScope {
  readonly url: URL;
  readonly document: Document;
  /**
   * The document, open or extension-visible shadow roots, and same-origin frames' documents,
   * outermost first.
   */
  readonly roots: readonly (Document | ShadowRoot)[];
}
