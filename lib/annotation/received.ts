import type { MessageView } from '@/components/annotation/view';
import { readSignals } from '@/lib/language/signals';
import type { Refusal } from '@/lib/messages/protocol';
import { MessageError } from '@/lib/messages/send';
import type { Identifier } from '@/lib/model/identifier';
import type { Received } from '@/lib/model/reading';
import type { IsoInstant } from '@/lib/model/time';
import type { MessagePlace } from '@/lib/sites/site';

import type { RecordClient, Send } from './record';

/** What a received message's annotation needs of the page it is in. */
export interface ReceivedSurroundings {
  readonly send: Send;
  readonly record: RecordClient;
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
  #dismissed = false;
  #text = '';

  constructor(
    readonly key: string,
    readonly place: MessagePlace,
    readonly around: ReceivedSurroundings,
  ) {}

  refresh(): void {
    if (!this.place.root.isConnected) return;
    const received = this.place.read();
    this.#received = received;
    const text = received.text.ok ? received.text.value : '';
    if (text !== this.#text) {
      this.#text = text;
      this.#signals = readSignals(text).map(({ label, sentence }) => ({ label, sentence }));
    }
    const sender = this.#sender();
    if (this.#signals.length > 0 && sender) void this.around.record.ask([sender]);
  }

  dismiss(): void {
    this.#dismissed = true;
    this.around.changed();
  }

  /** The user clicked: the sender is suppressed on every channel, in their own words. */
  async record(): Promise<void> {
    const sender = this.#sender();
    if (!sender || this.#state === 'recording') return;
    this.#state = 'recording';
    this.around.changed();
    const erasure = this.#signals.some(({ label }) => label === 'erasure');
    try {
      await this.around.send('record-suppression', {
        identifiers: [sender],
        channels: 'all',
        reason: erasure ? 'erasure' : 'objection',
        receivedAt: this.around.now(),
        words: this.#signals[0]?.sentence.slice(0, 2000) ?? null,
      });
      this.#state = 'recorded';
    } catch (error) {
      this.#state = 'failed';
      this.#refusal = error instanceof MessageError ? error.refusal : 'failed';
    }
    this.around.changed();
  }

  /** The banner, or null where there is nothing to ask. */
  view(): MessageView | null {
    const sender = this.#sender();
    if (this.#dismissed || !sender || this.#signals.length === 0) return null;
    const facts = this.around.record.factsOf(sender);
    // Already on record: nothing to ask again.
    if (this.#state === 'asking' && (!facts || facts.suppressions.length > 0)) return null;
    const name = this.#received?.sender.ok ? this.#received.sender.value.name : null;
    return {
      kind: 'message',
      key: this.key,
      ...this.#edge(sender),
      sender: name ?? sender.value,
      signals: this.#signals,
      state: this.#state,
      refusal: this.#refusal,
    };
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
