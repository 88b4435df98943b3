import type {
  Assessment,
  Finding,
  RecipientFacts,
  Remedy,
  AskedLabel,
} from '@/lib/model/assessment';
import type { Profile, Recipient } from '@/lib/model/reading';
import type { Id } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

/**
 * A recipient as the strip and card show it. `facts` is null as long as the record has not
 * answered.
 */
export interface RecipientView {
  readonly recipient: Recipient;
  readonly label: string;
  readonly facts: RecipientFacts | null;
  /** Title of the campaign or the LIA that the newest note rests on. */
  readonly liaTitle: string | null;
  readonly campaignTitle: string | null;
}

/** A send that was held, until the user decides. */
export interface HeldView {
  readonly mode: 'prompt' | 'block';
  readonly findings: readonly Finding[];
  /** On LinkedIn nothing of ours sends: the user presses Send once more. */
  readonly resume: 'send' | 'press-again';
}

/** What a compose view's strip and card show. */
export interface ComposeView {
  readonly kind: 'compose';
  readonly key: string;
  readonly anchor: Element;
  readonly recipients: readonly RecipientView[];
  readonly assessment: Assessment | null;
  /** Hooks that did not hold; their part is unknown. */
  readonly unreadable: readonly string[];
  /** The text is in a language that is not understood: what it says is unknown. */
  readonly foreign: boolean;
  /** The record could not be asked: why, as a refusal. */
  readonly trouble: string | null;
  readonly open: boolean;
  readonly selected: number;
  /** Where the site's rules forbid typing for the user, the sentence is copied. */
  readonly insertion: 'insert' | 'copy';
  /** How many characters are written, and how many the site takes; null where it does not say. */
  readonly room: { readonly used: number; readonly most: number } | null;
  readonly notice: { readonly key: string; readonly at: number } | null;
  readonly held: HeldView | null;
  /** The reader is not sure that this is a place to write messages, and asks once. */
  readonly asks: boolean;
}

/** What a received message's banner shows. */
export interface MessageView {
  readonly kind: 'message';
  readonly key: string;
  readonly anchor: Element;
  /** Under a mail, over a line of a conversation: what is below that is where the answer is written. */
  readonly edge: 'under' | 'over';
  readonly sender: string;
  readonly signals: readonly { readonly label: AskedLabel; readonly sentence: string }[];
  /**
   * Whether contact has to stop, whether a consent is taken back by it, and whether an answer to a
   * question is due; and by when, once it is recorded.
   */
  readonly stops: boolean;
  readonly withdraws: boolean;
  readonly due: boolean;
  readonly dueOn: IsoDate | null;
  /** The day it was received, as it stands in the field; its deadline begins then. */
  readonly receivedOn: {
    readonly typed: string;
    readonly latest: IsoDate;
    /** Whether it is a day that has been. */
    readonly valid: boolean;
  };
  /**
   * For a mail that the page of choices wrote: whether its reference is the sender's. Null: it is
   * no such mail, or that is not known yet.
   */
  readonly referenceFits: boolean | null;
  /**
   * `unread`: the language it is in could not be loaded, so nobody knows what it asks. `foreign`:
   * it is in none that is understood, so the user has to read it.
   */
  readonly state: 'unread' | 'foreign' | 'asking' | 'recording' | 'recorded' | 'failed';
  readonly refusal: string | null;
}

/** What a profile's badge and card show. */
export interface ProfileView {
  readonly kind: 'profile';
  readonly key: string;
  readonly anchor: Element;
  readonly profile: Profile | null;
  readonly unreadable: readonly string[];
  readonly facts: RecipientFacts | null;
  readonly liaTitle: string | null;
  readonly campaignTitle: string | null;
  readonly open: boolean;
}

/** A mark on a row of people already on record. */
export interface RowView {
  readonly kind: 'row';
  readonly key: string;
  readonly anchor: Element;
  readonly name: string;
  readonly suppressed: boolean;
}

export type AnnotationView = ComposeView | MessageView | ProfileView | RowView;

/** What the user can do; each is called on a trusted event only. */
export interface AnnotationActs {
  readonly toggle: (key: string) => void;
  readonly close: (key: string) => void;
  readonly select: (key: string, recipient: number) => void;
  readonly remedy: (key: string, remedy: Remedy) => void;
  /** Every sentence that is missing, with one act. */
  readonly insertAll: (key: string) => void;
  readonly openNote: (key: string) => void;
  readonly sendAnyway: (key: string, reason: string) => void;
  readonly backToDraft: (key: string) => void;
  /** Back to the draft, with the caret where the recipient stands. */
  readonly reach: (key: string, recipient: Recipient) => void;
  /** Records what a received message asks. */
  readonly record: (key: string) => void;
  /** Records that the recipient asked to be left alone, and on which day. */
  readonly recordOptOut: (key: string, receivedOn: IsoDate) => void;
  /** The day that a message was received. */
  readonly sayReceived: (key: string, day: string) => void;
  /** The rep's answer to a manager's question; resolves to whether it was written. */
  readonly answerReview: (noteId: Id, comment: string) => Promise<boolean>;
  /** Reads a message again that could not be read. */
  readonly readAgain: (key: string) => void;
  readonly dismiss: (key: string) => void;
  /** Whether messages are written in this site, where the reader was not sure. */
  readonly answerSite: (writesHere: boolean) => void;
}
