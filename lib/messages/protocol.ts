import type { ContactPlan, ImportPlan, StopPlan } from '@/lib/import/plan';
import type { LedgerFault } from '@/lib/ledger/errors';
import type { ImportProgress, RememberedTable } from '@/lib/ledger/schema';
import type { Facts, LanguageCode, Policy, RecipientFacts } from '@/lib/model/assessment';
import type { Channel, Identifier } from '@/lib/model/identifier';
import type { Campaign, Identity, Lia, Screening } from '@/lib/model/organisation';
import type { Contact, Id, Note, Outreach, SubjectRequest } from '@/lib/model/record';
import type { IsoDate, IsoInstant } from '@/lib/model/time';
import type { WayOfSaying } from '@/lib/model/vocabulary';

/** What the annotation knows before it asks about anybody. */
export interface PageContext {
  /** Everything of {@link Facts} but the recipients. */
  readonly base: Omit<Facts, 'recipients' | 'sameText'>;
  readonly policy: Policy;
}

/** What the side panel is opened with: what the user was looking at when they clicked. */
export interface Prefill {
  readonly identifiers: readonly Identifier[];
  readonly name: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly location: string | null;
  /**
   * The page's address, without query and fragment, or null where it says nothing about the source
   * (a webmail).
   */
  readonly url: string | null;
  readonly site: string;
}

/**
 * Hooks that did not hold in a view; no content, only names (_site health_). An empty list: all
 * held.
 */
export interface SiteHealth {
  readonly site: string;
  readonly view: string;
  readonly missing: readonly string[];
  /**
   * The place as tags and attribute names, a line an element; empty where all held. For the report
   * that the user may copy.
   */
  readonly shape: string;
}

/**
 * Every message of the extension: what goes in, what comes out, and who may send it: a content
 * script in a switched-on site (`page`), one of our own pages (`extension`), or both (`any`). The
 * table is closed: without a schema in `schemas.ts` and a handler in `lib/service` for each name
 * nothing compiles.
 */
