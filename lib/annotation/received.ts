import type { MessageView } from '@/components/annotation/view';
import { readChoice, withoutChoice, type Choice } from '@/lib/choices/line';
import { isLoaded } from '@/lib/language/packs';
import { ownWords } from '@/lib/language/quotation';
import { isBeyondReading } from '@/lib/language/recognise';
import { languagesMissing, readSignals } from '@/lib/language/signals';
import type { Refusal } from '@/lib/messages/protocol';
import { MessageError } from '@/lib/messages/send';
import type { AskedLabel, LanguageCode, RecipientFacts } from '@/lib/model/assessment';
import type { Identifier } from '@/lib/model/identifier';
import type { Received } from '@/lib/model/reading';
import type { IsoDate, IsoInstant } from '@/lib/model/time';
import type { WayOfSaying } from '@/lib/model/vocabulary';
import type { MessagePlace } from '@/lib/sites/site';

import { askedBy, notYetOnRecord, stopsContact } from './asked';
import type { Asked } from './asked';
import { heardIn } from './heard';
import type { LanguageClient } from './languages';
import { ReceivedDay } from './received-day';
import type { RecordClient, Send } from './record';

/** What a received message's annotation needs of the page it is in. */
export interface ReceivedSurroundings {
  readonly send: Send;
  readonly record: RecordClient;
  readonly languages: LanguageClient;
  readonly changed: () => void;
  readonly now: () => IsoInstant;
}

/**
 * A received message that may ask something; nothing is recorded without a click (design decision
 * 8).
 */
export class ReceivedAnnotation {
  #received: Received | null = null;
  #signals: MessageView['signals'] = [];
  #state: MessageView['state'] = 'asking';
  #refusal: Refusal | null = null;
  /** Whether it is in no language that is understood: then finding nothing means nothing. */
  #foreign = false;
  #dismissed = false;
  /** What stands for this message since the site drew it anew, and has to hear how it ended. */
  #heir: ReceivedAnnotation | null = null;
  #text = '';
  readonly #day: ReceivedDay;
  /** The day by which what was recorded has to be answered. */
  #dueOn: IsoDate | null = null;
  /** What was asked for when the banner was drawn: recording it changes what is still open. */
  #asks: Asked = { stops: false, requests: [] };
  #choice: Choice | null = null;
  /** Whether the choice's reference is the sender's; null until the background has said. */
  #fits: boolean | null = null;

  constructor(
    readonly key: string,
    readonly place: MessagePlace,
    readonly around: ReceivedSurroundings,
  ) {
    this.#day = new ReceivedDay(place, around.now);
  }

