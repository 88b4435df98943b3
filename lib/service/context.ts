import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { Input, MessageName, Output, Prefill, SiteHealth } from '@/lib/messages/protocol';
import type { Origin } from '@/lib/messages/receive';
import type { LanguageCode } from '@/lib/model/assessment';
import type { IsoInstant } from '@/lib/model/time';
import type { Managed } from '@/lib/policy/managed';

/** What handlers may ask of the browser, so that they run in a test without one. */
export interface BrowserActs {
  /** Injects the annotation into a page, if its site is switched on. */
  inject(tabId: number, frameId: number): Promise<void>;
  /** Injects what is known of languages beside it. */
  loadLanguages(tabId: number, frameId: number, codes: readonly LanguageCode[]): Promise<void>;
  /**
   * Opens the note form beside a tab. Must be called in the turn in which the user's click reached
   * the background, or the browser opens it in a window of its own.
   */
  openPanel(tabId: number, prefill: Prefill): Promise<void>;
  openPage(page: 'dashboard' | 'welcome', view: string): Promise<void>;
  keepHealth(health: SiteHealth, url: string): Promise<void>;
  /** Keeps whether messages are written in this address's site. */
  keepAnswer(writesHere: boolean, url: string): Promise<void>;
  /** Tells our open pages how far the record is being made anew. */
  tellMaking(): (done: number, all: number) => void;
  /** Tells every page and annotation that the record changed. */
  recordChanged(): Promise<void>;
}

/** What a handler is given besides its input. */
export interface ServiceContext {
  readonly ledger: () => Promise<LedgerDatabase>;
  readonly now: () => IsoInstant;
  readonly origin: Origin;
  /** What an administrator fixed; a message that would change it is refused. */
  readonly administered: () => Promise<Managed>;
  readonly browser: BrowserActs;
}

/** Carries out one message; its file bears the message's name. */
export type Handler<Name extends MessageName> = (
  input: Input<Name>,
  context: ServiceContext,
) => Promise<Output<Name>>;