export interface Protocol {
  /**
   * The resting script saw something worth annotating: inject the annotation into the sender's
   * frame.
   */
  'inject-annotation': { from: 'page'; input: null; output: null };
  /** Somebody writes in these languages: inject what is known of them into the sender's frame. */
  'load-languages': {
    from: 'page';
    input: { readonly codes: readonly LanguageCode[] };
    output: null;
  };
  /** Identity, policy, campaigns and assessments. */
  'page-context': { from: 'any'; input: null; output: PageContext };
  /** What is on record about up to 200 recipients, in the order asked. */
  'facts-for': {
    from: 'any';
    input: { readonly identifiers: readonly Identifier[] };
    output: readonly RecipientFacts[];
  };
  /**
   * The references that links to the page of choices carry for these recipients, in the order
   * asked.
   */
  'references-for': {
    from: 'any';
    input: { readonly identifiers: readonly Identifier[] };
    output: readonly string[];
  };
  /**
   * A message went out, one outreach a recipient. Its text is not told; the notice sentences are
   * (row D4).
   */
  'record-outreach': {
    from: 'any';
    input: { readonly outreach: readonly Omit<Outreach, 'id' | 'by' | 'contactId'>[] };
    output: { readonly recorded: number };
  };
  /** The person opted out: somebody said so, by a click (design decision 8). */
  'record-suppression': {
    from: 'any';
    input: {
      readonly identifiers: readonly Identifier[];
      readonly channels: readonly Channel[] | 'all';
      readonly reason: 'objection' | 'withdrawal' | 'erasure' | 'manual' | 'register';
      readonly receivedAt: IsoInstant;
      readonly words: string | null;
    };
    output: { readonly ids: readonly Id[] };
  };
  /** Only a person lifts a stop, with a reason. */
  'lift-suppression': {
    from: 'extension';
    input: { readonly suppressionId: Id; readonly reason: string };
    output: null;
  };
  /**
   * A contact and the note about it; the contact is merged with the one that already has one of the
   * identifiers.
   */
  'record-note': {
    from: 'extension';
    input: {
      readonly contact: Omit<Contact, 'id'>;
      readonly note: Omit<Note, 'id' | 'contactId' | 'author' | 'createdAt' | 'review'>;
    };
    output: { readonly contactId: Id; readonly noteId: Id };
  };
  /** Data put right (Article 16): the contact as it is now; what is left out of it goes. */
  'correct-contact': {
    from: 'extension';
    input: { readonly contactId: Id; readonly contact: Omit<Contact, 'id'> };
    output: null;
  };
  /** Who writes, and for whom. */
  'record-identity': { from: 'extension'; input: { readonly identity: Identity }; output: null };
  /** A campaign; with an id, the new state of that one. */
  'record-campaign': {
    from: 'extension';
    input: { readonly id: Id | null; readonly campaign: Omit<Campaign, 'id'> };
    output: { readonly id: Id };
  };
  /** An assessment of legitimate interests; with an id, the next version of that one. */
  'record-lia': {
    from: 'extension';
    input: { readonly id: Id | null; readonly lia: Omit<Lia, 'id' | 'version'> };
    output: { readonly id: Id };
  };
  /** A screening for an impact assessment; with an id, the next version of that one. */
  'record-screening': {
    from: 'extension';
    input: { readonly id: Id | null; readonly screening: Omit<Screening, 'id' | 'version'> };
    output: { readonly id: Id };
  };
  /** When assessments and screenings are looked at again, several at once. */
  'plan-reviews': {
    from: 'extension';
    input: { readonly plans: readonly { readonly id: Id; readonly reviewBy: IsoDate | null }[] };
    output: null;
  };
  /** Campaigns nobody writes for any more, or takes up again, several at once. */
  'archive-campaigns': {
    from: 'extension';
    input: { readonly campaigns: readonly { readonly id: Id; readonly archived: boolean }[] };
    output: null;
  };
  /**
   * A person asked for something (Articles 15 to 18, 21, 7(3)); the day the answer is due comes
   * back. What asks for a stop stops at once, on the channels given or on all.
   */
  'record-request': {
    from: 'any';
    input: {
      readonly identifier: Identifier;
      readonly kind: SubjectRequest['kind'];
      readonly receivedAt: IsoInstant;
      readonly words: string | null;
      readonly channels?: readonly Channel[] | 'all' | undefined;
      readonly how?: WayOfSaying | undefined;
    };
    output: { readonly id: Id; readonly dueOn: IsoDate };
  };
  /**
   * How a request was answered. `erase` is the reason for which the person is erased in the same
   * transaction: their request goes with them, and the erasure's entry says that there was one.
   */
  'answer-request': {
    from: 'extension';
    input: {
      readonly requestId: Id;
      readonly state: 'answered' | 'refused';
      readonly answer: string;
      readonly erase?: string | null | undefined;
    };
    output: null;
  };
  /** The user clicked 'Record source' in a page: open the note form beside it. */
  'open-note': { from: 'page'; input: Prefill; output: null };
  /** Open one of our own pages at a view (the part of its address after `#`). */
  'open-page': {
    from: 'any';
    input: { readonly page: 'dashboard' | 'welcome'; readonly view: string };
    output: null;
  };
  /** A manager's word on notes, several at once; the rep sees it where the contact is met (row F2). */
  'review-notes': {
    from: 'extension';
    input: {
      readonly reviews: readonly {
        readonly noteId: Id;
        readonly state: 'to-review' | 'approved' | 'changes-asked';
        readonly comment: string;
      }[];
    };
    output: null;
  };
  /** The rep's answer to a manager who asked for changes; the note returns to the queue. */
  'answer-review': {
    from: 'any';
    input: { readonly noteId: Id; readonly comment: string };
    output: null;
  };
  /** Erases a person: every copy goes, the stops stay as keyed tokens (rows E2, E5). */
  'erase-contacts': {
    from: 'extension';
    input: { readonly contactIds: readonly Id[]; readonly reason: string };
    output: null;
  };
  /** Keeps notes longer, or shorter, with the reason why. */
  'keep-until': {
    from: 'extension';
    input: {
      readonly notes: readonly {
        readonly contactId: Id;
        readonly noteId: Id;
        readonly retainUntil: IsoDate | null;
        readonly retentionRule: string;
      }[];
    };
    output: null;
  };
  /** A request takes longer than a month (Article 12(3), second sentence): by when, and why. */
  'extend-request': {
    from: 'extension';
    input: { readonly requestId: Id; readonly dueOn: IsoDate; readonly reason: string };
    output: null;
  };
  /** A request came in on another day than was put on record; answers when it is due then. */
  'correct-received': {
    from: 'extension';
    input: { readonly requestId: Id; readonly receivedAt: IsoInstant; readonly reason: string };
    output: { readonly dueOn: IsoDate };
  };
  /** What the organisation decided about the gate and its limits. */
  'record-policy': { from: 'extension'; input: { readonly policy: Policy }; output: null };
  /**
   * Begins an import of the file staged under the plan's id (`lib/import/staging.ts`). It runs in
   * the background; ask `import-status`. `remember` keeps how the user matched the columns and what
   * the characters were read as.
   */
  'start-import': {
    from: 'extension';
    input: {
      readonly plan: Omit<ImportPlan, 'author' | 'what'> & {
        readonly what:
          | StopPlan
          | (Omit<ContactPlan, 'note' | 'required'> & {
              readonly note: Omit<ContactPlan['note'], 'author' | 'createdAt' | 'review'>;
            });
      };
      readonly remember: readonly RememberedTable[];
    };
    output: null;
  };
  /** How an import stands; one that a crash interrupted goes on. */
  'import-status': {
    from: 'extension';
    input: { readonly importId: Id };
    output: ImportProgress | null;
  };
  /** Goes on with an import that was paused or failed. */
  'resume-import': { from: 'extension'; input: { readonly importId: Id }; output: null };
  'pause-import': { from: 'extension'; input: { readonly importId: Id }; output: null };
  /** Adds the file staged under `fileId` to a note. */
  'add-evidence': {
    from: 'extension';
    input: { readonly noteId: Id; readonly fileId: Id; readonly fileName: string };
    output: { readonly evidenceId: Id };
  };
  /**
   * Puts the backup staged under `fileId` in the place of the record; `replace` lets entries go
   * that the backup does not have.
   */
  'restore-backup': {
    from: 'extension';
    input: {
      readonly fileId: Id;
      readonly passphrase: string | null;
      readonly replace: boolean;
    };
    output: { readonly entries: number };
  };
  /** Makes everything that is derived from the journal anew. */
  'rebuild-record': { from: 'extension'; input: null; output: null };
  /** Which hooks were missing in a view; kept for this browser session only. */
  'report-health': { from: 'page'; input: SiteHealth; output: null };
  /** The user said whether messages are written in pages like this one; asked once for a site. */
  'answer-site': { from: 'page'; input: { readonly writesHere: boolean }; output: null };
}

export type MessageName = keyof Protocol;
export type Input<Name extends MessageName> = Protocol[Name]['input'];
export type Output<Name extends MessageName> = Protocol[Name]['output'];

/** What travels to the background. */
export interface Envelope {
  readonly to: 'goodgrounds/background';
  readonly name: MessageName;
  readonly input: unknown;
}

/**
 * Why a message was refused; the page that sent it says so in words (`refusal.` in `locales/`): the
 * first three are the receiver's own, the next two are what a policy says.
 */
export type Refusal =
  | 'malformed'
  | 'not-allowed'
  | 'failed'
  | 'locked'
  | 'incomplete'
  | LedgerFault;

/** What travels back. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal; readonly detail: string };