  refresh(): void {
    if (!this.place.root.isConnected) return;
    const received = this.place.read();
    this.#received = received;
    const text = heardIn(received) ?? '';
    if (text !== this.#text) {
      const missing = languagesMissing(text);
      if (missing.length > 0) {
        // Read when its language is there: until then nobody knows what it asks.
        void this.#waitFor(missing);
        return;
      }
      if (this.#state === 'unread') this.#state = 'asking';
      this.#text = text;
      this.#choice = readChoice(ownWords(text));
      this.#fits = null;
      this.#signals = signalsIn(text, this.#choice);
      this.#foreign = this.#signals.length === 0 && isBeyondReading(ownWords(text));
      void this.#compareReference();
    }
    const sender = this.#sender();
    if ((this.#signals.length === 0 && !this.#foreign) || !sender) return;
    this.#day.read();
    void this.around.record.ask([sender]);
  }

  /** A language that does not come leaves the message unread, which is said. */
  async #waitFor(codes: readonly LanguageCode[]): Promise<void> {
    await this.around.languages.ask(codes);
    if (this.#state !== 'asking' || codes.every((code) => isLoaded(code))) return;
    this.#state = 'unread';
    this.around.changed();
  }

  /** Whether the user has answered: recorded it, or said that it is no request. */
  get settled(): boolean {
    return this.#dismissed || this.#state === 'recorded' || this.#state === 'recording';
  }

  /**
   * Takes over what the user answered where a site drew the same message anew: the confirmation
   * stays, and what was waved away does not come back.
   *
   * @returns Whether it was the same message.
   */
  takeOver(former: ReceivedAnnotation): boolean {
    const same = former.#text === this.#text && former.#sender()?.value === this.#sender()?.value;
    if (!same) return false;
    this.#dismissed = former.#dismissed;
    this.#state = former.#state;
    this.#signals = former.#signals;
    this.#dueOn = former.#dueOn;
    this.#asks = former.#asks;
    this.#refusal = former.#refusal;
    this.#day.takeOver(former.#day);
    if (former.#state === 'recording') former.#heir = this;
    return true;
  }

  /** The user says on which day it was received: its answer is due from then on. */
  sayReceived(day: string): void {
    this.#day.say(day);
    this.around.changed();
  }

  dismiss(): void {
    this.#dismissed = true;
    this.around.changed();
  }

  /**
   * The user clicked: what the message asks is recorded, in the sender's own words. Of a message
   * that only the user could read, that it asks to stop.
   */
  async record(): Promise<void> {
    const sender = this.#sender();
    const receivedAt = this.#day.moment();
    if (!sender || !receivedAt || this.#state === 'recording') return;
    if (this.#signals.length === 0) this.#signals = [{ label: 'objection', sentence: this.#own() }];
    const { requests } = this.#open(sender);
    this.#state = 'recording';
    this.around.changed();
    try {
      for (const kind of requests) {
        const words = this.#wordsOf(labelsOf[kind]);
        const channels = stopsContact(kind) ? (this.#choice?.channels ?? 'all') : undefined;
        // One after the other, so that a refusal says what was not recorded.
        const request = {
          identifier: sender,
          kind,
          receivedAt,
          words,
          channels,
          how: wayOf(sender),
        };
        const { dueOn } = await this.around.send('record-request', request);
        this.#dueOn = dueOn;
      }
      this.#state = 'recorded';
    } catch (error) {
      this.#state = 'failed';
      this.#refusal = error instanceof MessageError ? error.refusal : 'failed';
    }
    this.#heir?.takeOver(this);
    this.around.changed();
  }

  /** What the message asks and the record does not hold yet; all of it where that is unknown. */
  #open(sender: Identifier): Asked {
    const asked = askedBy(this.#signals.map(({ label }) => label));
    const facts = this.around.record.factsOf(sender);
    return facts ? notYetOnRecord(asked, facts, this.#choice?.channels) : asked;
  }

  #wordsOf(labels: readonly AskedLabel[]): string | null {
    const said = this.#signals.find(({ label }) => labels.includes(label)) ?? this.#signals[0];
    return said?.sentence.slice(0, 2000) ?? null;
  }

  /** Asks whose reference it is; what could not be asked stays unknown, and the banner says neither. */
  async #compareReference(): Promise<void> {
    const sender = this.#sender();
    const choice = this.#choice;
    if (!choice || !sender) return;
    const own = await this.around.record.referenceOf(sender);
    if (own === null || choice !== this.#choice) return;
    this.#fits = own === choice.reference;
    this.around.changed();
  }

  /** The banner, or null where there is nothing to ask. */
  view(): MessageView | null {
    const sender = this.#sender();
    if (this.#dismissed || !sender) return null;
    const foreign = this.#signals.length === 0 && this.#foreign;
    if (this.#signals.length === 0 && !foreign && this.#state !== 'unread') return null;
    if (this.#state === 'asking') {
      const facts = this.around.record.factsOf(sender);
      // Of strangers' mails in other languages nothing is said: they answer nothing of ours.
      if (!facts || (foreign && !isKnown(facts))) return null;
      this.#asks = foreign ? notYetOnRecord(stop, facts) : this.#open(sender);
      // Already on record: nothing to ask again.
      if (this.#asks.requests.length === 0) return null;
    }
    const name = this.#received?.sender.ok ? this.#received.sender.value.name : null;
    return {
      kind: 'message',
      key: this.key,
      ...this.#edge(sender),
      sender: name ?? sender.value,
      signals: this.#signals,
      stops: this.#asks.stops,
      withdraws: this.#asks.requests.includes('withdrawal'),
      due: this.#asks.requests.some((kind) => kind === 'erasure' || !stopsContact(kind)),
      receivedOn: this.#day.view(),
      dueOn: this.#dueOn,
      referenceFits: this.#choice && this.#fits,
      state: foreign && this.#state === 'asking' ? 'foreign' : this.#state,
      refusal: this.#refusal,
    };
  }

  #own(): string {
    return ownWords(this.#text).trim();
  }

  /** A mail's whole box; where that is the page itself, what the site has of the message in it. */
  #edge(sender: Identifier): Pick<MessageView, 'anchor' | 'edge'> {
    const { root, anchor } = this.place;
    if (sender.type !== 'email') return { anchor, edge: 'over' };
    return { anchor: root.localName === 'body' ? anchor : root, edge: 'under' };
  }

  #sender() {
    return this.#received?.sender.ok ? this.#received.sender.value.identifier : null;
  }
}

/** All that a message nobody could read may ask, as far as the user is asked about it. */
const stop = askedBy(['objection']);

/** Whether the record holds anything of somebody. */
function isKnown({ contact, notes, outreach, requests, suppressions }: RecipientFacts): boolean {
  const held = [notes, requests, suppressions].some((all) => all.length > 0);
  return held || contact !== null || outreach.count > 0;
}

/** A message comes the way its sender is known by. */
function wayOf({ type }: Identifier): WayOfSaying {
  return type === 'email' || type === 'linkedin' ? type : 'other';
}

/** The sentences that a request rests on. */
const labelsOf: Readonly<Record<Asked['requests'][number], readonly AskedLabel[]>> = {
  objection: ['objection'],
  withdrawal: ['objection'],
  erasure: ['erasure'],
  access: ['access', 'source-question'],
  rectification: ['rectification'],
};

const labels = {
  stop: 'objection',
  erase: 'erasure',
  access: 'access',
  correct: 'rectification',
} as const;

/** What the message asks: its words, and where they were not understood, the choice it carries. */
function signalsIn(text: string, choice: Choice | null): MessageView['signals'] {
  const read = readSignals(text).map(({ label, sentence }) => ({ label, sentence }));
  if (!choice) return read;
  const label = labels[choice.kind];
  if (read.some((one) => one.label === label)) return read;
  const own = withoutChoice(ownWords(text));
  // What is to be corrected stands in what they wrote; elsewhere the first line says it all.
  const sentence = label === 'rectification' ? own : (own.split('\n')[0] ?? '');
  return [{ label, sentence }, ...read];
}
