import type { Input, Output, PageContext, Refusal } from '@/lib/messages/protocol';
import type { MessageName } from '@/lib/messages/protocol';
import { MessageError } from '@/lib/messages/send';
import type { Facts, RecipientFacts } from '@/lib/model/assessment';
import { identifierKey } from '@/lib/model/identifier';
import type { Identifier } from '@/lib/model/identifier';

/** How the annotation reaches the background; `lib/messages/send` in the browser. */
export type Send = <Name extends MessageName>(
  name: Name,
  input: Input<Name>,
) => Promise<Output<Name>>;

/** What the page knows of the record: kept as long as the record does not change. */
export interface RecordClient {
  /** Identity, policy, campaigns; null until the record has answered. */
  context(): PageContext | null;
  /** What is known about a recipient, or null while it has not been answered. */
  factsOf(identifier: Identifier): RecipientFacts | null;
  /** The facts as `assess` takes them: those that are known. */
  facts(identifiers: readonly Identifier[]): Facts | null;
  /** Asks for those that are not known; resolves when they are, or when asking failed. */
  ask(identifiers: readonly Identifier[]): Promise<void>;
  /** Why the record could not be asked, or null. */
  trouble(): Refusal | null;
  /** The record changed: everything is asked anew. */
  forget(): void;
}

/** How long a record that could not be asked is left alone, in milliseconds. */
const pause = 3000;

/** Facts per identifier, each asked once, in batches; `changed` is called when there is news. */
export function openRecord(send: Send, changed: () => void): RecordClient {
  let known = new Map<string, RecipientFacts>();
  let asked = new Map<string, Promise<void>>();
  let context: PageContext | null = null;
  let askedContext: Promise<void> | null = null;
  let trouble: Refusal | null = null;
  let failedAt = -Infinity;
  let generation = 0;

  async function attempt<T>(work: () => Promise<T>, take: (value: T) => void): Promise<void> {
    const asOf = generation;
    try {
      const value = await work();
      if (asOf !== generation) return;
      take(value);
      trouble = null;
    } catch (error) {
      // Shown as "could not ask the record": what is not known stays unknown.
      trouble = error instanceof MessageError ? error.refusal : 'failed';
      failedAt = performance.now();
      asked = new Map();
      askedContext = null;
    }
    changed();
  }

  const askContext = () =>
    attempt(
      () => send('page-context', null),
      (value) => {
        context = value;
      },
    );

  function factsOf(identifier: Identifier): RecipientFacts | null {
    return known.get(identifierKey(identifier)) ?? null;
  }

  async function ask(identifiers: readonly Identifier[]): Promise<void> {
    // A record that just failed is not asked again at once, or the two would wear each other out.
    if (performance.now() < failedAt + pause) return;
    askedContext ??= askContext();
    const work = [askedContext];
    const fresh = identifiers.filter((one) => !asked.has(identifierKey(one)));
    if (fresh.length > 0) {
      const answer = attempt(
        () => send('facts-for', { identifiers: fresh.slice(0, 200) }),
        (value) => {
          for (const one of value) known.set(identifierKey(one.identifier), one);
        },
      );
      for (const one of fresh) asked.set(identifierKey(one), answer);
    }
    for (const one of identifiers) {
      const pending = asked.get(identifierKey(one));
      if (pending) work.push(pending);
    }
    await Promise.all(work);
  }

  return {
    context: () => context,
    factsOf,
    facts(identifiers) {
      if (!context) return null;
      const recipients: Record<string, RecipientFacts> = {};
      for (const one of identifiers) {
        const facts = factsOf(one);
        if (facts) recipients[identifierKey(one)] = facts;
      }
      return { ...context.base, recipients, sameText: null };
    },
    ask,
    trouble: () => trouble,
    forget() {
      generation += 1;
      known = new Map();
      asked = new Map();
      context = null;
      askedContext = null;
      failedAt = -Infinity;
    },
  };
}
