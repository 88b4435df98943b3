import type { Input, MessageName, Output, PageContext, Refusal } from '@/lib/messages/protocol';
import { MessageError } from '@/lib/messages/send';
import type { Facts, RecipientFacts } from '@/lib/model/assessment';
import { identifierKey } from '@/lib/model/identifier';
import type { Identifier } from '@/lib/model/identifier';

/** How the annotation reaches the background; `lib/messages/send` in the browser. */
export type Send = <Name extends MessageName>(
  name: Name,
  input: Input<Name>,
) => Promise<Output<Name>>;

/** How long a record that could not be asked is left alone, in milliseconds. */
const pause = 3000;
/** After how long a message that went out is told again, in milliseconds, while nobody hears it. */
const again = [500, 3000, 15_000];
/** The most that one message may ask about (`lib/messages/schemas.ts`). */
const batch = 200;

/**
 * What the page knows of the record: each recipient is asked about once, and everything anew after
 * the record changed. What was not answered is absent, never empty.
 */
export class RecordClient {
  readonly #known = new Map<string, RecipientFacts>();
  #asked = new Map<string, Promise<void>>();
  #context: PageContext | null = null;
  #askedContext: Promise<void> | null = null;
  #trouble: Refusal | null = null;
  #failedAt = -Infinity;
  #generation = 0;
  /** Those answered since the record last changed. */
  #fresh = new Set<string>();

  /** `changed` is called when there is news, also the news that asking failed. */
  constructor(
    private readonly send: Send,
    private readonly changed: () => void,
  ) {}

  /** Identity, policy, campaigns; null until the record has answered. */
  get context(): PageContext | null {
    return this.#context;
  }

  /** Why the record could not be asked, or null. */
  get trouble(): Refusal | null {
    return this.#trouble;
  }

  /** What is known about a recipient, or null while it has not been answered. */
  factsOf(identifier: Identifier): RecipientFacts | null {
    return this.#known.get(identifierKey(identifier)) ?? null;
  }

  /** Whether what is known about a recipient is the record as it stands: what the gate goes by. */
  isCurrent(identifier: Identifier): boolean {
    return this.#fresh.has(identifierKey(identifier));
  }

  /** The reference of somebody for the page of choices; null where it could not be asked. */
  async referenceOf(identifier: Identifier): Promise<string | null> {
    try {
      const [reference] = await this.send('references-for', { identifiers: [identifier] });
      return reference ?? null;
    } catch (error) {
      console.info('The reference could not be asked', error);
      return null;
    }
  }

  /**
   * The facts as `assess` takes them, with those recipients that are known; null before the context
   * is.
   */
  facts(identifiers: readonly Identifier[]): Facts | null {
    if (!this.#context) return null;
    const known = identifiers.flatMap((one) => {
      const facts = this.factsOf(one);
      return facts ? [[identifierKey(one), facts] as const] : [];
    });
    return { ...this.#context.base, recipients: Object.fromEntries(known), sameText: null };
  }

  /** Asks about those not asked about yet; resolves when all are answered, or when asking failed. */
  async ask(identifiers: readonly Identifier[]): Promise<void> {
    // A record that just failed is not asked again at once, or the two would wear each other out.
    if (performance.now() < this.#failedAt + pause) return;
    this.#askedContext ??= this.#attempt(this.send('page-context', null), (value) => {
      this.#context = value;
    });
    const work = [this.#askedContext];
    const fresh = identifiers.filter((one) => !this.#asked.has(identifierKey(one)));
    for (let from = 0; from < fresh.length; from += batch) {
      this.#askAbout(fresh.slice(from, from + batch));
    }
    for (const one of identifiers) {
      const answer = this.#asked.get(identifierKey(one));
      if (answer) work.push(answer);
    }
    await Promise.all(work);
  }

  /** The record changed: everything is asked anew; what is shown stays until it is answered. */
  forget(): void {
    this.#generation += 1;
    this.#asked = new Map();
    this.#fresh = new Set();
    this.#askedContext = null;
    this.#failedAt = -Infinity;
  }

  /**
   * Tells of a message that went out, until it is heard: a worker may be stopped between being told
   * and writing it down. The record knows it by its moment, so that twice told is once kept.
   */
  async tell(outreach: Input<'record-outreach'>['outreach']): Promise<void> {
    for (const wait of [...again, null]) {
      try {
        await this.send('record-outreach', { outreach });
        return;
      } catch (error) {
        if (wait === null) {
          this.#trouble = error instanceof MessageError ? error.refusal : 'failed';
          this.changed();
          return;
        }
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  #askAbout(identifiers: readonly Identifier[]): void {
    const answer = this.#attempt(this.send('facts-for', { identifiers }), (value) => {
      for (const one of value) {
        this.#known.set(identifierKey(one.identifier), one);
        this.#fresh.add(identifierKey(one.identifier));
      }
    });
    for (const one of identifiers) this.#asked.set(identifierKey(one), answer);
  }

  async #attempt<T>(work: Promise<T>, take: (value: T) => void): Promise<void> {
    const asOf = this.#generation;
    try {
      const value = await work;
      // An answer from before the record changed says nothing about it now.
      if (asOf !== this.#generation) return;
      take(value);
      this.#trouble = null;
    } catch (error) {
      // Shown as "could not ask the record": what is not known stays unknown.
      this.#trouble = error instanceof MessageError ? error.refusal : 'failed';
      this.#failedAt = performance.now();
      this.#asked = new Map();
      this.#askedContext = null;
    }
    this.changed();
  }
}
