import { config, z } from 'zod/mini';

import type { MessageName, Refusal, Reply } from './protocol';
import { schemas } from './schemas';

// An extension page may not build code from strings; without this zod tries once and is reported.
config({ jitless: true });

/** Where a message came from, as the browser says, never as the message says. */
export interface Origin {
  readonly kind: 'page' | 'extension';
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** The address of the page, or of our own page. */
  readonly url: string;
}

/** The part of `runtime.MessageSender` that the check needs. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Carries out a parsed message. */
export type Dispatch = (name: MessageName, input: unknown, origin: Origin) => Promise<unknown>;

/** A failure that a handler explains to its sender. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  constructor(
    readonly refusal: Refusal,
    detail: string,
  ) {
    super(detail);
  }
}

const envelope = z.object({
  to: z.literal('goodgrounds/background'),
  name: z.string(),
  input: z.unknown(),
});

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(schemas, name);
}

/** Tells a content script from our own page; null for everybody else (another extension). */
function originOf(
  sender: RawSender,
  self: { readonly id: string; readonly baseUrl: string },
): Origin | null {
  if (sender.id !== self.id || !sender.url) return null;
  const ours = sender.url.startsWith(self.baseUrl);
  if (!ours && !sender.tab) return null;
  return {
    kind: ours ? 'extension' : 'page',
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? null,
    url: sender.url,
  };
}

/**
 * Parses a message, checks that its sender may send it, and has it carried out. Resolves to
 * undefined for what is not addressed to the background, so that other listeners may answer.
 */
export async function receive(
  message: unknown,
  sender: RawSender,
  self: { readonly id: string; readonly baseUrl: string },
  dispatch: Dispatch,
): Promise<Reply<unknown> | undefined> {
  const parsed = envelope.safeParse(message);
  if (!parsed.success) return undefined;
  const { name, input } = parsed.data;
  const origin = originOf(sender, self);
  if (!origin) return refuse('not-allowed', 'unknown sender');
  if (!isMessageName(name)) return refuse('malformed', `no message ${name}`);
  const { from, input: schema } = schemas[name];
  if (from !== 'any' && from !== origin.kind) {
    return refuse('not-allowed', `${name} from ${origin.kind}`);
  }
  const body = schema.safeParse(input);
  if (!body.success) return refuse('malformed', z.prettifyError(body.error));
  try {
    return { ok: true, value: await dispatch(name, body.data, origin) };
  } catch (error) {
    return explain(error);
  }
}

function refuse(refusal: Refusal, detail: string): Reply<never> {
  return { ok: false, refusal, detail };
}

function explain(error: unknown): Reply<never> {
  if (error instanceof RefusalError) return refuse(error.refusal, error.message);
  // Told to the sender, and left in the extension's own log for a report.
  console.error(error);
  return refuse('failed', error instanceof Error ? error.message : String(error));
}
